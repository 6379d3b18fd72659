import { err, ok } from "@bienmau/core/shared";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { defineKept } from "../../saved/kept-route.ts";
import { apikey } from "../../store/schema/index.ts";
import { recordAudit } from "../audit.ts";
import { done, personId } from "../contract.ts";

export const revokeKey = defineKept({
  operationId: "revokeKey",
  method: "delete",
  path: "/v1/keys/{id}",
  tag: "people",
  summary: "Ends one of one's own API keys at once",
  limit: "write",
  access: { least: "reader" },
  params: z.strictObject({ id: personId }),
  reply: done,
  example: { path: "/v1/keys/key-of-the-list" },
  answer: async ({ params, person, kept }) =>
    kept.store.db.transaction(async (tx) => {
      const mine = and(eq(apikey.id, params.id), eq(apikey.referenceId, person.id));
      const [gone] = await tx.delete(apikey).where(mine).returning({ id: apikey.id });
      if (gone === undefined) return err({ code: "record-not-found", kind: "keys", id: params.id });
      await recordAudit(tx, { actor: person.id, action: "revoke-key", subject: `key/${params.id}` });
      return ok({ done: true as const });
    }),
});
