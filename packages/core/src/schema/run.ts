import { z } from "zod";
import { scenarioSchema } from "./scenario.ts";

const QUANTILES = {
  p5: z.array(z.number()),
  p10: z.array(z.number()),
  p25: z.array(z.number()),
  p50: z.array(z.number()),
  p75: z.array(z.number()),
  p90: z.array(z.number()),
  p95: z.array(z.number()),
  mean: z.array(z.number()),
};

/** One number a year for each quantile. */
export const bandSchema = z.strictObject(QUANTILES);
export type Band = z.infer<typeof bandSchema>;

/** The same keys, single numbers. */
export const spreadSchema = z.strictObject({
  p5: z.number(),
  p10: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p90: z.number(),
  p95: z.number(),
  mean: z.number(),
});
export type Spread = z.infer<typeof spreadSchema>;

export const runSeriesSchema = z.strictObject({
  unit: z.string().min(1),
  baseline: bandSchema,
  scenario: bandSchema,
  /** Scenario minus baseline, draw by draw. */
  difference: bandSchema,
});
export type RunSeries = z.infer<typeof runSeriesSchema>;

export const runWarningSchema = z.strictObject({
  code: z.string().min(1),
  text: z.strictObject({ vi: z.string(), en: z.string(), lo: z.string() }),
});

/** The result of one scenario. Same inputs and seed give identical bytes but for `elapsedMs`. */
export const runSchema = z.strictObject({
  profile: z.string().min(1),
  scenario: scenarioSchema,
  modelVersion: z.string().min(1),
  datasetVersion: z.string().min(1),
  seed: z.number().int(),
  draws: z.number().int().positive(),
  elapsedMs: z.number(),
  years: z.array(z.number().int()),
  series: z.record(z.string(), runSeriesSchema),
  products: z.record(z.string(), runSeriesSchema),
  gates: z.record(z.string(), z.record(z.string(), runSeriesSchema)),
  contributions: z.array(z.strictObject({ lever: z.string(), year: z.number(), value: z.number(), unit: z.string() })),
  drivers: z.array(z.strictObject({ parameter: z.string(), firstOrder: z.number(), total: z.number() })),
  appraisal: z.union([
    z.strictObject({ withheld: z.string().min(1) }),
    z.record(z.string(), z.union([spreadSchema, z.number(), z.string()])),
  ]),
  target: z
    .strictObject({
      output: z.string(),
      year: z.number(),
      value: z.number(),
      unit: z.string(),
      probability: z.number().min(0).max(1),
    })
    .optional(),
  warnings: z.array(runWarningSchema),
});

export type Run = z.infer<typeof runSchema>;
