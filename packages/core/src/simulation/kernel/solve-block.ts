import { BLOCK_SIZE } from "./engine.ts";

const HALVING_FROM = 6;

/** Finds x = f(x) for every draw of a block, f not rising in x. */
export type BlockSolver = {
  /** Call with the first guess in `unknown`. `evaluate` reads `unknown` and leaves f(unknown) in `next`. Returns how many draws did not settle. */
  readonly solve: (evaluate: () => void, count: number) => number;
};

/**
 * Safeguarded secant, each draw on its own bracket. Because f does not rise, the root lies between x and f(x); the first
 * step goes to f(x), later ones along the secant of the last two points when that stays inside the bracket, and halves the
 * bracket otherwise. A draw that has settled keeps its x, so its result does not depend on its neighbours.
 */
export function createBlockSolver(options: {
  readonly unknown: Float64Array;
  readonly next: Float64Array;
  readonly tolerance: number;
  readonly maxIterations: number;
}): BlockSolver {
  const { unknown, next, tolerance, maxIterations } = options;
  const low = new Float64Array(BLOCK_SIZE);
  const high = new Float64Array(BLOCK_SIZE);
  const lastX = new Float64Array(BLOCK_SIZE);
  const lastGap = new Float64Array(BLOCK_SIZE);
  const settled = new Uint8Array(BLOCK_SIZE);

  const improve = (k: number, iteration: number): boolean => {
    const x = at(unknown, k);
    const value = at(next, k);
    const gap = value - x;
    // Not-a-number settles too: it stays what it is.
    if (!(Math.abs(gap) > tolerance * Math.max(Math.abs(x), Math.abs(value)))) return true;
    if (iteration === 0) {
      low[k] = Math.min(x, value);
      high[k] = Math.max(x, value);
    } else if (gap > 0) low[k] = Math.max(at(low, k), x);
    else high[k] = Math.min(at(high, k), x);
    const from = at(low, k);
    const to = at(high, k);
    const slope = (gap - at(lastGap, k)) / (x - at(lastX, k));
    const secant = iteration === 0 ? value : x - gap / slope;
    const mustHalve = iteration >= HALVING_FROM && iteration % 2 === 0;
    const isInside = iteration === 0 || (secant > from && secant < to);
    const chosen = isInside && !mustHalve ? secant : from + (to - from) / 2;
    if (chosen === x) return true;
    lastX[k] = x;
    lastGap[k] = gap;
    unknown[k] = chosen;
    return false;
  };

  return {
    solve(evaluate, count) {
      settled.fill(0);
      let open = count;
      for (let iteration = 0; iteration < maxIterations; iteration++) {
        evaluate();
        for (let k = 0; k < count; k++) {
          if (settled[k] === 1 || !improve(k, iteration)) continue;
          settled[k] = 1;
          open--;
        }
        if (open === 0) return 0;
      }
      evaluate();
      return open;
    },
  };
}

function at(data: Float64Array, index: number): number {
  return data[index] ?? Number.NaN;
}
