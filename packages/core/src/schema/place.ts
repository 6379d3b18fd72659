import { z } from "zod";
import { citationSchema, dateSchema, idSchema } from "./ids.ts";
import { localizedTextSchema, nameSchema } from "./locale.ts";

export const NEIGHBOURS = ["LA", "CN", "KH"] as const;
export const neighbourSchema = z.enum(NEIGHBOURS);
export type Neighbour = z.infer<typeof neighbourSchema>;

/** A Vietnamese border province, through time. */
export const provinceSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  aliases: z.array(z.string().min(1)),
  borders: z.array(neighbourSchema),
  /** First day it exists under this shape; absent for "as long as the sources reach". */
  from: dateSchema.optional(),
  /** Last day it existed under this shape. */
  until: dateSchema.optional(),
  /** What became of it, where it ended, or what it was made of, where it began. */
  change: z
    .strictObject({
      kind: z.enum(["merged-name-lost", "merged-name-kept", "formed", "renamed"]),
      on: dateSchema,
      /** Id of the province it is part of since then (for `formed`: its own id). */
      into: idSchema,
      /** Names of the provinces joined. */
      with: z.array(z.string().min(1)),
    })
    .optional(),
  citations: z.array(citationSchema).min(1),
  note: localizedTextSchema.optional(),
});

export type Province = z.infer<typeof provinceSchema>;

/** A province, region or autonomous region on the other side of the border. */
export const neighbourProvinceSchema = z.strictObject({
  id: idSchema,
  country: neighbourSchema,
  name: nameSchema,
  aliases: z.array(z.string().min(1)),
  citations: z.array(citationSchema).min(1),
});

export type NeighbourProvince = z.infer<typeof neighbourProvinceSchema>;

export const PLACE_KINDS = [
  "country",
  "region",
  "border",
  "province-group",
  "customs-office",
  "economic-zone",
  "facility",
  "road",
  "event",
  "survey-item",
  "respondent-group",
  "document",
  "programme",
  "likert-level",
] as const;

/** Anything that a figure can be about and that is neither a gate nor a province. */
export const placeSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(PLACE_KINDS),
  name: localizedTextSchema,
  aliases: z.array(z.string().min(1)),
  /** Provinces, countries or places it belongs to or consists of. */
  within: z.array(idSchema),
});

export type Place = z.infer<typeof placeSchema>;
