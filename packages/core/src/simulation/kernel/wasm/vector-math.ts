import { EXP, LOG, MAX_LANES, NORMAL_QUANTILE } from "../math.ts";
import { bitsOf, type Code } from "./bytes.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import { control, f64x2, i32, i32x4, i64x2, local, VALUE, v128 } from "./instructions.ts";

/**
 * exp, log and quantiles on two doubles, step by step as in `math.ts`. The quick versions hold for ordinary arguments only
 * and note in `guard` when one was not ordinary; the caller then repeats its loop with the careful versions, which hold
 * for all. With `relaxed`, products and sums are fused where the machine can, and the last bits differ.
 */
export type VectorMath = {
  readonly madd: (a: Code, b: Code, c: Code) => Code;
  readonly nmadd: (a: Code, b: Code, c: Code) => Code;
  readonly exp: (x: Code) => Code;
  readonly log: (x: Code) => Code;
  readonly normalQuantile: (u: Code) => Code;
  /** A Chebyshev series whose higher coefficients lie, last first, at an address in memory. */
  readonly series: (t: Code, coefficients: { readonly address: Code; readonly count: number }) => Code;
  /** Condition that an argument was not ordinary; undefined when nothing needs guarding. */
  readonly guard: () => Code | undefined;
};

export type MathOptions = {
  readonly relaxed: boolean;
  readonly careful: boolean;
  /** Where `POWER_TABLE` lies, each entry with its index already taken off the exponent field. */
  readonly tableAddress: number;
};

const ROUNDER_BITS = bitsOf(EXP.rounder);
const EXPONENT_SHIFT = 52;
const EXPONENT_BIAS = 1023n;
const SIGN_BIT = 1n << 63n;
/** Quick exp serves |steps| < 2^18, that is |x| < 354; then a double is far from overflowing or subnormal. */
const QUICK_STEPS_BITS = 19;
/** Quick log serves 2^-511 <= x < 2^513: the bits, less those of 2^-511, fit in 62. */
const QUICK_LOG_BITS = 62;
const QUICK_LOG_FIRST = 512n << 52n;

/** The bits of 2^(j / 512) less j times the weight that the steps add when they are shifted into place. */
export function encodeTableEntry(value: number, index: number): bigint {
  return bitsOf(value) - (BigInt(index) << BigInt(EXPONENT_SHIFT - EXP.tableBits));
}

