import { ok } from "@bienmau/core/shared";
import { asc } from "drizzle-orm";
import { z } from "zod";
import { defineKept } from "../../saved/kept-route.ts";
import { user } from "../../store/schema/index.ts";
import { account } from "../contract.ts";

export const listPeople = defineKept({
  operationId: "listPeople",
  method: "get",
  path: "/v1/people",
  tag: "people",
  summary: "Accounts and their roles",
  limit: "look",
  access: { least: "admin", scope: "people" },
  query: z.strictObject({ offset: z.coerce.number().int().min(0).max(1_000_000).optional() }),
  reply: z.strictObject({ data: z.array(account) }),
  example: { path: "/v1/people" },
  answer: async ({ query, kept }) => {
    const rows = await kept.store.db
      .select()
      .from(user)
      .orderBy(asc(user.createdAt))
      .limit(200)
      .offset(query.offset ?? 0);
    return ok({ data: rows.map(({ id, name, email, role }) => ({ id, name, email, role })) });
  },
});
