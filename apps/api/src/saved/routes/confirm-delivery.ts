import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { confirmDelivery as confirm } from "../outbox.ts";

export const confirmDelivery = defineKept({
  operationId: "confirmDelivery",
  method: "post",
  path: "/v1/deliveries/confirmed",
  tag: "messages",
  summary: "A message was sent, or never can be (the reader has blocked the bot)",
  limit: "look",
  access: { least: "admin", scope: "deliveries" },
  body: z.strictObject({ broadcastId: uuid, subscriptionId: uuid, state: z.enum(["sent", "given-up"]) }),
  reply: z.strictObject({ changed: z.boolean() }),
  example: {
    path: "/v1/deliveries/confirmed",
    body: {
      broadcastId: "00000000-0000-4000-8000-000000000004",
      subscriptionId: "00000000-0000-4000-8000-000000000005",
      state: "sent",
    },
  },
  answer: async ({ body, kept, deps }) => ok({ changed: await confirm(kept.store.db, { ...body, now: deps.now() }) }),
});