export function createVectorMath(fn: FunctionBuilder, options: MathOptions): VectorMath {
  const { relaxed, careful, tableAddress } = options;
  const k = fn.constant;
  const get = local.get;
  const set = local.set;
  let expGuard: number | undefined;
  let logGuard: number | undefined;

  const madd = (a: Code, b: Code, c: Code) => (relaxed ? f64x2.relaxedMadd(a, b, c) : f64x2.add(f64x2.mul(a, b), c));
  const nmadd = (a: Code, b: Code, c: Code) => (relaxed ? f64x2.relaxedNmadd(a, b, c) : f64x2.sub(c, f64x2.mul(a, b)));
  const horner = (x: Code, coefficients: readonly number[]): Code => {
    const last = k(coefficients[coefficients.length - 1] ?? 0);
    return coefficients.slice(0, -1).reduceRight((sum, coefficient) => madd(sum, x, k(coefficient)), last);
  };
  const ratio = (x: Code, { top, bottom }: { top: readonly number[]; bottom: readonly number[] }) =>
    f64x2.div(horner(x, top), horner(x, bottom));

  /** 2^(j / 512) from memory for the table index in the low bits of each lane of `steps`, before the exponent is added. */
  const tableLanes = (steps: number): Code => {
    const address = (lane: number) =>
      i32.shl(i32.and(i32x4.lane(get(steps), lane), i32.constant((1 << EXP.tableBits) - 1)), i32.constant(3));
    return v128.loadHigh(address(2), v128.loadLow(address(0), tableAddress), tableAddress);
  };
  const expRest = (r: number) => f64x2.mul(get(r), madd(get(r), madd(get(r), k(EXP.cube), k(EXP.square)), k(1)));

  const quickExp = (argument: Code): Code => {
    expGuard ??= fn.newLocal();
    const [x, shifted, r, scale] = [fn.newLocal(), fn.newLocal(), fn.newLocal(), fn.newLocal()];
    const steps = f64x2.sub(get(shifted), k(EXP.rounder));
    return [
      ...set(x, argument),
      ...set(shifted, madd(get(x), k(EXP.perLn2), k(EXP.rounder))),
      ...set(expGuard, v128.or(get(expGuard), i64x2.sub(get(shifted), k(ROUNDER_BITS - (1n << 18n))))),
      ...set(r, nmadd(steps, k(EXP.ln2Share), get(x))),
      ...set(
        scale,
        i64x2.add(tableLanes(shifted), i64x2.shl(get(shifted), i32.constant(EXPONENT_SHIFT - EXP.tableBits))),
      ),
      ...madd(get(scale), expRest(r), get(scale)),
    ];
  };

  const carefulExp = (argument: Code): Code => {
    const [x, shifted, r, base] = [fn.newLocal(), fn.newLocal(), fn.newLocal(), fn.newLocal()];
    const [index, exponent, half] = [fn.newLocal(), fn.newLocal(), fn.newLocal()];
    const powerOfTwo = (e: Code) => i64x2.shl(i64x2.add(e, k(EXPONENT_BIAS)), i32.constant(EXPONENT_SHIFT));
    return [
      ...set(x, f64x2.min(f64x2.max(argument, k(-800)), k(800))),
      ...set(shifted, madd(get(x), k(EXP.perLn2), k(EXP.rounder))),
      ...set(r, nmadd(f64x2.sub(get(shifted), k(EXP.rounder)), k(EXP.ln2Share), get(x))),
      ...set(index, v128.and(get(shifted), k((1n << BigInt(EXP.tableBits)) - 1n))),
      ...set(exponent, i64x2.shrSigned(i64x2.sub(get(shifted), k(ROUNDER_BITS)), i32.constant(EXP.tableBits))),
      ...set(half, i64x2.shrSigned(get(exponent), i32.constant(1))),
      ...set(base, i64x2.add(tableLanes(shifted), i64x2.shl(get(index), i32.constant(EXPONENT_SHIFT - EXP.tableBits)))),
      ...f64x2.mul(
        f64x2.mul(madd(get(base), expRest(r), get(base)), powerOfTwo(get(half))),
        powerOfTwo(i64x2.sub(get(exponent), get(half))),
      ),
    ];
  };

  const logOfNormal = (x: number, lifted: Code | undefined): Code => {
    const [offset, f, s, z] = [fn.newLocal(), fn.newLocal(), fn.newLocal(), fn.newLocal()];
    const [half, exponent] = [fn.newLocal(), fn.newLocal()];
    const mantissa = i64x2.sub(get(x), v128.and(get(offset), k(0xfff00000n << 32n)));
    const rounded = f64x2.sub(
      i64x2.add(i64x2.shrSigned(get(offset), i32.constant(EXPONENT_SHIFT)), k(ROUNDER_BITS)),
      k(EXP.rounder),
    );
    const rest = f64x2.mul(get(z), horner(get(z), LOG.series));
    const low = madd(get(s), f64x2.add(get(half), rest), f64x2.mul(get(exponent), k(LOG.ln2Low)));
    return [
      ...set(offset, i64x2.sub(get(x), k(BigInt(LOG.startHighWord) << 32n))),
      ...set(exponent, lifted ? f64x2.sub(rounded, lifted) : rounded),
      ...set(f, f64x2.sub(mantissa, k(1))),
      ...set(s, f64x2.div(get(f), f64x2.add(get(f), k(2)))),
      ...set(z, f64x2.mul(get(s), get(s))),
      ...set(half, f64x2.mul(k(0.5), f64x2.mul(get(f), get(f)))),
      ...f64x2.sub(f64x2.mul(get(exponent), k(LOG.ln2High)), f64x2.sub(f64x2.sub(get(half), low), get(f))),
    ];
  };

  const quickLog = (argument: Code): Code => {
    logGuard ??= fn.newLocal();
    const x = fn.newLocal();
    return [
      ...set(x, argument),
      ...set(logGuard, v128.or(get(logGuard), i64x2.sub(get(x), k(QUICK_LOG_FIRST)))),
      ...logOfNormal(x, undefined),
    ];
  };

  const carefulLog = (argument: Code): Code => {
    const [x, normal, isSmall, value] = [fn.newLocal(), fn.newLocal(), fn.newLocal(), fn.newLocal()];
    const ofPositive = v128.select(get(x), get(value), f64x2.eq(get(x), k(Number.POSITIVE_INFINITY)));
    const ofRest = v128.select(k(Number.NEGATIVE_INFINITY), k(Number.NaN), f64x2.eq(get(x), k(0)));
    return [
      ...set(x, argument),
      ...set(isSmall, f64x2.lt(get(x), k(LOG.smallestNormal))),
      ...set(normal, v128.select(f64x2.mul(get(x), k(LOG.lift)), get(x), get(isSmall))),
      ...set(value, logOfNormal(normal, v128.and(get(isSmall), k(54)))),
      ...v128.select(ofPositive, ofRest, f64x2.gt(get(x), k(0))),
    ];
  };

  const exp = careful ? carefulExp : quickExp;
  const log = careful ? carefulLog : quickLog;

  const normalQuantile = (argument: Code): Code => {
    const Q = NORMAL_QUANTILE;
    const [u, q, r, value, isTail, depth, size] = Array.from({ length: 7 }, () => fn.newLocal());
    if (u === undefined || q === undefined || r === undefined || value === undefined) return [];
    if (isTail === undefined || depth === undefined || size === undefined) return [];
    const isInfinite = f64x2.eq(get(depth), k(Number.POSITIVE_INFINITY));
    const far = [...set(r, f64x2.sub(get(depth), k(Q.tailSplit))), ...ratio(get(r), Q.farTail)];
    const isFar = f64x2.gt(get(depth), k(Q.tailSplit));
    // The log of the tail is ordinary or the guard says so; the lanes that are not in the tail are ignored.
    const tail = [
      ...set(depth, f64x2.sqrt(f64x2.neg(log(f64x2.min(get(u), f64x2.sub(k(1), get(u))))))),
      ...set(r, f64x2.sub(get(depth), k(Q.tailShift))),
      ...set(size, ratio(get(r), Q.tail)),
      ...control.when(
        v128.anyTrue(isFar),
        set(size, v128.select(v128.select(get(depth), far, isInfinite), get(size), isFar)),
      ),
      ...set(value, v128.select(v128.xor(get(size), v128.and(get(q), k(SIGN_BIT))), get(value), get(isTail))),
    ];
    return [
      ...set(u, argument),
      ...set(q, f64x2.sub(get(u), k(0.5))),
      ...set(r, nmadd(get(q), get(q), k(Q.centralSquare))),
      ...set(value, f64x2.mul(get(q), ratio(get(r), Q.central))),
      ...set(isTail, f64x2.gt(f64x2.abs(get(q)), k(Q.centralHalfWidth))),
      ...control.when(v128.anyTrue(get(isTail)), tail),
      ...get(value),
    ];
  };

  const series: VectorMath["series"] = (argument, { address, count }) => {
    const [t, next, afterNext, value] = [fn.newLocal(), fn.newLocal(), fn.newLocal(), fn.newLocal()];
    const [from, to] = [fn.newLocal(VALUE.i32), fn.newLocal(VALUE.i32)];
    const step = f64x2.sub(madd(f64x2.add(get(t), get(t)), get(next), v128.loadSplat(get(from))), get(afterNext));
    const loop = control.repeatWhile(
      [
        ...set(value, step),
        ...set(afterNext, get(next)),
        ...set(next, get(value)),
        ...set(from, i32.add(get(from), i32.constant(8))),
      ],
      i32.lessUnsigned(get(from), get(to)),
    );
    return [
      ...set(t, argument),
      ...set(next, k(0)),
      ...set(afterNext, k(0)),
      ...set(from, address),
      ...set(to, i32.add(get(from), i32.constant(8 * (count - 1)))),
      ...(count > 1 ? loop : []),
      ...f64x2.sub(madd(get(t), get(next), v128.loadSplat(get(to))), get(afterNext)),
    ];
  };

  const guard = (): Code | undefined => {
    const conditions = [
      ...(expGuard === undefined ? [] : [i64x2.shrUnsigned(get(expGuard), i32.constant(QUICK_STEPS_BITS))]),
      ...(logGuard === undefined ? [] : [i64x2.shrUnsigned(get(logGuard), i32.constant(QUICK_LOG_BITS))]),
    ];
    const [first, second] = conditions;
    if (first === undefined) return undefined;
    return v128.anyTrue(second === undefined ? first : v128.or(first, second));
  };

  return { madd, nmadd, exp, log, normalQuantile, series, guard };
}

