import { localeSchema } from "@bienmau/core/schema";
import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { done } from "../../people/contract.ts";
import { subscription } from "../../store/schema/index.ts";
import { channel, recipient, topic } from "../field-contract.ts";
import { defineKept } from "../kept-route.ts";

export const subscribe = defineKept({
  operationId: "subscribe",
  method: "post",
  path: "/v1/subscriptions",
  tag: "messages",
  summary: "Somebody wants to be told of a topic; a second time only changes the language",
  limit: "write",
  access: { least: "admin", scope: "deliveries" },
  body: z.strictObject({ channel, recipient, topic, locale: localeSchema }),
  reply: done,
  example: {
    path: "/v1/subscriptions",
    body: { channel: "telegram", recipient: "1", topic: "gate/tay-trang", locale: "vi" },
  },
  answer: async ({ body, kept }) => {
    const { db } = kept.store;
    await db
      .insert(subscription)
      .values({ id: crypto.randomUUID(), ...body })
      .onConflictDoUpdate({
        target: [subscription.channel, subscription.recipient, subscription.topic],
        set: { locale: body.locale },
      });
    return ok({ done: true as const });
  },
});
