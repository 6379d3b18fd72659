import { err, ok } from "@bienmau/core/shared";
import { z } from "zod";
import { scenarioCard, uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { presentScenario } from "../present-scenario.ts";
import { reachScenario } from "../scenario-access.ts";
import { findVersion, insertScenario } from "../scenarios.ts";

export const forkScenario = defineKept({
  operationId: "forkScenario",
  method: "post",
  path: "/v1/scenarios/{id}/forks",
  tag: "scenarios",
  summary: "A private copy of one version, with its figures, that remembers where it came from",
  limit: "write",
  access: { least: "reader", scope: "scenarios:write" },
  params: z.strictObject({ id: uuid }),
  body: z.strictObject({ id: uuid.optional(), version: z.number().int().min(1) }),
  reply: scenarioCard,
  example: { path: "/v1/scenarios/00000000-0000-4000-8000-000000000001/forks", body: { version: 1 } },
  answer: async ({ params, body, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const reached = await reachScenario(db, { id: params.id, least: "read" }, { person, headers, now: deps.now() });
    if (!reached.ok) return reached;
    const found = await findVersion(db, params.id, body.version);
    if (found === undefined) return err({ code: "record-not-found", kind: "versions", id: String(body.version) });
    const { title, tags } = reached.value.row;
    const forkedFrom = { id: params.id, version: body.version };
    const head = {
      id: body.id ?? crypto.randomUUID(),
      ownerId: person.id,
      title,
      tags,
      visibility: "private",
      forkedFrom,
    } as const;
    const saved = await insertScenario(db, head, found.version);
    return saved.ok ? ok(presentScenario(saved.value)) : saved;
  },
});
