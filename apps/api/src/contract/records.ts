import {
  chartSchema,
  conflictSchema,
  corridorSchema,
  findingSchema,
  gateSchema,
  indicatorSchema,
  neighbourProvinceSchema,
  observationSchema,
  placeSchema,
  productSchema,
  provinceSchema,
  ruleSchema,
  sourceSchema,
  termSchema,
} from "@bienmau/core/schema";
import { z } from "zod";
import { pageInfoSchema, releaseSchema } from "./common.ts";

export const gate = gateSchema.meta({ id: "Gate" });
export const province = provinceSchema.meta({ id: "Province" });
export const neighbourProvince = neighbourProvinceSchema.meta({ id: "NeighbourProvince" });
export const place = placeSchema.meta({ id: "Place" });
export const product = productSchema.meta({ id: "Product" });
export const indicator = indicatorSchema.meta({ id: "Indicator" });
export const source = sourceSchema.meta({ id: "Source" });
export const rule = ruleSchema.meta({ id: "Rule" });
export const finding = findingSchema.meta({ id: "Finding" });
export const term = termSchema.meta({ id: "Term" });
export const conflict = conflictSchema.meta({ id: "Conflict" });
export const corridor = corridorSchema.meta({ id: "Corridor" });
export const chart = chartSchema.meta({ id: "Chart" });

/** A fact with the ids of the conflicts it is part of, and where it and its source can be read. */
export const observation = observationSchema
  .extend({
    conflicts: z.array(z.string()),
    links: z.strictObject({ self: z.string(), source: z.string() }),
  })
  .meta({ id: "Observation" });

export const gateCard = z
  .strictObject({
    gate,
    provinces: z.array(province),
    neighbourProvinces: z.array(neighbourProvince),
    sources: z.array(source),
    conflicts: z.array(conflict),
    findings: z.array(finding),
    observations: z.array(observation),
    ...releaseSchema.shape,
  })
  .meta({ id: "GateCard", description: "Everything held about one gate, with the sources of all of it." });

const nearbyGate = z
  .strictObject({
    gate,
    distanceKm: z.number(),
    accuracyKm: z.number(),
  })
  .meta({ id: "NearbyGate" });

export const nearbyGates = z
  .strictObject({
    data: z.array(nearbyGate),
    distanceIs: z.literal("straight-line"),
    note: z.string(),
    withoutPosition: z.number().int(),
    ...releaseSchema.shape,
  })
  .meta({ id: "NearbyGates" });

/** A list and the release it speaks from. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ data: z.array(item), ...releaseSchema.shape });
}

/** One page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ data: z.array(item), page: pageInfoSchema, ...releaseSchema.shape });
}
