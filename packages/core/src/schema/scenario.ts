import { z } from "zod";
import { idSchema } from "./ids.ts";

/** How one lever is moved: how far, from when, and whatever else the lever itself declares. */
export const leverSettingSchema = z
  .object({ intensity: z.number().min(0).max(1), startYear: z.number().int().min(2025).max(2035).optional() })
  .catchall(z.union([z.number(), z.string(), z.boolean()]));

export const shockSettingSchema = z.record(z.string(), z.union([z.number(), z.string(), z.boolean()]));

export const scenarioTargetSchema = z.strictObject({
  output: z.string().min(1),
  year: z.number().int(),
  value: z.number(),
  unit: z.string().min(1),
});

/** What an official wants tested. The preset `baseline` moves nothing. */
export const scenarioSchema = z.strictObject({
  version: z.literal(1),
  profile: idSchema,
  levers: z.record(idSchema, leverSettingSchema),
  shocks: z.record(idSchema, shockSettingSchema),
  target: scenarioTargetSchema.optional(),
  /** Parameters (a number) or equations (a formula) that the user replaces. */
  overrides: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
});

export type Scenario = z.infer<typeof scenarioSchema>;
