import { z } from "zod";
import { conflictSchema } from "./conflict.ts";
import { corridorSchema } from "./corridor.ts";
import { findingSchema } from "./finding.ts";
import { gateSchema } from "./gate.ts";
import { dateSchema } from "./ids.ts";
import { indicatorSchema } from "./indicator.ts";
import { metadatumSchema } from "./metadatum.ts";
import { observationSchema } from "./observation.ts";
import { neighbourProvinceSchema, placeSchema, provinceSchema } from "./place.ts";
import { productSchema } from "./product.ts";
import { ruleSchema } from "./rule.ts";
import { sourceSchema } from "./source.ts";
import { termSchema } from "./term.ts";

/** Everything the project holds. Core knows this shape and never the contents. Plain JSON. */
export const datasetSchema = z.strictObject({
  /** Release version; changes with every change of content. */
  version: z.string().min(1),
  /** The day the contents were last checked. */
  asOf: dateSchema,
  sources: z.array(sourceSchema),
  indicators: z.array(indicatorSchema),
  places: z.array(placeSchema),
  provinces: z.array(provinceSchema),
  neighbourProvinces: z.array(neighbourProvinceSchema),
  gates: z.array(gateSchema),
  products: z.array(productSchema),
  corridors: z.array(corridorSchema),
  rules: z.array(ruleSchema),
  findings: z.array(findingSchema),
  terms: z.array(termSchema),
  conflicts: z.array(conflictSchema),
  observations: z.array(observationSchema),
  /** Years, dates, road numbers and the like, as stated by sources. */
  metadata: z.array(metadatumSchema).optional(),
});

export type Dataset = z.infer<typeof datasetSchema>;
