import { z } from "zod";
import { done } from "../../people/contract.ts";
import { uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { withdrawNotice as takeDown } from "../notices.ts";

export const withdrawNotice = defineKept({
  operationId: "withdrawNotice",
  method: "delete",
  path: "/v1/notices/{id}",
  tag: "gate-news",
  summary: "Takes a notice down before its end",
  limit: "write",
  access: { least: "official", scope: "notices:write" },
  params: z.strictObject({ id: uuid }),
  reply: done,
  example: { path: "/v1/notices/00000000-0000-4000-8000-000000000003" },
  answer: ({ params, person, kept, deps }) =>
    takeDown(kept.store.db, { id: params.id, actor: person.id, at: deps.now() }),
});
