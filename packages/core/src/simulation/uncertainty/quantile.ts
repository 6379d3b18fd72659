import type { Distribution } from "../kernel/declaration.ts";
import { chebyshev, exp, normalQuantile, power } from "../kernel/math.ts";
import { type BetaHalf, type BetaQuantile, fitBetaQuantile, pertShapes } from "../kernel/pert-quantile.ts";

/** Value of a distribution at a probability strictly between 0 and 1. */
export function quantileOf(distribution: Distribution, probability: number): number {
  switch (distribution.kind) {
    case "fixed":
      return distribution.value;
    case "uniform":
      return distribution.min + (distribution.max - distribution.min) * probability;
    case "normal":
      return distribution.mean + distribution.sd * normalQuantile(probability);
    case "lognormal":
      return distribution.median * exp(distribution.sdLog * normalQuantile(probability));
    case "triangular":
      return triangularQuantile(distribution, probability);
    case "pert":
      return pertQuantile(distribution, probability);
    case "bernoulli":
      return probability > 1 - distribution.p ? 1 : 0;
    case "spikeLognormal": {
      if (probability <= distribution.pZero) return 0;
      const rest = (probability - distribution.pZero) / (1 - distribution.pZero);
      return distribution.median * exp(distribution.sdLog * normalQuantile(rest));
    }
    case "discrete":
      return discreteQuantile(distribution, probability);
    case "external":
      return 0;
    default:
      return distribution satisfies never;
  }
}

type Shape = { readonly min: number; readonly mode: number; readonly max: number };

const fits = new Map<string, BetaQuantile>();

/** From the same series as in the kernel, so that both sample the same numbers. */
function pertQuantile(shape: Shape, probability: number): number {
  const width = shape.max - shape.min;
  if (width <= 0) return shape.min;
  const key = `${shape.min} ${shape.mode} ${shape.max}`;
  const fit = fits.get(key) ?? fitBetaQuantile(pertShapes(shape));
  fits.set(key, fit);
  return probability < 0.5
    ? shape.min + width * evaluateHalf(fit.lower, probability)
    : shape.max - width * evaluateHalf(fit.upper, 1 - probability);
}

function evaluateHalf({ shape, span, coefficients }: BetaHalf, probability: number): number {
  const w = power(probability, 1 / shape);
  return w * chebyshev((2 * w) / span - 1, coefficients);
}

function triangularQuantile({ min, mode, max }: Shape, probability: number): number {
  const cut = (mode - min) / (max - min);
  if (probability < cut) return min + Math.sqrt(probability * (max - min) * (mode - min));
  return max - Math.sqrt((1 - probability) * (max - min) * (max - mode));
}

function discreteQuantile(
  { values, weights }: { readonly values: readonly number[]; readonly weights: readonly number[] },
  probability: number,
): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  for (let index = 0; index < values.length; index++) {
    reached += (weights[index] ?? 0) / total;
    if (probability <= reached) return values[index] ?? 0;
  }
  return values[values.length - 1] ?? 0;
}
