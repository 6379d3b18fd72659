import { localizedTextSchema } from "@bienmau/core/schema";
import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { recordAudit } from "../../people/audit.ts";
import { uuid } from "../contract.ts";
import { topic } from "../field-contract.ts";
import { defineKept } from "../kept-route.ts";
import { addBroadcast } from "../outbox.ts";

export const sendBroadcast = defineKept({
  operationId: "sendBroadcast",
  method: "post",
  path: "/v1/broadcasts",
  tag: "messages",
  summary: "A message to all who asked for a topic; the same id twice is sent once",
  limit: "write",
  access: { least: "official", scope: "notices:write" },
  body: z.strictObject({ id: uuid, topic, text: localizedTextSchema }),
  reply: z.strictObject({ recipients: z.number().int() }),
  example: {
    path: "/v1/broadcasts",
    body: {
      id: "00000000-0000-4000-8000-000000000004",
      topic: "data",
      text: { vi: "Đã có số liệu mới.", en: "New figures are in.", lo: "ມີຂໍ້ມູນໃໝ່ແລ້ວ." },
    },
  },
  answer: ({ body, person, kept }) =>
    kept.store.db.transaction(async (tx) => {
      const recipients = await addBroadcast(tx, body);
      await recordAudit(tx, {
        actor: person.id,
        action: "broadcast",
        subject: `broadcast/${body.id}`,
        detail: { recipients },
      });
      return ok({ recipients });
    }),
});
