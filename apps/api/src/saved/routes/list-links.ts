import { ok } from "@bienmau/core/shared";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { shareLink } from "../../store/schema/index.ts";
import { linkRecord, uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { reachScenario } from "../scenario-access.ts";

export const listLinks = defineKept({
  operationId: "listLinks",
  method: "get",
  path: "/v1/scenarios/{id}/links",
  tag: "scenarios",
  summary: "The share links of one's scenario, without their tokens",
  limit: "look",
  access: { least: "reader", scope: "scenarios:read" },
  params: z.strictObject({ id: uuid }),
  reply: z.strictObject({ data: z.array(linkRecord) }),
  example: { path: "/v1/scenarios/00000000-0000-4000-8000-000000000001/links" },
  answer: async ({ params, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const reached = await reachScenario(db, { id: params.id, least: "own" }, { person, headers, now: deps.now() });
    if (!reached.ok) return reached;
    const rows = await db
      .select()
      .from(shareLink)
      .where(eq(shareLink.scenarioId, params.id))
      .orderBy(asc(shareLink.createdAt));
    return ok({
      data: rows.map(({ id, access, createdAt, expiresAt, revokedAt }) => ({
        id,
        access,
        createdAt: createdAt.toISOString(),
        ...(expiresAt === null ? {} : { expiresAt: expiresAt.toISOString() }),
        ...(revokedAt === null ? {} : { revokedAt: revokedAt.toISOString() }),
      })),
    });
  },
});
