import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { uploadRecord } from "../field-contract.ts";
import { defineKept } from "../kept-route.ts";
import { listUploads as readUploads } from "../uploads/uploads.ts";

export const listUploads = defineKept({
  operationId: "listUploads",
  method: "get",
  path: "/v1/uploads",
  tag: "uploads",
  summary: "Tables of figures that officials added, and whether they still count",
  limit: "look",
  access: { least: "anyone" },
  reply: z.strictObject({ data: z.array(uploadRecord) }),
  example: { path: "/v1/uploads" },
  answer: async ({ kept }) => {
    const uploads = await readUploads(kept.store.db);
    return ok({
      data: uploads.map(({ upload: { id, title, publisher, publishedOn, acceptedAt, withdrawnAt }, rows }) => ({
        id,
        title,
        publisher,
        publishedOn,
        rows,
        acceptedAt: acceptedAt.toISOString(),
        ...(withdrawnAt === null ? {} : { withdrawnAt: withdrawnAt.toISOString() }),
      })),
    });
  },
});
