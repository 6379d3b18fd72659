import { ok } from "@bienmau/core/shared";
import { defineKept } from "../../saved/kept-route.ts";
import { done } from "../contract.ts";
import { passCookies } from "../pass-cookies.ts";

export const signOut = defineKept({
  operationId: "signOut",
  method: "delete",
  path: "/v1/sessions",
  tag: "people",
  summary: "Signs out; a second time does no harm",
  limit: "write",
  access: { least: "anyone" },
  reply: done,
  example: { path: "/v1/sessions" },
  answer: async ({ kept, headers, setHeader }) => {
    const response = await kept.auth.api.signOut({ headers, returnHeaders: true });
    passCookies(response.headers, setHeader);
    return ok({ done: true as const });
  },
});
