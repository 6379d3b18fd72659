import { ok } from "@bienmau/core/shared";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { subscription } from "../../store/schema/index.ts";
import { channel, recipient, topic } from "../field-contract.ts";
import { defineKept } from "../kept-route.ts";

export const unsubscribe = defineKept({
  operationId: "unsubscribe",
  method: "delete",
  path: "/v1/subscriptions",
  tag: "messages",
  summary: "Ends a subscription; messages still waiting for it are not sent",
  limit: "write",
  access: { least: "admin", scope: "deliveries" },
  query: z.strictObject({ channel, recipient, topic }),
  reply: z.strictObject({ ended: z.number().int() }),
  example: { path: "/v1/subscriptions?channel=telegram&recipient=1&topic=gate%2Ftay-trang" },
  answer: async ({ query, kept }) => {
    const { channel, recipient, topic } = query;
    const its = and(
      eq(subscription.channel, channel),
      eq(subscription.recipient, recipient),
      eq(subscription.topic, topic),
    );
    return ok({ ended: (await kept.store.db.delete(subscription).where(its).returning()).length });
  },
});
