import { err, ok } from "@bienmau/core/shared";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { defineKept } from "../../saved/kept-route.ts";
import { setting, user } from "../../store/schema/index.ts";
import { recordAudit } from "../audit.ts";
import { done } from "../contract.ts";
import { createSetupToken, isSameToken } from "../tokens.ts";

export const SETUP_DONE = "first-admin";

export const claimSetup = defineKept({
  operationId: "claimSetup",
  method: "post",
  path: "/v1/setup",
  tag: "people",
  summary: "Makes the signed-in person the first admin, once, with the token printed at start",
  limit: "sign-in",
  access: { least: "reader" },
  body: z.strictObject({ token: z.string().min(1).max(200) }),
  reply: done,
  example: { path: "/v1/setup", body: { token: "printed-by-the-server-at-its-first-start" } },
  answer: async ({ body, person, kept, deps }) => {
    if (!isSameToken(body.token, createSetupToken(deps.secret))) return err({ code: "not-allowed" });
    return kept.store.db.transaction(async (tx) => {
      const [claimed] = await tx
        .insert(setting)
        .values({ key: SETUP_DONE, value: person.id })
        .onConflictDoNothing()
        .returning();
      if (claimed === undefined) return err({ code: "not-allowed" });
      await tx.update(user).set({ role: "admin" }).where(eq(user.id, person.id));
      await recordAudit(tx, { actor: person.id, action: "claim-setup", subject: `person/${person.id}` });
      return ok({ done: true as const });
    });
  },
});
