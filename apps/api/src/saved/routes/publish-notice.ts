import { err, ok } from "@bienmau/core/shared";
import { z } from "zod";
import { readLookups } from "../../lookups.ts";
import { newNotice } from "../field-contract.ts";
import { defineKept } from "../kept-route.ts";
import { publishNotice as putUp } from "../notices.ts";

const LONGEST_MS = 60 * 86_400_000;

export const publishNotice = defineKept({
  operationId: "publishNotice",
  method: "post",
  path: "/v1/notices",
  tag: "gate-news",
  summary: "An official notice on a gate, with source and end; those who asked are told",
  limit: "write",
  access: { least: "official", scope: "notices:write" },
  body: newNotice,
  reply: z.strictObject({ id: z.string() }),
  example: {
    path: "/v1/notices",
    body: {
      gate: "tay-trang",
      state: "limited",
      text: "Chỉ thông quan buổi sáng.",
      source: "Thông báo của Ban Quản lý",
      from: "2026-11-21T00:00:00+07:00",
      until: "2026-11-28T00:00:00+07:00",
    },
  },
  answer: async ({ body, person, kept, deps }) => {
    const gate = readLookups(deps.dataset).gates.get(body.gate);
    if (gate === undefined) return err({ code: "gate-not-found", gateId: body.gate });
    const [fromAt, untilAt] = [new Date(body.from), new Date(body.until)];
    const lasts = untilAt.getTime() - fromAt.getTime();
    if (lasts <= 0 || lasts > LONGEST_MS)
      return err({ code: "request-invalid", path: "until", why: "from < until ≤ from + 60 d" });
    const { state, text, source, id = crypto.randomUUID() } = body;
    const row = {
      id,
      gateId: gate.id,
      gateName: gate.name.vi,
      state,
      text,
      source,
      authorId: person.id,
      fromAt,
      untilAt,
    };
    const put = await putUp(kept.store.db, row);
    return put.ok ? ok(put.value) : put;
  },
});
