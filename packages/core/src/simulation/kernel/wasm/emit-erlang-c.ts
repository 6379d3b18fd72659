import { MAX_LANES } from "../math-constants.ts";
import type { Code } from "./bytes.ts";
import { createFunctionBuilder, type FunctionType } from "./function-builder.ts";
import { control, f64x2, local, VALUE, v128 } from "./instructions.ts";
import { keepIn } from "./vector-arithmetic.ts";

/** (lanes, load) → chance of waiting, on two gates or draws at once. */
export const ERLANG_C: FunctionType = { params: [VALUE.v128, VALUE.v128], results: [VALUE.v128] };

/** `erlangC` as in `math.ts`: one recursion over the lanes for both numbers, each keeping what it needs on the way. */
export function emitErlangC(): Code {
  const fn = createFunctionBuilder(ERLANG_C);
  const k = fn.constant;
  const [lanes, load] = [local.get(0), local.get(1)];
  const bounded = keepIn(fn, f64x2.min(f64x2.max(lanes, k(1)), k(MAX_LANES)));
  const below = keepIn(fn, f64x2.floor(bounded.read));
  const above = keepIn(fn, f64x2.ceil(bounded.read));
  const blocked = keepIn(fn, k(1));
  const atBelow = keepIn(fn, k(1));
  const atAbove = keepIn(fn, k(1));
  const lane = keepIn(fn, k(1));
  const product = keepIn(fn, f64x2.mul(load, blocked.read));
  const keepAt = (kept: { index: number; read: Code }, count: { read: Code }) =>
    local.set(kept.index, v128.select(blocked.read, kept.read, f64x2.eq(lane.read, count.read)));
  const step = [
    product.set,
    local.set(blocked.index, f64x2.div(product.read, f64x2.add(lane.read, product.read))),
    keepAt(atBelow, below),
    keepAt(atAbove, above),
    local.set(lane.index, f64x2.add(lane.read, k(1))),
  ];
  const waitChance = (count: Code, share: Code) => {
    const idle = f64x2.mul(f64x2.div(load, count), f64x2.sub(k(1), share));
    return f64x2.min(k(1), f64x2.div(share, f64x2.sub(k(1), idle)));
  };
  const waitBelow = keepIn(fn, waitChance(below.read, atBelow.read));
  const rise = f64x2.sub(waitChance(above.read, atAbove.read), waitBelow.read);
  return fn.finish([
    [bounded.set, below.set, above.set, blocked.set, atBelow.set, atAbove.set, lane.set],
    control.repeatWhile(step, v128.anyTrue(f64x2.le(lane.read, above.read))),
    waitBelow.set,
    f64x2.add(waitBelow.read, f64x2.mul(f64x2.sub(bounded.read, below.read), rise)),
  ]);
}
