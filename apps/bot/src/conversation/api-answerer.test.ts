import { createClient } from "@bienmau/api/client";
import { dataset } from "@bienmau/data";
import { expect, it } from "vitest";
import { createLocalAnswerer } from "./answerer.ts";
import { createApiAnswerer } from "./api-answerer.ts";
import { createProjection } from "./project-scenario.ts";

const local = createLocalAnswerer(dataset, () => new Date("2026-11-21T03:00:00Z"), createProjection(dataset, ""));

it("answers from the bundled release and says so when the API does not answer", async () => {
  const client = createClient({ baseUrl: "http://127.0.0.1:1" });
  const answer = createApiAnswerer(client, local, dataset.version);
  const first = await answer("kim ngach dien bien bac lao 2024", {});
  expect(first.answer.values[0]?.value).toBe(140_000_000);
  expect(first.answer.text).toContain(dataset.version);
  expect(first.answer.blocks.at(-1)?.kind).toBe("warning");
  const next = await answer("con nam 2022 thi sao", { dialogue: first.dialogue });
  expect(next.answer.values[0]?.value).toBe(113_240_000);
});
