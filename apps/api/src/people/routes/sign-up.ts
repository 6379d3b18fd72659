import { err, ok } from "@bienmau/core/shared";
import { APIError } from "better-auth/api";
import { z } from "zod";
import { defineKept } from "../../saved/kept-route.ts";
import { recordAudit } from "../audit.ts";
import { account, email, password, personName } from "../contract.ts";
import { passCookies } from "../pass-cookies.ts";

export const signUp = defineKept({
  operationId: "signUp",
  method: "post",
  path: "/v1/people",
  tag: "people",
  summary: "A new account, as a reader; signs in",
  limit: "sign-in",
  access: { least: "anyone" },
  body: z.strictObject({ name: personName, email, password }),
  reply: account,
  example: { path: "/v1/people", body: { name: "Lò Thị Mai", email: "mai@example.vn", password: "mot cau du dai" } },
  answer: async ({ body, kept, headers, setHeader }) => {
    try {
      const response = await kept.auth.api.signUpEmail({ body, headers, returnHeaders: true });
      passCookies(response.headers, setHeader);
      const { id } = response.response.user;
      await recordAudit(kept.store.db, { actor: id, action: "sign-up", subject: `person/${id}` });
      return ok({ id, name: body.name, email: body.email, role: "reader" as const });
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      return err({ code: "already-exists", what: body.email });
    }
  },
});
