import { err, ok } from "@bienmau/core/shared";
import { APIError } from "better-auth/api";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { defineKept } from "../../saved/kept-route.ts";
import { user } from "../../store/schema/index.ts";
import { account, email } from "../contract.ts";
import { passCookies } from "../pass-cookies.ts";

export const signIn = defineKept({
  operationId: "signIn",
  method: "post",
  path: "/v1/sessions",
  tag: "people",
  summary: "Signs in with a session cookie",
  limit: "sign-in",
  access: { least: "anyone" },
  body: z.strictObject({ email, password: z.string().min(1).max(200) }),
  reply: account,
  example: { path: "/v1/sessions", body: { email: "mai@example.vn", password: "mot cau du dai" } },
  answer: async ({ body, kept, headers, setHeader }) => {
    try {
      const response = await kept.auth.api.signInEmail({ body, headers, returnHeaders: true });
      passCookies(response.headers, setHeader);
      const { id, name, email: address } = response.response.user;
      const [found] = await kept.store.db.select({ role: user.role }).from(user).where(eq(user.id, id));
      return ok({ id, name, email: address, role: found?.role ?? "reader" });
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      return err({ code: "sign-in-failed" });
    }
  },
});
