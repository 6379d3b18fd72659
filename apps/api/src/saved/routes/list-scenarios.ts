import { err, ok } from "@bienmau/core/shared";
import { z } from "zod";
import { scenarioCard } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { presentScenario } from "../present-scenario.ts";
import { listScenarios as readScenarios } from "../scenarios.ts";

export const listScenarios = defineKept({
  operationId: "listScenarios",
  method: "get",
  path: "/v1/scenarios",
  tag: "scenarios",
  summary: "Public scenarios, or one's own",
  limit: "look",
  access: { least: "anyone" },
  query: z.strictObject({
    whose: z.enum(["public", "mine"]).optional(),
    tag: z.string().min(1).max(40).optional(),
    offset: z.coerce.number().int().min(0).max(1_000_000).optional(),
  }),
  reply: z.strictObject({ data: z.array(scenarioCard) }),
  example: { path: "/v1/scenarios?whose=public" },
  answer: async ({ query, person, kept }) => {
    const mine = query.whose === "mine";
    if (mine && person === undefined) return err({ code: "not-signed-in" });
    if (mine && person?.via === "key" && !person.scopes.includes("scenarios:read")) return err({ code: "not-allowed" });
    const filter = { ownerId: mine ? person?.id : undefined, tag: query.tag, offset: query.offset ?? 0 };
    return ok({ data: (await readScenarios(kept.store.db, filter)).map(presentScenario) });
  },
});
