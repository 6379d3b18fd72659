import { err, ok } from "@bienmau/core/shared";
import { z } from "zod";
import { uuid } from "../contract.ts";
import { csvUpload } from "../field-contract.ts";
import { defineKept } from "../kept-route.ts";
import { checkUpload } from "../uploads/check-rows.ts";
import { sourceIdOf } from "../uploads/merge-uploads.ts";
import { acceptUpload as accept } from "../uploads/uploads.ts";
import { EXAMPLE_UPLOAD } from "./preview-upload.ts";

export const acceptUpload = defineKept({
  operationId: "acceptUpload",
  method: "post",
  path: "/v1/uploads",
  tag: "uploads",
  summary: "Makes the figures of a table part of the live dataset, all or none",
  limit: "write",
  access: { least: "official", scope: "uploads:write" },
  body: z.strictObject({ id: uuid, ...csvUpload.shape }),
  reply: z.strictObject({ id: z.string(), source: z.string(), rows: z.number().int() }),
  example: { path: "/v1/uploads", body: { id: "00000000-0000-4000-8000-000000000006", ...EXAMPLE_UPLOAD } },
  answer: async ({ body, person, kept, deps, locale }) => {
    const { id, csv, ...about } = body;
    const source = sourceIdOf(id);
    const { rows, messages } = checkUpload(csv, { dataset: deps.dataset, locale, source, idPrefix: source });
    const problem = messages.find(({ severity }) => severity === "problem");
    if (problem !== undefined) {
      return err({ code: "request-invalid", path: `csv:${problem.line}:${problem.column}`, why: problem.message });
    }
    const accepted = await accept(kept.store.db, { id, ownerId: person.id, ...about }, rows);
    await deps.refreshDataset();
    return ok({ id, source, rows: accepted.rows });
  },
});
