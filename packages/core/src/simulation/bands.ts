import type { Band, Spread } from "../schema/run.ts";

const PROBABILITIES = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;

/** Quantiles (linear between ranks) and mean of one output over all draws. */
export function spreadOf(values: Float64Array): Spread {
  const first = values[0] ?? Number.NaN;
  let sum = 0;
  let constant = true;
  for (const value of values) {
    sum += value;
    if (value !== first) constant = false;
  }
  if (constant) return { p5: first, p10: first, p25: first, p50: first, p75: first, p90: first, p95: first, mean: first };
  const sorted = values.slice().sort();
  return {
    p5: quantileOfSorted(sorted, PROBABILITIES.p5),
    p10: quantileOfSorted(sorted, PROBABILITIES.p10),
    p25: quantileOfSorted(sorted, PROBABILITIES.p25),
    p50: quantileOfSorted(sorted, PROBABILITIES.p50),
    p75: quantileOfSorted(sorted, PROBABILITIES.p75),
    p90: quantileOfSorted(sorted, PROBABILITIES.p90),
    p95: quantileOfSorted(sorted, PROBABILITIES.p95),
    mean: sum / values.length,
  };
}

/** One band from the yearly columns of an output. */
export function bandOf(columns: readonly Float64Array[]): Band {
  const spreads = columns.map(spreadOf);
  return {
    p5: spreads.map(({ p5 }) => p5),
    p10: spreads.map(({ p10 }) => p10),
    p25: spreads.map(({ p25 }) => p25),
    p50: spreads.map(({ p50 }) => p50),
    p75: spreads.map(({ p75 }) => p75),
    p90: spreads.map(({ p90 }) => p90),
    p95: spreads.map(({ p95 }) => p95),
    mean: spreads.map(({ mean }) => mean),
  };
}

export function quantileOfSorted(sorted: Float64Array, probability: number): number {
  const rank = probability * (sorted.length - 1);
  const below = Math.floor(rank);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (high - low) * (rank - below);
}

/** Scenario minus baseline, draw by draw. */
export function differenceOf(scenario: Float64Array, baseline: Float64Array): Float64Array {
  const difference = new Float64Array(scenario.length);
  for (let draw = 0; draw < scenario.length; draw++) difference[draw] = (scenario[draw] ?? 0) - (baseline[draw] ?? 0);
  return difference;
}
