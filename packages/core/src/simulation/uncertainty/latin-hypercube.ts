import { createRandom, shuffle } from "./random.ts";

/** One coordinate of a Latin hypercube: every one of `count` equal cells is hit once, in random order. For comparison with Sobol draws. */
export function latinHypercubeColumn(
  dimension: number,
  { count, seed }: { readonly count: number; readonly seed: number },
): Float64Array {
  const random = createRandom(seed * 1009 + dimension);
  const cells = shuffle(count, random);
  return Float64Array.from(cells, (cell) => (cell + random()) / count);
}
