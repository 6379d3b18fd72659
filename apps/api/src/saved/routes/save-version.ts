import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { newVersion, uuid } from "../contract.ts";
import { runAndKeep } from "../keep-result.ts";
import { defineKept } from "../kept-route.ts";
import { reachScenario } from "../scenario-access.ts";
import { insertVersion } from "../scenarios.ts";

export const saveVersion = defineKept({
  operationId: "saveVersion",
  method: "post",
  path: "/v1/scenarios/{id}/versions",
  tag: "scenarios",
  summary: "Adds a version; earlier ones stay",
  limit: "write",
  access: { least: "reader", scope: "scenarios:write" },
  params: z.strictObject({ id: uuid }),
  body: newVersion,
  reply: z.strictObject({ version: z.number().int() }),
  example: {
    path: "/v1/scenarios/00000000-0000-4000-8000-000000000001/versions",
    body: { basedOn: 1, scenario: { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} }, draws: 256 },
  },
  answer: async ({ params, body, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const reached = await reachScenario(db, { id: params.id, least: "edit" }, { person, headers, now: deps.now() });
    if (!reached.ok) return reached;
    const run = await runAndKeep(body, deps.runner);
    if (!run.ok) return run;
    const target = { id: params.id, basedOn: body.basedOn, author: person.id };
    const saved = await insertVersion(db, target, { ...run.value, note: body.note });
    return saved.ok ? ok(saved.value) : saved;
  },
});
