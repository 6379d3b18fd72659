import { err, ok } from "@bienmau/core/shared";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { recordAudit } from "../../people/audit.ts";
import { done } from "../../people/contract.ts";
import { shareLink } from "../../store/schema/index.ts";
import { uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { reachScenario } from "../scenario-access.ts";

export const revokeLink = defineKept({
  operationId: "revokeLink",
  method: "delete",
  path: "/v1/scenarios/{id}/links/{link}",
  tag: "scenarios",
  summary: "Ends a share link at once",
  limit: "write",
  access: { least: "reader", scope: "scenarios:write" },
  params: z.strictObject({ id: uuid, link: uuid }),
  reply: done,
  example: {
    path: "/v1/scenarios/00000000-0000-4000-8000-000000000001/links/00000000-0000-4000-8000-000000000002",
  },
  answer: async ({ params, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const now = deps.now();
    const reached = await reachScenario(db, { id: params.id, least: "own" }, { person, headers, now });
    if (!reached.ok) return reached;
    return db.transaction(async (tx) => {
      const [ended] = await tx
        .update(shareLink)
        .set({ revokedAt: now })
        .where(and(eq(shareLink.id, params.link), eq(shareLink.scenarioId, params.id), isNull(shareLink.revokedAt)))
        .returning();
      if (ended === undefined) return err({ code: "record-not-found", kind: "links", id: params.link });
      const entry = { actor: person.id, action: "revoke-link", subject: `scenario/${params.id}` };
      await recordAudit(tx, { ...entry, detail: { link: params.link } });
      return ok({ done: true as const });
    });
  },
});
