import { err, ok } from "@bienmau/core/shared";
import { z } from "zod";
import { compareFigures, compareSettings } from "../compare-kept.ts";
import { comparison, uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { reachScenario } from "../scenario-access.ts";
import { findVersion } from "../scenarios.ts";

const number = z.coerce.number().int().min(1).max(1_000_000);

export const compareVersions = defineKept({
  operationId: "compareVersions",
  method: "get",
  path: "/v1/scenarios/{id}/comparison",
  tag: "scenarios",
  summary: "What differs between two versions, of one scenario or of two: settings and kept figures",
  limit: "look",
  access: { least: "anyone" },
  params: z.strictObject({ id: uuid }),
  query: z.strictObject({ version: number, with: uuid.optional(), withVersion: number }),
  reply: comparison,
  example: { path: "/v1/scenarios/00000000-0000-4000-8000-000000000001/comparison?version=1&withVersion=2" },
  answer: async ({ params, query, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const asker = { person, headers, now: deps.now() };
    const other = query.with ?? params.id;
    for (const id of new Set([params.id, other])) {
      const reached = await reachScenario(db, { id, least: "read" }, asker);
      if (!reached.ok) return reached;
    }
    const was = await findVersion(db, params.id, query.version);
    const now = await findVersion(db, other, query.withVersion);
    if (was === undefined) return err({ code: "record-not-found", kind: "versions", id: String(query.version) });
    if (now === undefined) return err({ code: "record-not-found", kind: "versions", id: String(query.withVersion) });
    return ok({
      settings: compareSettings(was.version.scenario, now.version.scenario),
      figures: compareFigures(was.version.result.figures, now.version.result.figures),
    });
  },
});
