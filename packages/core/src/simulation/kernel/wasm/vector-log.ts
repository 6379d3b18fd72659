import { EXP, LOG } from "../math-constants.ts";
import { bitsOf, type Code } from "./bytes.ts";
import { f64x2, i32, i64x2, local, v128 } from "./instructions.ts";
import { keepIn, type VectorArithmetic } from "./vector-arithmetic.ts";

const ROUNDER_BITS = bitsOf(EXP.rounder);
const EXPONENT_SHIFT = 52;
/** Quick log serves 2^-511 <= x < 2^513: the bits, less those of 2^-511, fit in 62. */
const QUICK_BITS = 62;
const QUICK_FIRST = bitsOf(2 ** -511);

export type VectorLog = {
  /** For ordinary arguments; gathers in the local `guard` whether there were others. */
  readonly quick: (argument: Code, guard: number) => Code;
  /** For every argument. */
  readonly careful: (argument: Code) => Code;
};

/** Not zero when a quick log met an argument that is not ordinary. */
export function logGuardBits(guard: number): Code {
  return i64x2.shrUnsigned(local.get(guard), i32.constant(QUICK_BITS));
}

/** log as in `math.ts`. */
export function createVectorLog({ fn, madd, horner }: VectorArithmetic): VectorLog {
  const k = fn.constant;

  /** log of positive normal numbers, less ln 2 times `lifted`. */
  const ofNormal = (x: Code, lifted: Code | undefined): Code => {
    const offset = keepIn(fn, i64x2.sub(x, k(BigInt(LOG.startHighWord) << 32n)));
    const whole = i64x2.shrSigned(offset.read, i32.constant(EXPONENT_SHIFT));
    const asDouble = f64x2.sub(i64x2.add(whole, k(ROUNDER_BITS)), k(EXP.rounder));
    const exponent = keepIn(fn, lifted ? f64x2.sub(asDouble, lifted) : asDouble);
    const mantissa = i64x2.sub(x, v128.and(offset.read, k(0xfff00000n << 32n)));
    const f = keepIn(fn, f64x2.sub(mantissa, k(1)));
    const s = keepIn(fn, f64x2.div(f.read, f64x2.add(f.read, k(2))));
    const z = keepIn(fn, f64x2.mul(s.read, s.read));
    const half = keepIn(fn, f64x2.mul(k(0.5), f64x2.mul(f.read, f.read)));
    const series = f64x2.mul(z.read, horner(z.read, LOG.series));
    const low = madd(s.read, f64x2.add(half.read, series), f64x2.mul(exponent.read, k(LOG.ln2Low)));
    const high = f64x2.mul(exponent.read, k(LOG.ln2High));
    const value = f64x2.sub(high, f64x2.sub(f64x2.sub(half.read, low), f.read));
    return [offset.set, exponent.set, f.set, s.set, z.set, half.set, value];
  };

  return {
    quick(argument, guard) {
      const x = keepIn(fn, argument);
      const seen = v128.or(local.get(guard), i64x2.sub(x.read, k(QUICK_FIRST)));
      return [x.set, local.set(guard, seen), ofNormal(x.read, undefined)];
    },
    careful(argument) {
      const x = keepIn(fn, argument);
      const isSmall = keepIn(fn, f64x2.lt(x.read, k(LOG.smallestNormal)));
      const normal = keepIn(fn, v128.select(f64x2.mul(x.read, k(LOG.lift)), x.read, isSmall.read));
      const value = keepIn(fn, ofNormal(normal.read, v128.and(isSmall.read, k(LOG.liftBits))));
      const ofPositive = v128.select(x.read, value.read, f64x2.eq(x.read, k(Number.POSITIVE_INFINITY)));
      const ofRest = v128.select(k(Number.NEGATIVE_INFINITY), k(Number.NaN), f64x2.eq(x.read, k(0)));
      return [x.set, isSmall.set, normal.set, value.set, v128.select(ofPositive, ofRest, f64x2.gt(x.read, k(0)))];
    },
  };
}
