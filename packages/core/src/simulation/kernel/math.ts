import { EXP, LOG, MAX_LANES, NORMAL_QUANTILE } from "./math-constants.ts";
import { POWER_TABLE } from "./power-table.ts";

/**
 * exp, log and the normal quantile from additions, multiplications, divisions and square roots only, which IEEE 754
 * rounds the same everywhere. `Math.exp` and its like differ between engines, and a run must not. The WebAssembly
 * kernel repeats these steps one by one, so both give the same bits.
 */

const FIRST_EXPONENT = -1100;
const POWERS_OF_TWO = createPowersOfTwo(FIRST_EXPONENT, 1023);
const words = new Int32Array(2);
const double = new Float64Array(words.buffer);

export function exp(x: number): number {
  if (Math.abs(x) < EXP.fastLimit) {
    const shifted = x * EXP.perLn2 + EXP.rounder;
    const steps = shifted - EXP.rounder;
    const scale = tableAt(steps & (POWER_TABLE.length - 1)) * powerOfTwo(steps >> EXP.tableBits);
    return scale + scale * expRest(x - steps * EXP.ln2Share);
  }
  return expCarefully(x);
}

/** Every x: infinity above 709.78, subnormal results below -708.39, 0 below -745.13, NaN for NaN. */
function expCarefully(x: number): number {
  const clamped = Math.min(Math.max(x, -800), 800);
  const shifted = clamped * EXP.perLn2 + EXP.rounder;
  const steps = shifted - EXP.rounder;
  const exponent = steps >> EXP.tableBits;
  const half = exponent >> 1;
  const base = tableAt(steps & (POWER_TABLE.length - 1));
  const mantissa = base + base * expRest(clamped - steps * EXP.ln2Share);
  return mantissa * powerOfTwo(half) * powerOfTwo(exponent - half);
}

/** e^r - 1 for the small rest r. */
function expRest(r: number): number {
  return r * (1 + r * (EXP.square + r * EXP.cube));
}

/** -Infinity for 0, NaN below 0; exact to the last bit or two, subnormal numbers included. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const isSubnormal = x < LOG.smallestNormal;
  double[0] = isSubnormal ? x * LOG.lift : x;
  const high = wordAt(1);
  const offset = high - LOG.startHighWord;
  const exponent = (offset >> 20) - (isSubnormal ? LOG.liftBits : 0);
  words[1] = high - (offset & 0xfff00000);
  const f = doubleValue() - 1;
  const s = f / (f + 2);
  const z = s * s;
  const halfSquare = 0.5 * (f * f);
  const rest = z * logSeries(z);
  return exponent * LOG.ln2High - (halfSquare - (s * (halfSquare + rest) + exponent * LOG.ln2Low) - f);
}

const [L0, L1, L2, L3, L4, L5, L6] = LOG.series;

function logSeries(z: number): number {
  return L0 + z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * L6)))));
}

/** Quantile of the standard normal distribution, relative error below 1e-15; infinite at 0 and 1, NaN outside. */
export function normalQuantile(u: number): number {
  const Q = NORMAL_QUANTILE;
  const q = u - 0.5;
  if (!(Math.abs(q) > Q.centralHalfWidth)) {
    const r = Q.centralSquare - q * q;
    return q * (horner(r, Q.central.top) / horner(r, Q.central.bottom));
  }
  const depth = Math.sqrt(-log(Math.min(u, 1 - u)));
  const size =
    depth > Q.tailSplit
      ? farTail(depth - Q.tailSplit)
      : horner(depth - Q.tailShift, Q.tail.top) / horner(depth - Q.tailShift, Q.tail.bottom);
  return q < 0 ? -size : size;
}

function farTail(r: number): number {
  if (r === Number.POSITIVE_INFINITY) return r;
  return horner(r, NORMAL_QUANTILE.farTail.top) / horner(r, NORMAL_QUANTILE.farTail.bottom);
}

/** x^y for x >= 0 (NaN below); x^0 = 1. */
export function power(x: number, y: number): number {
  return y === 0 ? 1 : exp(y * log(x));
}

/**
 * Chance that an arrival waits at `lanes` lanes under `load` erlangs; linear between whole numbers of lanes,
 * at least 1 lane, and 1 once the load reaches the lanes.
 */
export function erlangC(lanes: number, load: number): number {
  const bounded = Math.min(Math.max(lanes, 1), MAX_LANES);
  const below = Math.floor(bounded);
  const above = Math.ceil(bounded);
  let blocked = 1;
  let blockedBelow = 1;
  for (let lane = 1; lane <= above; lane++) {
    const product = load * blocked;
    blocked = product / (lane + product);
    if (lane === below) blockedBelow = blocked;
  }
  const waitBelow = waitChance(below, load, blockedBelow);
  return waitBelow + (bounded - below) * (waitChance(above, load, blocked) - waitBelow);
}

function waitChance(lanes: number, load: number, blocked: number): number {
  return Math.min(1, blocked / (1 - (load / lanes) * (1 - blocked)));
}

/** The polynomial with these coefficients, constant term first. */
function horner(x: number, coefficients: readonly number[]): number {
  let value = coefficients[coefficients.length - 1] ?? 0;
  for (let i = coefficients.length - 2; i >= 0; i--) value = value * x + (coefficients[i] ?? 0);
  return value;
}

/** A Chebyshev series at t in [-1, 1], by Clenshaw's recurrence. */
export function chebyshev(t: number, coefficients: readonly number[]): number {
  const twice = t + t;
  let next = 0;
  let afterNext = 0;
  for (let i = coefficients.length - 1; i > 0; i--) {
    const value = (coefficients[i] ?? 0) + twice * next - afterNext;
    afterNext = next;
    next = value;
  }
  return (coefficients[0] ?? 0) + t * next - afterNext;
}

function tableAt(index: number): number {
  return POWER_TABLE[index] ?? Number.NaN;
}

/** 2^exponent; NaN steps reach here as exponent 0. */
function powerOfTwo(exponent: number): number {
  return POWERS_OF_TWO[exponent - FIRST_EXPONENT] ?? Number.POSITIVE_INFINITY;
}

function wordAt(index: 0 | 1): number {
  return words[index] ?? 0;
}

function doubleValue(): number {
  return double[0] ?? 0;
}

function createPowersOfTwo(first: number, last: number): Float64Array {
  const powers = new Float64Array(last - first + 1);
  for (let e = 0, value = 1; e <= last; e++, value *= 2) powers[e - first] = value;
  for (let e = -1, value = 0.5; e >= first; e--, value /= 2) powers[e - first] = value;
  return powers;
}
