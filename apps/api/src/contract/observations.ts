import { BASES, FLOWS, periodSchema, STATUSES } from "@bienmau/core/schema";
import { z } from "zod";
import { idListQuery, langQuery, limitQuery, offsetQuery } from "./common.ts";

const OBSERVATION_FORMATS = ["json", "csv", "sdmx-csv"] as const;
export type ObservationFormat = (typeof OBSERVATION_FORMATS)[number];

function listQuery(values: readonly string[]) {
  const one = `(?:${values.join("|")})`;
  return z
    .string()
    .max(200)
    .regex(new RegExp(`^${one}(?:,${one})*$`, "u"), `one of ${values.join(", ")}, or several with commas between them`)
    .optional();
}

const singlePeriod = periodSchema
  .max(40)
  .optional()
  .meta({ description: "`2024`, `2021-H1`, `2024-Q1`, `2022-04`, `2024-12-11`." });

/** Filters in the manner of SDMX: each dimension takes one id or several; dimensions combine with "and". */
export const observationsQuery = z.strictObject({
  indicator: idListQuery,
  place: idListQuery,
  partner: idListQuery,
  gate: idListQuery,
  product: idListQuery,
  flow: listQuery(FLOWS),
  basis: listQuery(BASES),
  status: listQuery(STATUSES.filter((status) => status !== "lead")),
  source: idListQuery,
  startPeriod: singlePeriod,
  endPeriod: singlePeriod,
  format: z.enum(OBSERVATION_FORMATS).optional().meta({ description: "Wins over the Accept header." }),
  limit: limitQuery,
  offset: offsetQuery,
  lang: langQuery,
});

export type ObservationsQuery = z.infer<typeof observationsQuery>;
