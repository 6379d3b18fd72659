import { err, ok } from "@bienmau/core/shared";
import { eq } from "drizzle-orm";
import { defineKept } from "../../saved/kept-route.ts";
import { user } from "../../store/schema/index.ts";
import { account } from "../contract.ts";

export const getMe = defineKept({
  operationId: "getMe",
  method: "get",
  path: "/v1/me",
  tag: "people",
  summary: "Who is signed in",
  limit: "look",
  access: { least: "reader" },
  reply: account,
  example: { path: "/v1/me" },
  answer: async ({ person, kept }) => {
    const [found] = await kept.store.db.select().from(user).where(eq(user.id, person.id));
    if (found === undefined) return err({ code: "not-signed-in" });
    return ok({ id: found.id, name: found.name, email: found.email, role: found.role });
  },
});
