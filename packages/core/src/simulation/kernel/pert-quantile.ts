import { invariant } from "../../shared/invariant.ts";
import { exp, log } from "./math.ts";

/**
 * Quantile of a beta distribution as two Chebyshev series, one for each half of the probability:
 * below 1/2, x = w · series(2 w / span - 1) with w = u^(1 / shape), because x is smooth in w but not in u;
 * above 1/2 the same from the other end.
 */
export type BetaQuantile = { readonly lower: BetaHalf; readonly upper: BetaHalf };
export type BetaHalf = { readonly shape: number; readonly span: number; readonly coefficients: readonly number[] };

const POINTS = 64;
const SMALLEST_SHARE = 1e-15;

/** The shapes of PERT(min, mode, max), whose weight on the mode is 4. */
export function pertShapes(pert: { min: number; mode: number; max: number }): { lower: number; upper: number } {
  const position = (pert.mode - pert.min) / (pert.max - pert.min);
  return { lower: 1 + 4 * position, upper: 5 - 4 * position };
}

/** Fits the quantile function; relative error of x and of 1 - x below 1e-13 for shapes from 1 to 5 that add to 6. */
export function fitBetaQuantile(shapes: { lower: number; upper: number }): BetaQuantile {
  const whole = betaIntegral(0.5, shapes) + betaIntegral(0.5, flipShapes(shapes));
  return { lower: fitHalf(shapes, whole), upper: fitHalf(flipShapes(shapes), whole) };
}

function flipShapes(shapes: { lower: number; upper: number }): { lower: number; upper: number } {
  return { lower: shapes.upper, upper: shapes.lower };
}

function fitHalf(shapes: { lower: number; upper: number }, whole: number): BetaHalf {
  const span = exp(log(0.5) / shapes.lower);
  const values = Array.from({ length: POINTS }, (_, j) => {
    const w = (span * (1 + cosineOf(2 * j + 1))) / 2;
    return solveQuantile(w, shapes, whole) / w;
  });
  const coefficients = Array.from({ length: POINTS }, (_, k) => {
    const sum = values.reduce((total, value, j) => total + value * cosineOf(k * (2 * j + 1)), 0);
    return (k === 0 ? sum : 2 * sum) / POINTS;
  });
  const scale = Math.abs(coefficients[0] ?? 0);
  const used = coefficients.findLastIndex((coefficient) => Math.abs(coefficient) > SMALLEST_SHARE * scale);
  invariant(Math.abs(coefficients[POINTS - 1] ?? 1) < 1e-14 * scale, "the series of a beta quantile converges");
  return { shape: shapes.lower, span, coefficients: coefficients.slice(0, used + 1) };
}

/** x with betaIntegral(x) = whole · w^shape: Newton on logarithms, which are almost linear in each other. */
function solveQuantile(w: number, shapes: { lower: number; upper: number }, whole: number): number {
  const target = log(whole) + shapes.lower * log(w);
  let x = Math.min(w * exp(log(whole * shapes.lower) / shapes.lower), 0.5);
  for (let round = 0; round < 60; round++) {
    const integral = betaIntegral(x, shapes);
    const density = exp(shapes.lower * log(x) + (shapes.upper - 1) * log(1 - x));
    const step = ((log(integral) - target) * integral) / density;
    const next = Math.min(x * exp(-step), (1 + x) / 2);
    if (Math.abs(step) < 1e-15) return next;
    x = next;
  }
  return x;
}

/** The integral of t^(lower-1) (1-t)^(upper-1) from 0 to x, by a series of positive terms. */
function betaIntegral(x: number, shapes: { lower: number; upper: number }): number {
  const { lower, upper } = shapes;
  let term = 1;
  let sum = 1;
  for (let n = 0; term > 1e-18 * sum; n++) {
    term *= ((lower + upper + n) / (lower + 1 + n)) * x;
    sum += term;
  }
  return (exp(lower * log(x) + upper * log(1 - x)) * sum) / lower;
}

/** cos(m π / 128) from half angles: a product of at most seven rotations, so no engine's cosine is asked. */
function cosineOf(m: number): number {
  let real = 1;
  let imaginary = 0;
  for (const [bit, rotation] of ROTATIONS.entries()) {
    if (((m >> bit) & 1) === 0) continue;
    const turned = real * rotation.cosine - imaginary * rotation.sine;
    imaginary = real * rotation.sine + imaginary * rotation.cosine;
    real = turned;
  }
  return real;
}

const ROTATIONS = createRotations();

/** Rotations by π 2^bit / 128 for bits 0 to 7. */
function createRotations(): readonly { readonly cosine: number; readonly sine: number }[] {
  const rotations = [
    { cosine: -1, sine: 0 },
    { cosine: 0, sine: 1 },
  ];
  for (let cosine = 0; rotations.length < 8; ) {
    const sine = Math.sqrt((1 - cosine) / 2);
    cosine = Math.sqrt((1 + cosine) / 2);
    rotations.push({ cosine, sine });
  }
  return rotations.reverse();
}
