import { describe, expect, it } from "vitest";
import { chebyshev, exp, log } from "./math.ts";
import { type BetaHalf, fitBetaQuantile, pertShapes } from "./pert-quantile.ts";
import { PERT_REFERENCE } from "./testing/reference-values.ts";

function createQuantile(mode: number): (probability: number) => number {
  const { lower, upper } = fitBetaQuantile(pertShapes({ min: 0, mode, max: 1 }));
  return (probability) => (probability < 0.5 ? onHalf(lower, probability) : 1 - onHalf(upper, 1 - probability));
}

function onHalf({ shape, span, coefficients }: BetaHalf, probability: number): number {
  const root = exp(log(probability) / shape);
  return root * chebyshev((2 * root) / span - 1, coefficients);
}

describe("fitBetaQuantile", () => {
  it.each(PERT_REFERENCE)("gives the PERT quantile with mode %f at probability %f", (mode, probability, reference) => {
    expect(Math.abs(createQuantile(mode)(probability) - reference) / reference).toBeLessThan(2e-13);
  });

  it("rises all the way and meets in the middle from both sides", () => {
    for (let mode = 0; mode <= 1; mode += 0.0625) {
      const quantile = createQuantile(mode);
      const values = Array.from({ length: 999 }, (_, i) => quantile((i + 1) / 1000));
      expect(values.every((value, i) => value > (values[i - 1] ?? 0))).toBe(true);
      expect(quantile(0.5 - 1e-15)).toBeCloseTo(quantile(0.5), 13);
    }
  });
});
