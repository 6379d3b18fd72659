import { localizedTextSchema } from "@bienmau/core/schema";
import { z } from "zod";

const field = z.strictObject({
  id: z.string(),
  name: localizedTextSchema,
  unit: z.string(),
  min: z.number(),
  max: z.number(),
  default: z.number().optional(),
});

const evidence = z.strictObject({ grade: z.string(), text: localizedTextSchema, sources: z.array(z.string()) });

export const lever = z
  .strictObject({
    id: z.string(),
    group: z.string(),
    name: localizedTextSchema,
    summary: localizedTextSchema,
    whoMustAgree: localizedTextSchema,
    fields: z.array(field),
    evidence,
    note: localizedTextSchema.optional(),
  })
  .meta({ id: "Lever" });

export const shock = z
  .strictObject({
    id: z.string(),
    name: localizedTextSchema,
    summary: localizedTextSchema,
    fields: z.array(field),
    evidence,
  })
  .meta({ id: "Shock" });

export const profile = z.strictObject({ id: z.string(), name: localizedTextSchema }).meta({ id: "Profile" });
