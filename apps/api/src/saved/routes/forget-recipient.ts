import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { channel, recipient } from "../field-contract.ts";
import { defineKept } from "../kept-route.ts";
import { forgetRecipient as forget } from "../outbox.ts";

export const forgetRecipient = defineKept({
  operationId: "forgetRecipient",
  method: "post",
  path: "/v1/forgotten",
  tag: "messages",
  summary: "Erases everything kept about somebody who talks to the bot, and says how many rows that were",
  limit: "write",
  access: { least: "admin", scope: "deliveries" },
  body: z.strictObject({ channel, recipient }),
  reply: z.strictObject({ erased: z.number().int() }),
  example: { path: "/v1/forgotten", body: { channel: "telegram", recipient: "1" } },
  answer: async ({ body, kept, deps }) => ok({ erased: await forget(kept.store.db, { ...body, secret: deps.secret }) }),
});
