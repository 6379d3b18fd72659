import { observationSchema } from "@bienmau/core/schema";
import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { csvUpload, lineMessage } from "../field-contract.ts";
import { defineKept } from "../kept-route.ts";
import { checkUpload } from "../uploads/check-rows.ts";

export const EXAMPLE_UPLOAD = {
  title: "Báo cáo tình hình xuất nhập khẩu",
  publisher: "Cơ quan hải quan",
  publishedOn: "2026-01-15",
  csv: 'indicator,place,partner,flow,period,value,unit,basis,locator,printed,printed_unit\ntrade-value,dien-bien,northern-laos,export,2025,101500000,USD,corridor,bảng 1,"101,5",million USD\n',
};

export const previewUpload = defineKept({
  operationId: "previewUpload",
  method: "post",
  path: "/v1/uploads/preview",
  tag: "uploads",
  summary: "Reads a table of figures and says of each line what is wrong or contradicted; keeps nothing",
  limit: "write",
  access: { least: "official", scope: "uploads:write" },
  body: csvUpload,
  reply: z.strictObject({
    acceptable: z.boolean(),
    rows: z.array(z.strictObject({ line: z.number().int(), observation: observationSchema })),
    messages: z.array(lineMessage),
  }),
  example: { path: "/v1/uploads/preview", body: EXAMPLE_UPLOAD },
  answer: async ({ body, deps, locale }) => {
    const { rows, messages } = checkUpload(body.csv, {
      dataset: deps.dataset,
      locale,
      source: "upload-preview",
      idPrefix: "preview",
    });
    const acceptable = rows.length > 0 && messages.every(({ severity }) => severity !== "problem");
    return ok({ acceptable, rows: [...rows], messages: [...messages] });
  },
});
