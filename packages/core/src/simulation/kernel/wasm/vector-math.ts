import type { Code } from "./bytes.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import { control, f64x2, i32, local, VALUE, v128 } from "./instructions.ts";
import { createVectorArithmetic, keepIn, type VectorArithmetic } from "./vector-arithmetic.ts";
import { createVectorExp, expGuardBits } from "./vector-exp.ts";
import { createVectorLog, logGuardBits } from "./vector-log.ts";
import { emitNormalQuantile } from "./vector-quantile.ts";

/**
 * exp, log and quantiles on two doubles, step by step as in `math.ts`. The quick versions hold for ordinary arguments only
 * and note in `guard` when one was not ordinary; the caller then repeats its loop with the careful versions, which hold
 * for all. With `relaxed`, products and sums are fused where the machine can, and the last bits differ.
 */
export type VectorMath = Pick<VectorArithmetic, "madd" | "nmadd"> & {
  readonly exp: (x: Code) => Code;
  readonly log: (x: Code) => Code;
  readonly normalQuantile: (u: Code) => Code;
  readonly series: (t: Code, coefficients: SeriesPlace) => Code;
  /** Condition that an argument was not ordinary; undefined when nothing needs guarding. */
  readonly guard: () => Code | undefined;
};

/** A Chebyshev series in memory, its coefficients last first. */
type SeriesPlace = { readonly address: Code; readonly count: number };

export type MathOptions = { readonly relaxed: boolean; readonly careful: boolean; readonly tableAddress: number };

export function createVectorMath(fn: FunctionBuilder, options: MathOptions): VectorMath {
  const arithmetic = createVectorArithmetic(fn, options);
  const vectorExp = createVectorExp(arithmetic, options.tableAddress);
  const vectorLog = createVectorLog(arithmetic);
  let expGuard: number | undefined;
  let logGuard: number | undefined;

  const exp = (x: Code): Code => {
    if (options.careful) return vectorExp.careful(x);
    expGuard ??= fn.newLocal();
    return vectorExp.quick(x, expGuard);
  };
  const log = (x: Code): Code => {
    if (options.careful) return vectorLog.careful(x);
    logGuard ??= fn.newLocal();
    return vectorLog.quick(x, logGuard);
  };
  const guard = (): Code | undefined => {
    const ofExp = expGuard === undefined ? undefined : expGuardBits(expGuard);
    const ofLog = logGuard === undefined ? undefined : logGuardBits(logGuard);
    const either = ofExp && ofLog ? v128.or(ofExp, ofLog) : (ofExp ?? ofLog);
    return either && v128.anyTrue(either);
  };
  return {
    madd: arithmetic.madd,
    nmadd: arithmetic.nmadd,
    exp,
    log,
    normalQuantile: (u) => emitNormalQuantile(u, arithmetic, log),
    series: (t, place) => emitSeries(t, place, arithmetic),
    guard,
  };
}

/** Clenshaw's recurrence as a loop over the coefficients. */
function emitSeries(argument: Code, { address, count }: SeriesPlace, { fn, madd }: VectorArithmetic): Code {
  const t = keepIn(fn, argument);
  const next = keepIn(fn, fn.constant(0));
  const afterNext = keepIn(fn, fn.constant(0));
  const [from, to] = [fn.newLocal(VALUE.i32), fn.newLocal(VALUE.i32)];
  const term = madd(f64x2.add(t.read, t.read), next.read, v128.loadSplat(local.get(from)));
  const value = keepIn(fn, f64x2.sub(term, afterNext.read));
  const step = [
    value.set,
    local.set(afterNext.index, next.read),
    local.set(next.index, value.read),
    local.set(from, i32.add(local.get(from), i32.constant(8))),
  ];
  return [
    [t.set, next.set, afterNext.set],
    local.set(from, address),
    local.set(to, i32.add(local.get(from), i32.constant(8 * (count - 1)))),
    count > 1 ? control.repeatWhile(step, i32.lessUnsigned(local.get(from), local.get(to))) : [],
    f64x2.sub(madd(t.read, next.read, v128.loadSplat(local.get(to))), afterNext.read),
  ];
}
