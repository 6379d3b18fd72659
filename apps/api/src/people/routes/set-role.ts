import { err, ok } from "@bienmau/core/shared";
import { and, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { defineKept } from "../../saved/kept-route.ts";
import { user } from "../../store/schema/index.ts";
import { recordAudit } from "../audit.ts";
import { done, personId, roleSchema } from "../contract.ts";

export const setRole = defineKept({
  operationId: "setRole",
  method: "post",
  path: "/v1/people/{id}/role",
  tag: "people",
  summary: "Gives a person a role; nobody changes their own",
  limit: "write",
  access: { least: "admin" },
  params: z.strictObject({ id: personId }),
  body: z.strictObject({ role: roleSchema }),
  reply: done,
  example: { path: "/v1/people/person-of-the-list/role", body: { role: "official" } },
  answer: async ({ params, body, person, kept }) =>
    kept.store.db.transaction(async (tx) => {
      const [changed] = await tx
        .update(user)
        .set({ role: body.role })
        .where(and(eq(user.id, params.id), ne(user.id, person.id)))
        .returning();
      if (changed === undefined) return err({ code: "record-not-found", kind: "people", id: params.id });
      const entry = { actor: person.id, action: "set-role", subject: `person/${params.id}` };
      await recordAudit(tx, { ...entry, detail: { role: body.role } });
      return ok({ done: true as const });
    }),
});
