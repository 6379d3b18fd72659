import { NORMAL_QUANTILE } from "../math-constants.ts";
import type { Code } from "./bytes.ts";
import { control, f64x2, local, v128 } from "./instructions.ts";
import { keepIn, type VectorArithmetic } from "./vector-arithmetic.ts";

const SIGN_BIT = 1n << 63n;

/** The normal quantile as in `math.ts`; the tails are computed only when one of the two numbers lies in a tail. */
export function emitNormalQuantile(argument: Code, arithmetic: VectorArithmetic, log: (x: Code) => Code): Code {
  const { fn, nmadd, ratio } = arithmetic;
  const k = fn.constant;
  const Q = NORMAL_QUANTILE;
  const u = keepIn(fn, argument);
  const q = keepIn(fn, f64x2.sub(u.read, k(0.5)));
  const r = keepIn(fn, nmadd(q.read, q.read, k(Q.centralSquare)));
  const value = keepIn(fn, f64x2.mul(q.read, ratio(r.read, Q.central)));
  const isTail = keepIn(fn, f64x2.gt(f64x2.abs(q.read), k(Q.centralHalfWidth)));

  // The number outside the tail gets a meaningless size, which is not taken.
  const depth = keepIn(fn, f64x2.sqrt(f64x2.neg(log(f64x2.min(u.read, f64x2.sub(k(1), u.read))))));
  const past = keepIn(fn, f64x2.sub(depth.read, k(Q.tailShift)));
  const size = keepIn(fn, ratio(past.read, Q.tail));
  const isFar = f64x2.gt(depth.read, k(Q.tailSplit));
  const pastFar = keepIn(fn, f64x2.sub(depth.read, k(Q.tailSplit)));
  const isInfinite = f64x2.eq(depth.read, k(Number.POSITIVE_INFINITY));
  const farSize = v128.select(depth.read, ratio(pastFar.read, Q.farTail), isInfinite);
  const signed = v128.xor(size.read, v128.and(q.read, k(SIGN_BIT)));
  const tail = [
    depth.set,
    past.set,
    size.set,
    control.when(v128.anyTrue(isFar), [pastFar.set, local.set(size.index, v128.select(farSize, size.read, isFar))]),
    local.set(value.index, v128.select(signed, value.read, isTail.read)),
  ];
  return [u.set, q.set, r.set, value.set, isTail.set, control.when(v128.anyTrue(isTail.read), tail), value.read];
}
