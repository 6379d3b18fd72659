import { localizedTextSchema, runSchema, scenarioSchema } from "@bienmau/core/schema";
import { z } from "zod";

export const run = runSchema.meta({ id: "Run" });
export const scenario = scenarioSchema.meta({ id: "Scenario" });

export const runRequest = z
  .strictObject({
    scenario: scenario.optional(),
    preset: z.string().max(80).optional().meta({ description: "Id of a preset; see /v1/runs/presets." }),
    draws: z.number().int().min(1).max(1_000_000).optional(),
    seed: z.number().int().min(0).max(4_294_967_295).optional(),
  })
  .meta({ id: "RunRequest", description: "Either `scenario` or `preset`; neither means the baseline." });

export type RunRequest = z.infer<typeof runRequest>;

export const preset = z
  .strictObject({ id: z.string(), name: localizedTextSchema, summary: localizedTextSchema, scenario, link: z.string() })
  .meta({ id: "Preset" });
