import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { channel } from "../field-contract.ts";
import { defineKept } from "../kept-route.ts";
import { takeDeliveries as take } from "../outbox.ts";

const taken = z.strictObject({
  broadcastId: z.string(),
  subscriptionId: z.string(),
  recipient: z.string(),
  text: z.string(),
  attempt: z.number().int(),
});

export const takeDeliveries = defineKept({
  operationId: "takeDeliveries",
  method: "post",
  path: "/v1/deliveries/taken",
  tag: "messages",
  summary: "Messages to send now; each is held for the taker until the time is up",
  limit: "look",
  access: { least: "admin", scope: "deliveries" },
  body: z.strictObject({ channel, limit: z.number().int().min(1).max(100), seconds: z.number().int().min(1).max(600) }),
  reply: z.strictObject({ data: z.array(taken) }),
  example: { path: "/v1/deliveries/taken", body: { channel: "telegram", limit: 20, seconds: 60 } },
  answer: async ({ body, kept, deps }) => ok({ data: await take(kept.store.db, { ...body, now: deps.now() }) }),
});