/** Body of the function (lanes, load) → chance of waiting; see `erlangC` in `math.ts`. */
export function emitErlangC(fn: FunctionBuilder): Code {
  const k = fn.constant;
  const get = local.get;
  const set = local.set;
  const [lanes, load] = [0, 1];
  const [bounded, below, above, lane] = [fn.newLocal(), fn.newLocal(), fn.newLocal(), fn.newLocal()];
  const [product, blocked, atBelow, atAbove] = [fn.newLocal(), fn.newLocal(), fn.newLocal(), fn.newLocal()];
  const waitChance = (count: number, share: number) =>
    f64x2.min(
      k(1),
      f64x2.div(get(share), f64x2.sub(k(1), f64x2.mul(f64x2.div(get(load), get(count)), f64x2.sub(k(1), get(share))))),
    );
  const keepAt = (kept: number, count: number) =>
    set(kept, v128.select(get(blocked), get(kept), f64x2.eq(get(lane), get(count))));
  return [
    ...set(bounded, f64x2.min(f64x2.max(get(lanes), k(1)), k(MAX_LANES))),
    ...set(below, f64x2.floor(get(bounded))),
    ...set(above, f64x2.ceil(get(bounded))),
    ...set(blocked, k(1)),
    ...set(atBelow, k(1)),
    ...set(atAbove, k(1)),
    ...set(lane, k(1)),
    ...control.repeatWhile(
      [
        ...set(product, f64x2.mul(get(load), get(blocked))),
        ...set(blocked, f64x2.div(get(product), f64x2.add(get(lane), get(product)))),
        ...keepAt(atBelow, below),
        ...keepAt(atAbove, above),
        ...set(lane, f64x2.add(get(lane), k(1))),
      ],
      v128.anyTrue(f64x2.le(get(lane), get(above))),
    ),
    ...set(product, waitChance(below, atBelow)),
    ...f64x2.add(
      get(product),
      f64x2.mul(f64x2.sub(get(bounded), get(below)), f64x2.sub(waitChance(above, atAbove), get(product))),
    ),
  ];
}
