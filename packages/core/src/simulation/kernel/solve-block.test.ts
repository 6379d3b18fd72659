import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBlockSolver } from "./solve-block.ts";

const SIZE = 256;

function solveAll(
  f: (x: number, k: number) => number,
  options: { count: number; start?: number; maxIterations?: number },
) {
  const unknown = new Float64Array(SIZE).fill(options.start ?? 0);
  const next = new Float64Array(SIZE);
  let evaluations = 0;
  const { maxIterations = 60 } = options;
  const solver = createBlockSolver({ unknown, next, tolerance: 1e-12, maxIterations });
  const evaluate = () => {
    evaluations++;
    for (let k = 0; k < SIZE; k++) next[k] = f(unknown[k] ?? 0, k);
  };
  const unsettled = solver.solve(evaluate, options.count);
  return { unknown, next, unsettled, evaluations };
}

describe("createBlockSolver", () => {
  it("finds the fixed point of falling functions, gentle or steep, from any start", () => {
    const steepness = fc.double({ min: 0, max: 50, noNaN: true });
    const level = fc.double({ min: 0.1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(steepness, level, fc.double({ min: 0, max: 2000, noNaN: true }), (slope, top, start) => {
        const { unknown, next, unsettled } = solveAll((x) => top / (1 + (slope * x) / top) ** 2, { count: 4, start });
        return unsettled === 0 && Math.abs((unknown[0] ?? 0) - (next[0] ?? 1)) <= 1e-9 * top;
      }),
    );
  });

  it("finds it where the function jumps down and blind iteration would swing for ever", () => {
    const { unknown } = solveAll((x) => (x < 3 ? 10 : 1), { count: 1 });
    expect(unknown[0]).toBeCloseTo(3, 9);
  });

  it("needs few evaluations for a queue-like function", () => {
    const { evaluations } = solveAll((x) => 40 * Math.exp(-0.02 * Math.max(0, x - 30)), { count: SIZE });
    expect(evaluations).toBeLessThanOrEqual(8);
  });

  it("gives a draw the same bits whatever its neighbours are", () => {
    const f = (x: number, k: number) => (10 + k) / (1 + x * (0.1 + (k % 7)));
    const together = solveAll(f, { count: SIZE }).unknown;
    for (const k of [0, 5, 100, 255]) {
      const alone = solveAll((x) => f(x, k), { count: 1 }).unknown;
      expect(alone[0]).toBe(together[k]);
    }
  });

  it("counts the draws that it could not settle", () => {
    const { unsettled } = solveAll((x, k) => (k < 3 ? 100 / (1 + x ** 3) : 5), { count: 10, maxIterations: 2 });
    expect(unsettled).toBe(3);
  });

  it("leaves not-a-number alone instead of looping on it", () => {
    const { unknown, unsettled, evaluations } = solveAll((_, k) => (k === 0 ? Number.NaN : 2), { count: 2 });
    expect(unsettled).toBe(0);
    expect(evaluations).toBeLessThan(5);
    expect(unknown[1]).toBe(2);
  });
});
