import { EXP } from "../math-constants.ts";
import { bitsOf, type Code } from "./bytes.ts";
import { f64x2, i32, i32x4, i64x2, local, v128 } from "./instructions.ts";
import { keepIn, type VectorArithmetic } from "./vector-arithmetic.ts";

const ROUNDER_BITS = bitsOf(EXP.rounder);
const EXPONENT_BIAS = 1023n;
const EXPONENT_SHIFT = 52;
const STEP_SHIFT = EXPONENT_SHIFT - EXP.tableBits;
/** Quick exp serves |steps| < 2^18, that is |x| < 354: no double there is near overflow or subnormal. */
const QUICK_STEPS_BITS = 19;
const QUICK_STEPS_FIRST = ROUNDER_BITS - (1n << 18n);

export type VectorExp = {
  /** For ordinary arguments; gathers in the local `guard` whether there were others. */
  readonly quick: (argument: Code, guard: number) => Code;
  /** For every argument. */
  readonly careful: (argument: Code) => Code;
};

/** The bits of 2^(j / 512) less j in the place of the steps, so that adding the shifted steps gives 2^(steps / 512). */
export function encodeTableEntry(value: number, index: number): bigint {
  return bitsOf(value) - (BigInt(index) << BigInt(STEP_SHIFT));
}

/** Not zero when a quick exp met an argument that is not ordinary. */
export function expGuardBits(guard: number): Code {
  return i64x2.shrUnsigned(local.get(guard), i32.constant(QUICK_STEPS_BITS));
}

/** exp as in `math.ts`; `tableAddress` is where the encoded power table lies. */
export function createVectorExp({ fn, madd, nmadd }: VectorArithmetic, tableAddress: number): VectorExp {
  const k = fn.constant;

  /** Encoded table entries for the low bits of each lane. */
  const tableLanes = (steps: Code): Code => {
    const address = (lane: number) =>
      i32.shl(i32.and(i32x4.lane(steps, lane), i32.constant((1 << EXP.tableBits) - 1)), i32.constant(3));
    return v128.loadHigh(address(2), v128.loadLow(address(0), tableAddress), tableAddress);
  };
  const shiftSteps = (steps: Code) => i64x2.shl(steps, i32.constant(STEP_SHIFT));
  /** The steps stand in the low bits of the shifted number. */
  const shift = (x: Code) => madd(x, k(EXP.perLn2), k(EXP.rounder));
  const rest = (x: Code, shifted: Code) => nmadd(f64x2.sub(shifted, k(EXP.rounder)), k(EXP.ln2Share), x);
  const restMinusOne = (r: Code) => f64x2.mul(r, madd(r, madd(r, k(EXP.cube), k(EXP.square)), k(1)));

  return {
    quick(argument, guard) {
      const x = keepIn(fn, argument);
      const shifted = keepIn(fn, shift(x.read));
      const r = keepIn(fn, rest(x.read, shifted.read));
      const scale = keepIn(fn, i64x2.add(tableLanes(shifted.read), shiftSteps(shifted.read)));
      const seen = v128.or(local.get(guard), i64x2.sub(shifted.read, k(QUICK_STEPS_FIRST)));
      const value = madd(scale.read, restMinusOne(r.read), scale.read);
      return [x.set, shifted.set, local.set(guard, seen), r.set, scale.set, value];
    },
    careful(argument) {
      const powerOfTwo = (e: Code) => i64x2.shl(i64x2.add(e, k(EXPONENT_BIAS)), i32.constant(EXPONENT_SHIFT));
      const x = keepIn(fn, f64x2.min(f64x2.max(argument, k(-800)), k(800)));
      const shifted = keepIn(fn, shift(x.read));
      const r = keepIn(fn, rest(x.read, shifted.read));
      const index = v128.and(shifted.read, k((1n << BigInt(EXP.tableBits)) - 1n));
      const steps = i64x2.sub(shifted.read, k(ROUNDER_BITS));
      const exponent = keepIn(fn, i64x2.shrSigned(steps, i32.constant(EXP.tableBits)));
      // Two factors, because the power of two itself may be out of range where the result is not.
      const half = keepIn(fn, i64x2.shrSigned(exponent.read, i32.constant(1)));
      const base = keepIn(fn, i64x2.add(tableLanes(shifted.read), shiftSteps(index)));
      const mantissa = madd(base.read, restMinusOne(r.read), base.read);
      const halfScaled = f64x2.mul(mantissa, powerOfTwo(half.read));
      const value = f64x2.mul(halfScaled, powerOfTwo(i64x2.sub(exponent.read, half.read)));
      return [x.set, shifted.set, r.set, exponent.set, half.set, base.set, value];
    },
  };
}
