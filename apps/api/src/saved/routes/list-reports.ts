import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { gateId, gateReports } from "../field-contract.ts";
import { defineKept } from "../kept-route.ts";
import { readReports } from "../reports.ts";

export const listReports = defineKept({
  operationId: "listReports",
  method: "get",
  path: "/v1/reports",
  tag: "gate-news",
  summary: "What people say of gates in the last six hours: hearsay, summed up by gate",
  limit: "look",
  access: { least: "anyone" },
  query: z.strictObject({ gate: gateId.optional() }),
  reply: z.strictObject({ data: z.array(gateReports) }),
  example: { path: "/v1/reports?gate=tay-trang" },
  answer: async ({ query, kept, deps }) =>
    ok({ data: await readReports(kept.store.db, { gateId: query.gate, at: deps.now() }) }),
});
