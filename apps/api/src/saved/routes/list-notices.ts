import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { gateId, noticeRecord } from "../field-contract.ts";
import { defineKept } from "../kept-route.ts";
import { listNotices as readNotices } from "../notices.ts";
import { authorOf } from "../present-scenario.ts";

export const listNotices = defineKept({
  operationId: "listNotices",
  method: "get",
  path: "/v1/notices",
  tag: "gate-news",
  summary: "Official notices in force now",
  limit: "look",
  access: { least: "anyone" },
  query: z.strictObject({ gate: gateId.optional() }),
  reply: z.strictObject({ data: z.array(noticeRecord), at: z.string() }),
  example: { path: "/v1/notices?gate=tay-trang" },
  answer: async ({ query, kept, deps }) => {
    const at = deps.now();
    const rows = await readNotices(kept.store.db, { gateId: query.gate, at });
    return ok({
      at: at.toISOString(),
      data: rows.map(({ notice: { id, gateId, state, text, source, fromAt, untilAt, createdAt }, author }) => ({
        id,
        gate: gateId,
        state,
        text,
        source,
        ...authorOf(author),
        from: fromAt.toISOString(),
        until: untilAt.toISOString(),
        createdAt: createdAt.toISOString(),
      })),
    });
  },
});
