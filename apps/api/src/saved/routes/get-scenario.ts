import { defined, ok } from "@bienmau/core/shared";
import { z } from "zod";
import { savedScenario, uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { authorOf, presentScenario, presentVersion } from "../present-scenario.ts";
import { reachScenario } from "../scenario-access.ts";
import { listVersions } from "../scenarios.ts";

export const getScenario = defineKept({
  operationId: "getScenario",
  method: "get",
  path: "/v1/scenarios/{id}",
  tag: "scenarios",
  summary: "A saved scenario with its latest version and the list of all",
  limit: "look",
  access: { least: "anyone" },
  params: z.strictObject({ id: uuid }),
  reply: savedScenario,
  example: { path: "/v1/scenarios/00000000-0000-4000-8000-000000000001" },
  answer: async ({ params, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const reached = await reachScenario(db, { id: params.id, least: "read" }, { person, headers, now: deps.now() });
    if (!reached.ok) return reached;
    const versions = await listVersions(db, params.id);
    const latest = presentVersion(defined(versions[0], "a scenario has a version"));
    return ok({
      ...presentScenario(reached.value.row),
      access: reached.value.grant,
      latest,
      versions: versions.map(({ version: { version, note, createdAt }, author }) => ({
        version,
        note,
        ...authorOf(author),
        createdAt: createdAt.toISOString(),
      })),
    });
  },
});
