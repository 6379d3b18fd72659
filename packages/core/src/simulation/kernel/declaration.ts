import type { Expression } from "./expression.ts";

/** A member of a set: a year, or an id such as `rice` or `tay-trang`. */
export type Member = number | string;

/** Name of one instance of an indexed variable: `value[rice,2030]`; without indices just the name. */
export function keyOf(name: string, members: readonly Member[] = []): string {
  return members.length === 0 ? name : `${name}[${members.join(",")}]`;
}

export type Distribution =
  | { readonly kind: "fixed"; readonly value: number }
  | { readonly kind: "uniform"; readonly min: number; readonly max: number }
  | { readonly kind: "normal"; readonly mean: number; readonly sd: number }
  | { readonly kind: "lognormal"; readonly median: number; readonly sdLog: number }
  | { readonly kind: "triangular"; readonly min: number; readonly mode: number; readonly max: number }
  | { readonly kind: "pert"; readonly min: number; readonly mode: number; readonly max: number }
  | { readonly kind: "bernoulli"; readonly p: number }
  | { readonly kind: "spikeLognormal"; readonly pZero: number; readonly median: number; readonly sdLog: number }
  /** Never sampled here: the column comes from the caller. */
  | { readonly kind: "external" }
  | { readonly kind: "discrete"; readonly values: readonly number[]; readonly weights: readonly number[] };

/** An uncertain quantity: one number a draw. `dimension` is its fixed Sobol dimension, counted from 1. */
export type InputDeclaration = {
  readonly key: string;
  readonly dimension: number;
  readonly distribution: Distribution;
};

/** Correlated inputs, all normal or lognormal: `matrix` is the correlation of their underlying standard normals. */
export type CorrelationDeclaration = {
  readonly inputs: readonly string[];
  readonly matrix: readonly (readonly number[])[];
};

/**
 * One formula for every member combination of its domain: `value[i,t] = value[i,t-1] * exp(growth[t])`.
 * `domain` binds each index variable of the target to a set; an index of the target may also be fixed (`value[i,2024]`).
 */
export type EquationDeclaration = {
  readonly id: string;
  readonly target: { readonly name: string; readonly indices: readonly Expression[] };
  readonly domain: Readonly<Record<string, string>>;
  readonly value: Expression;
  /**
   * Declares that the target depends on itself and how it is solved: x = f(x), where f does not rise in x.
   * The root then lies between any x and f(x), so a bracketed, safeguarded secant finds it. Cycles are refused elsewhere.
   */
  readonly solve?: {
    /** First guess; may not depend on the target. Default 0. */
    readonly start?: Expression;
    /** Accepted when |f(x) - x| <= tolerance * max(|x|, |f(x)|). Default 1e-12. */
    readonly tolerance?: number;
    /** Default 60. */
    readonly maxIterations?: number;
  };
};

/** A whole model as data. Everything single-valued is addressed by key (`keyOf`). */
export type ModelDeclaration = {
  readonly sets: Readonly<Record<string, readonly Member[]>>;
  /** Folded into the program; changing one means compiling again. */
  readonly constants: Readonly<Record<string, number>>;
  /** May change from run to run without compiling again (lever intensities, start years, policy paths). */
  readonly parameters: Readonly<Record<string, number>>;
  readonly inputs: readonly InputDeclaration[];
  readonly correlations?: readonly CorrelationDeclaration[];
  readonly equations: readonly EquationDeclaration[];
  /** Keys of the variables wanted for every draw. */
  readonly outputs: readonly string[];
};
