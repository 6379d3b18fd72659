import { ok } from "@bienmau/core/shared";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { comment, user } from "../../store/schema/index.ts";
import { commentRecord, uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { authorOf } from "../present-scenario.ts";
import { reachScenario } from "../scenario-access.ts";

export const listComments = defineKept({
  operationId: "listComments",
  method: "get",
  path: "/v1/scenarios/{id}/comments",
  tag: "scenarios",
  summary: "Remarks in the order they were made",
  limit: "look",
  access: { least: "anyone" },
  params: z.strictObject({ id: uuid }),
  reply: z.strictObject({ data: z.array(commentRecord) }),
  example: { path: "/v1/scenarios/00000000-0000-4000-8000-000000000001/comments" },
  answer: async ({ params, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const reached = await reachScenario(db, { id: params.id, least: "read" }, { person, headers, now: deps.now() });
    if (!reached.ok) return reached;
    const rows = await db
      .select({ comment, author: user.name })
      .from(comment)
      .leftJoin(user, eq(user.id, comment.authorId))
      .where(eq(comment.scenarioId, params.id))
      .orderBy(asc(comment.createdAt))
      .limit(500);
    return ok({
      data: rows.map(({ comment: { id, version, assumption, body, createdAt }, author }) => ({
        id,
        version,
        assumption,
        body,
        ...authorOf(author),
        createdAt: createdAt.toISOString(),
      })),
    });
  },
});
