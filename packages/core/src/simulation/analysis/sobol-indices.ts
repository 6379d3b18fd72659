import { createRandom } from "../uncertainty/random.ts";

export type Index = {
  readonly id: string;
  readonly firstOrder: number;
  readonly total: number;
  /** 90% bootstrap intervals. */
  readonly firstOrderInterval: readonly [number, number];
  readonly totalInterval: readonly [number, number];
};

/** Model values on the first matrix, on the second, and on the first with one factor's columns taken from the second. */
type Designs = {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly swapped: ReadonlyMap<string, Float64Array>;
};

const RESAMPLES = 100;

/** Jansen's estimators of first-order and total sensitivity indices. */
export function computeIndices({ first, second, swapped }: Designs, seed = 1): readonly Index[] {
  const size = first.length;
  const everything = Array.from({ length: size }, (_, draw) => draw);
  const random = createRandom(seed);
  const resamples = Array.from({ length: RESAMPLES }, () => everything.map(() => Math.floor(random() * size)));
  return [...swapped].map(([id, mixed]) => {
    const estimate = (draws: readonly number[]): readonly [number, number] => jansen({ first, second, mixed }, draws);
    const [firstOrder, total] = estimate(everything);
    const again = resamples.map(estimate);
    return {
      id,
      firstOrder,
      total,
      firstOrderInterval: intervalOf(again.map(([value]) => value)),
      totalInterval: intervalOf(again.map(([, value]) => value)),
    };
  });
}

type Triple = { readonly first: Float64Array; readonly second: Float64Array; readonly mixed: Float64Array };

function jansen({ first, second, mixed }: Triple, draws: readonly number[]): readonly [number, number] {
  let sum = 0;
  let squares = 0;
  let toSecond = 0;
  let toFirst = 0;
  for (const draw of draws) {
    const a = first[draw] ?? 0;
    const b = second[draw] ?? 0;
    const c = mixed[draw] ?? 0;
    sum += a + b;
    squares += a * a + b * b;
    toSecond += (b - c) * (b - c);
    toFirst += (a - c) * (a - c);
  }
  const count = draws.length;
  const mean = sum / (2 * count);
  const variance = squares / (2 * count) - mean * mean;
  if (!(variance > 0)) return [0, 0];
  return [1 - toSecond / (2 * count * variance), toFirst / (2 * count * variance)];
}

function intervalOf(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[Math.floor(0.05 * sorted.length)] ?? 0, sorted[Math.ceil(0.95 * sorted.length) - 1] ?? 0];
}
