import { exp, log } from "../kernel/math.ts";

/** Quantile of the beta distribution with both shapes at least 1, accurate to about 1e-14. Same bits in every engine. */
export function betaQuantile(probability: number, shapeA: number, shapeB: number): number {
  if (probability <= 0) return 0;
  if (probability >= 1) return 1;
  const logBeta = logGamma(shapeA) + logGamma(shapeB) - logGamma(shapeA + shapeB);
  let low = 0;
  let high = 1;
  let x = shapeA / (shapeA + shapeB);
  for (let step = 0; step < 100; step++) {
    const excess = regularisedBeta(x, shapeA, shapeB, logBeta) - probability;
    if (excess > 0) high = x;
    else low = x;
    const density = exp((shapeA - 1) * log(x) + (shapeB - 1) * log(1 - x) - logBeta);
    const newton = x - excess / density;
    // Newton where it stays inside the bracket, halving where it does not.
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x || high - low <= 1e-16) return next;
    x = next;
  }
  return x;
}

/** I_x(a, b) by Lentz's evaluation of the continued fraction (DLMF 8.17.22). */
export function regularisedBeta(x: number, a: number, b: number, logBeta: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(a * log(x) + b * log(1 - x) - logBeta);
  if (x < (a + 1) / (a + b + 2)) return (front * continuedFraction(x, a, b)) / a;
  return 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

const TINY = 1e-300;

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 200; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const factor = d * c;
    result *= factor;
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return result;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** Stirling's series after shifting the argument above 12. */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < 12) {
    product *= shifted;
    shifted += 1;
  }
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 -
      square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360)))));
  return (shifted - 0.5) * log(shifted) - shifted + 0.9189385332046727 + series - log(product);
}
