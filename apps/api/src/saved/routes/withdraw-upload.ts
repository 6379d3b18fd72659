import { z } from "zod";
import { done } from "../../people/contract.ts";
import { uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { withdrawUpload as withdraw } from "../uploads/uploads.ts";

export const withdrawUpload = defineKept({
  operationId: "withdrawUpload",
  method: "delete",
  path: "/v1/uploads/{id}",
  tag: "uploads",
  summary: "Takes uploaded figures out of the live dataset",
  limit: "write",
  access: { least: "official", scope: "uploads:write" },
  params: z.strictObject({ id: uuid }),
  reply: done,
  example: { path: "/v1/uploads/00000000-0000-4000-8000-000000000006" },
  answer: async ({ params, person, kept, deps }) => {
    const outcome = await withdraw(kept.store.db, { id: params.id, actor: person.id, at: deps.now() });
    if (outcome.ok) await deps.refreshDataset();
    return outcome;
  },
});
