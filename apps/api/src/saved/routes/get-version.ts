import { err, ok } from "@bienmau/core/shared";
import { z } from "zod";
import { savedVersion, uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { presentVersion } from "../present-scenario.ts";
import { reachScenario } from "../scenario-access.ts";
import { findVersion } from "../scenarios.ts";

export const getVersion = defineKept({
  operationId: "getVersion",
  method: "get",
  path: "/v1/scenarios/{id}/versions/{version}",
  tag: "scenarios",
  summary: "One version as it was saved, with the figures of that day",
  limit: "look",
  access: { least: "anyone" },
  params: z.strictObject({ id: uuid, version: z.coerce.number().int().min(1).max(1_000_000) }),
  reply: savedVersion,
  example: { path: "/v1/scenarios/00000000-0000-4000-8000-000000000001/versions/1" },
  answer: async ({ params, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const reached = await reachScenario(db, { id: params.id, least: "read" }, { person, headers, now: deps.now() });
    if (!reached.ok) return reached;
    const found = await findVersion(db, params.id, params.version);
    if (found === undefined) return err({ code: "record-not-found", kind: "versions", id: String(params.version) });
    return ok(presentVersion(found));
  },
});
