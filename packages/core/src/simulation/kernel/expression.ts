/** Functions a formula may use. Truth is a number: 1 or 0; a condition holds when it is not 0. */
export const FUNCTION_ARITY = {
  add: 2,
  subtract: 2,
  multiply: 2,
  divide: 2,
  negate: 1,
  power: 2,
  exp: 1,
  log: 1,
  sqrt: 1,
  abs: 1,
  floor: 1,
  min: 2,
  max: 2,
  less: 2,
  lessEqual: 2,
  greater: 2,
  greaterEqual: 2,
  equal: 2,
  unequal: 2,
  and: 2,
  or: 2,
  not: 1,
  /** when(condition, ifTrue, ifFalse): both sides are computed, one is taken. */
  when: 3,
  /** Quantile function of the standard normal distribution. */
  normalQuantile: 1,
  /** erlangC(lanes, load): chance of waiting, linear between whole numbers of lanes. */
  erlangC: 2,
} as const satisfies Record<string, number>;

export type FunctionName = keyof typeof FUNCTION_ARITY;

/** A parsed formula, free of any parser: what `formula.ts` makes of a text and what the graph is built from. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  /** Only as an index: `freight["tea"]`. */
  | { readonly kind: "text"; readonly value: string }
  /** A variable, input, parameter, table entry or index variable; indices are index variables, years, offsets (`t - 1`) or texts. */
  | { readonly kind: "name"; readonly name: string; readonly indices: readonly Expression[] }
  /** `min` and `max` take two or more arguments, the others exactly their arity. */
  | { readonly kind: "call"; readonly fn: FunctionName; readonly args: readonly Expression[] }
  /** sum(body, index, set): the body added over the members of a named set. */
  | { readonly kind: "sum"; readonly body: Expression; readonly index: string; readonly set: string };
