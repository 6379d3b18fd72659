import { err, ok } from "@bienmau/core/shared";
import { z } from "zod";
import { comment } from "../../store/schema/index.ts";
import { commentRecord, uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { reachScenario } from "../scenario-access.ts";
import { findVersion } from "../scenarios.ts";

export const addComment = defineKept({
  operationId: "addComment",
  method: "post",
  path: "/v1/scenarios/{id}/comments",
  tag: "scenarios",
  summary: "A remark on one assumption of one version",
  limit: "write",
  access: { least: "reader", scope: "scenarios:write" },
  params: z.strictObject({ id: uuid }),
  body: z.strictObject({
    id: uuid.optional(),
    version: z.number().int().min(1),
    assumption: z
      .string()
      .max(120)
      .regex(/^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_/-]+)*$/)
      .meta({ description: "Its path: `levers.road-upgrade.intensity`, `profile`." }),
    body: z.string().trim().min(1).max(4000),
  }),
  reply: commentRecord,
  example: {
    path: "/v1/scenarios/00000000-0000-4000-8000-000000000001/comments",
    body: { version: 1, assumption: "levers.road-upgrade.intensity", body: "Mức này cần căn cứ." },
  },
  answer: async ({ params, body, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const reached = await reachScenario(db, { id: params.id, least: "read" }, { person, headers, now: deps.now() });
    if (!reached.ok) return reached;
    if ((await findVersion(db, params.id, body.version)) === undefined) {
      return err({ code: "record-not-found", kind: "versions", id: String(body.version) });
    }
    const row = { ...body, id: body.id ?? crypto.randomUUID(), scenarioId: params.id, authorId: person.id };
    const createdAt = deps.now();
    // The same id again is the same remark sent twice.
    await db
      .insert(comment)
      .values({ ...row, createdAt })
      .onConflictDoNothing();
    const { id, version, assumption } = row;
    return ok({ id, version, assumption, body: body.body, author: person.name, createdAt: createdAt.toISOString() });
  },
});
