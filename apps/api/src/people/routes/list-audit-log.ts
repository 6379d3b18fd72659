import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { defineKept } from "../../saved/kept-route.ts";
import { listAudit as readAuditLog } from "../audit.ts";

const entry = z
  .strictObject({
    id: z.number().int(),
    at: z.string(),
    actor: z.string().optional(),
    action: z.string(),
    subject: z.string(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "AuditEntry" });

export const listAuditLog = defineKept({
  operationId: "listAuditLog",
  method: "get",
  path: "/v1/audit-log",
  tag: "people",
  summary: "Who did what, the newest first",
  limit: "look",
  access: { least: "admin", scope: "people" },
  query: z.strictObject({
    before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
    limit: z.coerce.number().int().min(1).max(200).optional(),
  }),
  reply: z.strictObject({ data: z.array(entry) }),
  example: { path: "/v1/audit-log" },
  answer: async ({ query, kept }) => {
    const rows = await readAuditLog(kept.store.db, { before: query.before, limit: query.limit ?? 50 });
    return ok({
      data: rows.map(({ at, actor, ...rest }) => ({
        ...rest,
        at: at.toISOString(),
        ...(actor === null ? {} : { actor }),
      })),
    });
  },
});
