import type { Dataset } from "../../schema/dataset.ts";
import type { Scenario } from "../../schema/scenario.ts";
import { err, type Fault, ok, type Result } from "../../shared/index.ts";
import { type RunContext, runScenario } from "../run-scenario.ts";
import { YEARS } from "../years.ts";

export type Convergence = {
  readonly draws: number;
  readonly seeds: number;
  /** Standard deviation over independent shifts of the sequence, relative to the mean, in percent. */
  readonly meanLevelPercent: number;
  readonly p90LevelPercent: number;
  readonly meanEffectPercent: number;
  readonly medianEffectPercent: number;
};

type ConvergenceOptions = {
  readonly dataset: Dataset;
  readonly output: string;
  readonly year: number;
  readonly draws: number;
  readonly seeds?: number;
  readonly isCancelled?: RunContext["isCancelled"];
};

/** How much the figures of a run would move with another seed: the honest error of its number of draws. */
export function measureConvergence(scenario: Scenario, options: ConvergenceOptions): Result<Convergence, Fault> {
  const { dataset, output, year, draws, seeds = 8 } = options;
  const index = YEARS.indexOf(year);
  const found = {
    meanLevel: [] as number[],
    p90Level: [] as number[],
    meanEffect: [] as number[],
    medianEffect: [] as number[],
  };
  for (let seed = 1; seed <= seeds; seed++) {
    const run = runScenario(scenario, {
      dataset,
      draws,
      seed,
      ...(options.isCancelled === undefined ? {} : { isCancelled: options.isCancelled }),
    });
    if (!run.ok) return run;
    const series = run.value.series[output];
    if (series === undefined) return err({ code: "scenario-invalid", path: "output", why: "unknown output" });
    found.meanLevel.push(series.baseline.mean[index] ?? Number.NaN);
    found.p90Level.push(series.baseline.p90[index] ?? Number.NaN);
    found.meanEffect.push(series.difference.mean[index] ?? Number.NaN);
    found.medianEffect.push(series.difference.p50[index] ?? Number.NaN);
  }
  return ok({
    draws,
    seeds,
    meanLevelPercent: spreadPercent(found.meanLevel),
    p90LevelPercent: spreadPercent(found.p90Level),
    meanEffectPercent: spreadPercent(found.meanEffect),
    medianEffectPercent: spreadPercent(found.medianEffect),
  });
}

function spreadPercent(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (mean === 0) return 0;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return (Math.sqrt(variance) / Math.abs(mean)) * 100;
}
