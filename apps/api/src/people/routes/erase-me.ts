import { z } from "zod";
import { defineKept } from "../../saved/kept-route.ts";
import { erasePerson } from "../erase-person.ts";

export const eraseMe = defineKept({
  operationId: "eraseMe",
  method: "delete",
  path: "/v1/me",
  tag: "people",
  summary: "Erases the account and everything personal, and says how many rows that were",
  limit: "write",
  access: { least: "reader" },
  reply: z.strictObject({ erased: z.number().int() }),
  example: { path: "/v1/me" },
  answer: ({ person, kept }) => erasePerson(kept.store.db, person),
});
