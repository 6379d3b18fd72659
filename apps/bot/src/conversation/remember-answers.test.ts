import { dataset } from "@bienmau/data";
import { expect, it } from "vitest";
import { type AskedQuestion, createLocalAnswerer } from "./answerer.ts";
import { createProjection } from "./project-scenario.ts";
import { rememberAnswers } from "./remember-answers.ts";

const answer = createLocalAnswerer(dataset, () => new Date("2026-11-21T03:00:00Z"), createProjection(dataset, ""));

function createCounted() {
  let asked = 0;
  let day = "2026-11-21";
  const counted = async (question: string, how: AskedQuestion) => {
    asked += 1;
    return answer(question, how);
  };
  const remembering = rememberAnswers(counted, () => day);
  const nextDay = (): void => {
    day = "2026-11-22";
  };
  return { remembering, count: () => asked, nextDay };
}

it("asks the engine once for the same question, language, thread and day", async () => {
  const { remembering, count, nextDay } = createCounted();
  const first = await remembering("kim ngach dien bien bac lao 2024", {});
  expect(await remembering(" kim ngach dien bien bac lao 2024 ", {})).toEqual(first);
  expect(count()).toBe(1);
  await remembering("kim ngach dien bien bac lao 2024", { locale: "en" });
  await remembering("kim ngach dien bien bac lao 2024", { dialogue: first.dialogue });
  expect(count()).toBe(3);
  nextDay();
  await remembering("kim ngach dien bien bac lao 2024", {});
  expect(count()).toBe(4);
});

it("gives a follow-up the answer of its own thread", async () => {
  const { remembering } = createCounted();
  const exports = await remembering("xuat khau dien bien bac lao 2024", {});
  const imports = await remembering("nhap khau dien bien bac lao 2024", {});
  const figureOf = async (thread: typeof exports) =>
    (await remembering("con nam 2022", { dialogue: thread.dialogue })).answer.values.find(
      (value) => value.role === "answer",
    )?.value;
  expect([await figureOf(exports), await figureOf(imports)]).toEqual([78_000_000, 35_240_000]);
});

it("forgets the answers that nobody asked for lately", async () => {
  const { remembering, count } = createCounted();
  for (let index = 0; index < 501; index += 1) await remembering(`xin chao ${index}`, {});
  await remembering("xin chao 500", {});
  expect(count()).toBe(501);
  await remembering("xin chao 0", {});
  expect(count()).toBe(502);
});
