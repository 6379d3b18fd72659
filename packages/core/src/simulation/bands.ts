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
  if (constant)
    return { p5: first, p10: first, p25: first, p50: first, p75: first, p90: first, p95: first, mean: first };
  const ordered = values.slice();
  const last = ordered.length - 1;
  placeRanks(ordered, ranksFor(last));
  return {
    p5: quantileOfSorted(ordered, PROBABILITIES.p5),
    p10: quantileOfSorted(ordered, PROBABILITIES.p10),
    p25: quantileOfSorted(ordered, PROBABILITIES.p25),
    p50: quantileOfSorted(ordered, PROBABILITIES.p50),
    p75: quantileOfSorted(ordered, PROBABILITIES.p75),
    p90: quantileOfSorted(ordered, PROBABILITIES.p90),
    p95: quantileOfSorted(ordered, PROBABILITIES.p95),
    mean: sum / values.length,
  };
}

const ranksByLast = new Map<number, readonly number[]>();

function ranksFor(last: number): readonly number[] {
  const ranks = ranksByLast.get(last) ?? listRanks(last);
  ranksByLast.set(last, ranks);
  return ranks;
}

/** The two neighbouring ranks of each wanted quantile. */
function listRanks(last: number): readonly number[] {
  const ranks = Object.values(PROBABILITIES).flatMap((probability) => {
    const below = Math.floor(probability * last);
    return [below, Math.min(below + 1, last)];
  });
  return [...new Set(ranks)].sort((a, b) => a - b);
}

/** Puts the values of the wanted ranks where a full sort would; the rest stays unsorted, which is faster. */
function placeRanks(values: Float64Array, ranks: readonly number[]): void {
  placeWithin(values, ranks, { from: 0, to: values.length - 1, firstRank: 0, ranksEnd: ranks.length });
}

type Window = { readonly from: number; readonly to: number; readonly firstRank: number; readonly ranksEnd: number };

function placeWithin(values: Float64Array, ranks: readonly number[], { from, to, firstRank, ranksEnd }: Window): void {
  if (firstRank >= ranksEnd || to <= from) return;
  if (to - from < 16) {
    insertionSort(values, from, to);
    return;
  }
  const [left, right] = partition(values, from, to);
  let middle = firstRank;
  while (middle < ranksEnd && (ranks[middle] ?? 0) <= right) middle += 1;
  let after = middle;
  while (after < ranksEnd && (ranks[after] ?? 0) < left) after += 1;
  placeWithin(values, ranks, { from, to: right, firstRank, ranksEnd: middle });
  placeWithin(values, ranks, { from: left, to, firstRank: after, ranksEnd });
}

/** Smaller values first, larger ones last; what lies between the two bounds equals the pivot. */
function partition(values: Float64Array, from: number, to: number): readonly [left: number, right: number] {
  const a = values[from] ?? 0;
  const b = values[(from + to) >> 1] ?? 0;
  const c = values[to] ?? 0;
  const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  let left = from;
  let right = to;
  while (left <= right) {
    while ((values[left] ?? 0) < pivot) left += 1;
    while ((values[right] ?? 0) > pivot) right -= 1;
    if (left > right) break;
    const kept = values[left] ?? 0;
    values[left] = values[right] ?? 0;
    values[right] = kept;
    left += 1;
    right -= 1;
  }
  return [left, right];
}

function insertionSort(values: Float64Array, from: number, to: number): void {
  for (let index = from + 1; index <= to; index++) {
    const value = values[index] ?? 0;
    let place = index - 1;
    while (place >= from && (values[place] ?? 0) > value) {
      values[place + 1] = values[place] ?? 0;
      place -= 1;
    }
    values[place + 1] = value;
  }
}

/** One band from the yearly columns of an output. */
export function bandOf(columns: readonly Float64Array[]): Band {
  return toBand(columns.map(spreadOf));
}

/** Bands of the scenario and of what it changes; years without any change take over the baseline's. */
export function compareBands(
  policy: readonly Float64Array[],
  baseline: readonly Float64Array[],
  baselineBand: Band,
): { readonly scenario: Band; readonly difference: Band } {
  const differences = policy.map((column, year) => spreadOf(differenceOf(column, baseline[year] ?? column)));
  const scenario = policy.map((column, year) => {
    const change = differences[year];
    return change?.p5 === 0 && change.p95 === 0 && change.mean === 0 ? spreadAt(baselineBand, year) : spreadOf(column);
  });
  return { scenario: toBand(scenario), difference: toBand(differences) };
}

function spreadAt(band: Band, year: number): Spread {
  const read = (values: readonly number[]): number => values[year] ?? Number.NaN;
  const { p5, p10, p25, p50, p75, p90, p95, mean } = band;
  return {
    p5: read(p5),
    p10: read(p10),
    p25: read(p25),
    p50: read(p50),
    p75: read(p75),
    p90: read(p90),
    p95: read(p95),
    mean: read(mean),
  };
}

function toBand(spreads: readonly Spread[]): Band {
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
