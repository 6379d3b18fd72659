import { ok } from "@bienmau/core/shared";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { recordAudit } from "../../people/audit.ts";
import { done } from "../../people/contract.ts";
import { scenario } from "../../store/schema/index.ts";
import { uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { reachScenario } from "../scenario-access.ts";

export const deleteScenario = defineKept({
  operationId: "deleteScenario",
  method: "delete",
  path: "/v1/scenarios/{id}",
  tag: "scenarios",
  summary: "Deletes one's scenario with its versions, comments and links",
  limit: "write",
  access: { least: "reader", scope: "scenarios:write" },
  params: z.strictObject({ id: uuid }),
  reply: done,
  example: { path: "/v1/scenarios/00000000-0000-4000-8000-000000000001" },
  answer: async ({ params, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const reached = await reachScenario(db, { id: params.id, least: "own" }, { person, headers, now: deps.now() });
    if (!reached.ok) return reached;
    await db.transaction(async (tx) => {
      await tx.delete(scenario).where(eq(scenario.id, params.id));
      await recordAudit(tx, { actor: person.id, action: "delete-scenario", subject: `scenario/${params.id}` });
    });
    return ok({ done: true as const });
  },
});
