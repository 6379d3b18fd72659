import { defined, ok } from "@bienmau/core/shared";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { recordAudit } from "../../people/audit.ts";
import { scenario } from "../../store/schema/index.ts";
import { scenarioCard, scenarioDetails, uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { presentScenario } from "../present-scenario.ts";
import { reachScenario } from "../scenario-access.ts";

export const changeScenario = defineKept({
  operationId: "changeScenario",
  method: "post",
  path: "/v1/scenarios/{id}/details",
  tag: "scenarios",
  summary: "Changes title, tags or who may see a scenario; never its versions",
  limit: "write",
  access: { least: "reader", scope: "scenarios:write" },
  params: z.strictObject({ id: uuid }),
  body: scenarioDetails,
  reply: scenarioCard,
  example: {
    path: "/v1/scenarios/00000000-0000-4000-8000-000000000001/details",
    body: { title: "Phương án A", tags: [], visibility: "public" },
  },
  answer: async ({ params, body, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const reached = await reachScenario(db, { id: params.id, least: "own" }, { person, headers, now: deps.now() });
    if (!reached.ok) return reached;
    const changed = await db.transaction(async (tx) => {
      const entry = { actor: person.id, action: "change-scenario", subject: `scenario/${params.id}` };
      await recordAudit(tx, { ...entry, detail: { visibility: body.visibility } });
      return tx
        .update(scenario)
        .set({ ...body, updatedAt: deps.now() })
        .where(eq(scenario.id, params.id))
        .returning();
    });
    return ok(presentScenario(defined(changed[0], "it was there a moment ago")));
  },
});
