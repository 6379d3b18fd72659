import { describe, expect, it } from "vitest";
import { chebyshev, exp, log } from "./math.ts";
import { type BetaHalf, fitBetaQuantile, pertShapes } from "./pert-quantile.ts";
import { PERT_REFERENCE } from "./testing/reference-values.ts";

function valueOnHalf({ shape, span, coefficients }: BetaHalf, probability: number): number {
  const root = exp(log(probability) / shape);
  return root * chebyshev((2 * root) / span - 1, coefficients);
}

describe("fitBetaQuantile", () => {
  it.each(PERT_REFERENCE)("gives the PERT quantile with mode %f at probability %f", (mode, probability, reference) => {
    const { lower, upper } = fitBetaQuantile(pertShapes({ min: 0, mode, max: 1 }));
    const value = probability < 0.5 ? valueOnHalf(lower, probability) : 1 - valueOnHalf(upper, 1 - probability);
    expect(Math.abs(value - reference) / reference).toBeLessThan(2e-13);
  });

  it("meets in the middle from both sides", () => {
    for (let mode = 0; mode <= 1; mode += 0.0625) {
      const { lower, upper } = fitBetaQuantile(pertShapes({ min: 0, mode, max: 1 }));
      expect(valueOnHalf(lower, 0.5)).toBeCloseTo(1 - valueOnHalf(upper, 0.5), 13);
    }
  });
});
