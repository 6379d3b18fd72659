/**
 * exp, log and the normal quantile from additions, multiplications, divisions and square roots only, which IEEE 754
 * rounds the same everywhere. `Math.exp` and its like differ between engines, and a run must not. The WebAssembly
 * kernel repeats these steps one by one, so both give the same bits.
 */

const TABLE_BITS = 9;
const TABLE_SIZE = 1 << TABLE_BITS;

/** Constants of exp: e^x = 2^(n / 512) · e^r with n = round(512 x / ln 2); e^r from a cubic, relative error 1.5e-15. */
export const EXP = {
  tableBits: TABLE_BITS,
  /** Beyond this magnitude a result may overflow or be subnormal, and the careful path is taken. */
  fastLimit: 708,
  perLn2: 738.6598609351493,
  /** 1.5 · 2^52: adding it leaves the nearest integer in the low bits. */
  rounder: 6755399441055744,
  ln2Share: 0.0013538030870311431,
  square: 0.500000015815906,
  cube: 0.16666666666666666,
} as const;

/** Constants of log, after the classic reduction to f = m - 1 with m in [sqrt(1/2), sqrt(2)) and s = f / (2 + f). */
export const LOG = {
  /** High word of sqrt(1/2), where the mantissa range starts. */
  startHighWord: 0x3fe6a09e,
  ln2High: 0.6931471803691238,
  ln2Low: 1.9082149292705877e-10,
  series: [
    0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784, 0.1818357216161805,
    0.15313837699209373, 0.14798198605116586,
  ],
  smallestNormal: 2.2250738585072014e-308,
  /** 2^54, which makes any subnormal number normal. */
  lift: 18014398509481984,
} as const;

/** Wichura (1988), algorithm AS 241, PPND16: numerators and denominators of three rational functions. */
export const NORMAL_QUANTILE = {
  centralHalfWidth: 0.425,
  centralSquare: 0.180625,
  tailSplit: 5,
  tailShift: 1.6,
  central: {
    top: [
      3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
      67265.7709270087, 33430.57558358813, 2509.0809287301227,
    ],
    bottom: [
      1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
      28729.085735721943, 5226.495278852854,
    ],
  },
  tail: {
    top: [
      1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
      0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    bottom: [
      1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
      0.0005475938084995345, 1.0507500716444169e-9,
    ],
  },
  farTail: {
    top: [
      6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
      0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
    ],
    bottom: [
      1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
      1.421511758316446e-7, 2.0442631033899397e-15,
    ],
  },
} as const;

/** More lanes than any gate has: the bound of the recursion in `erlangC`. */
export const MAX_LANES = 64;

/** 2^(j / 512) for j = 0..511, correctly rounded: powers of a hard-coded double-double, multiplied exactly. */
export const POWER_TABLE = createPowerTable();

const FIRST_EXPONENT = -1100;
const POWERS_OF_TWO = createPowersOfTwo(FIRST_EXPONENT, 1023);
const words = new Int32Array(2);
const double = new Float64Array(words.buffer);

export function exp(x: number): number {
  if (Math.abs(x) < EXP.fastLimit) {
    const shifted = x * EXP.perLn2 + EXP.rounder;
    const steps = shifted - EXP.rounder;
    const scale = tableAt(steps & (TABLE_SIZE - 1)) * powerOfTwo(steps >> TABLE_BITS);
    return scale + scale * expRest(x - steps * EXP.ln2Share);
  }
  return expCarefully(x);
}

/** Every x: infinity above 709.78, subnormal results below -708.39, 0 below -745.13, NaN for NaN. */
function expCarefully(x: number): number {
  const clamped = Math.min(Math.max(x, -800), 800);
  const shifted = clamped * EXP.perLn2 + EXP.rounder;
  const steps = shifted - EXP.rounder;
  const exponent = steps >> TABLE_BITS;
  const half = exponent >> 1;
  const base = tableAt(steps & (TABLE_SIZE - 1));
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
  const exponent = (offset >> 20) - (isSubnormal ? 54 : 0);
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
export function horner(x: number, coefficients: readonly number[]): number {
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

function createPowerTable(): Float64Array {
  const table = new Float64Array(TABLE_SIZE);
  const root = { high: 1.0013547198921082, low: -1.8973728416792993e-17 };
  let power = { high: 1, low: 0 };
  for (let j = 0; j < TABLE_SIZE; j++) {
    table[j] = power.high;
    power = multiplyDoubleDouble(power, root);
  }
  return table;
}

type DoubleDouble = { readonly high: number; readonly low: number };

function multiplyDoubleDouble(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const product = a.high * b.high;
  const [aTop, aRest] = splitDouble(a.high);
  const [bTop, bRest] = splitDouble(b.high);
  const error = aTop * bTop - product + aTop * bRest + aRest * bTop + aRest * bRest;
  const low = error + (a.high * b.low + a.low * b.high);
  const high = product + low;
  return { high, low: low - (high - product) };
}

/** Two halves of 26 bits, so that their products are exact (Veltkamp). */
function splitDouble(value: number): readonly [number, number] {
  const scaled = value * 134217729;
  const top = scaled - (scaled - value);
  return [top, value - top];
}
