import { err, ok } from "@bienmau/core/shared";
import { z } from "zod";
import { compareFigures } from "../compare-kept.ts";
import { replay, uuid } from "../contract.ts";
import { runAndKeep } from "../keep-result.ts";
import { defineKept } from "../kept-route.ts";
import { reachScenario } from "../scenario-access.ts";
import { findVersion } from "../scenarios.ts";

export const replayVersion = defineKept({
  operationId: "replayVersion",
  method: "get",
  path: "/v1/scenarios/{id}/versions/{version}/replay",
  tag: "scenarios",
  summary: "Runs a saved version again: the same result, or what changed",
  limit: "job",
  access: { least: "anyone" },
  params: z.strictObject({ id: uuid, version: z.coerce.number().int().min(1).max(1_000_000) }),
  reply: replay,
  example: { path: "/v1/scenarios/00000000-0000-4000-8000-000000000001/versions/1/replay" },
  answer: async ({ params, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const reached = await reachScenario(db, { id: params.id, least: "read" }, { person, headers, now: deps.now() });
    if (!reached.ok) return reached;
    const found = await findVersion(db, params.id, params.version);
    if (found === undefined) return err({ code: "record-not-found", kind: "versions", id: String(params.version) });
    const { scenario, result: was } = found.version;
    const again = await runAndKeep({ scenario, draws: was.draws, seed: was.seed }, deps.runner);
    if (!again.ok) return again;
    const now = again.value.result;
    return ok({
      outcome: was.digest === now.digest ? ("same" as const) : ("changed" as const),
      modelVersion: { was: was.modelVersion, now: now.modelVersion },
      datasetVersion: { was: was.datasetVersion, now: now.datasetVersion },
      figures: compareFigures(was.figures, now.figures),
    });
  },
});
