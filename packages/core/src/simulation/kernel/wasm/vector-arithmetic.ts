import type { Code } from "./bytes.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import { f64x2, local } from "./instructions.ts";

/** Products and sums on two doubles inside one function; fused where `relaxed` allows it. */
export type VectorArithmetic = {
  readonly fn: FunctionBuilder;
  /** a * b + c. */
  readonly madd: (a: Code, b: Code, c: Code) => Code;
  /** c - a * b. */
  readonly nmadd: (a: Code, b: Code, c: Code) => Code;
  /** A polynomial, constant term first; `x` is repeated and must be cheap. */
  readonly horner: (x: Code, coefficients: readonly number[]) => Code;
  readonly ratio: (x: Code, parts: { readonly top: readonly number[]; readonly bottom: readonly number[] }) => Code;
};

export function createVectorArithmetic(fn: FunctionBuilder, options: { readonly relaxed: boolean }): VectorArithmetic {
  const { relaxed } = options;
  const madd = (a: Code, b: Code, c: Code) => (relaxed ? f64x2.relaxedMadd(a, b, c) : f64x2.add(f64x2.mul(a, b), c));
  const nmadd = (a: Code, b: Code, c: Code) => (relaxed ? f64x2.relaxedNmadd(a, b, c) : f64x2.sub(c, f64x2.mul(a, b)));
  const horner = (x: Code, coefficients: readonly number[]): Code => {
    const last = fn.constant(coefficients[coefficients.length - 1] ?? 0);
    return coefficients.slice(0, -1).reduceRight((sum, coefficient) => madd(sum, x, fn.constant(coefficient)), last);
  };
  return { fn, madd, nmadd, horner, ratio: (x, { top, bottom }) => f64x2.div(horner(x, top), horner(x, bottom)) };
}

/** Sets a new local and hands out code that reads it. */
export function keepIn(
  fn: FunctionBuilder,
  value: Code,
): { readonly set: Code; readonly read: Code; readonly index: number } {
  const index = fn.newLocal();
  return { set: local.set(index, value), read: local.get(index), index };
}
