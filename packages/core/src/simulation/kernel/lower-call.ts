import { FUNCTION_ARITY, type FunctionName } from "./expression.ts";
import type { Node, NodeFactory } from "./node.ts";

/** A fault of a declared formula, on its way out of the recursion; `buildGraph` turns it into a value. */
export class FormulaError extends Error {
  readonly equation: string;

  constructor(equation: string, why: string) {
    super(why);
    this.equation = equation;
  }
}

type Scope = { readonly factory: NodeFactory; readonly equation: string };

const MAX_UNROLLED_POWER = 16;

/** A function call as graph operations. */
export function lowerCall(fn: FunctionName, args: readonly Node[], scope: Scope): Node {
  const { factory: f } = scope;
  const isVariadic = fn === "min" || fn === "max";
  if (isVariadic ? args.length < 1 : args.length !== FUNCTION_ARITY[fn]) {
    throw new FormulaError(scope.equation, `"${fn}" takes ${FUNCTION_ARITY[fn]} arguments, not ${args.length}`);
  }
  const [a, b] = args;
  if (a === undefined) throw new FormulaError(scope.equation, `"${fn}" needs an argument`);
  switch (fn) {
    case "min":
    case "max":
      return args.reduce((left, right) => f.operation(fn, left, right));
    case "greater":
      return f.operation("less", ...reversed(args));
    case "greaterEqual":
      return f.operation("lessEqual", ...reversed(args));
    case "unequal":
      return f.operation("not", f.operation("equal", ...args));
    case "power":
      return b === undefined ? a : lowerPower(a, b, f);
    default:
      return f.operation(fn, ...args);
  }
}

function reversed(args: readonly Node[]): readonly Node[] {
  return [...args].reverse();
}

/** Whole powers by multiplication (any base); others as exp(y log x), which needs a base of 0 or more. */
function lowerPower(base: Node, exponent: Node, f: NodeFactory): Node {
  if (exponent.kind === "constant") {
    const { value } = exponent;
    if (value === 0.5) return f.operation("sqrt", base);
    if (Number.isInteger(value) && Math.abs(value) <= MAX_UNROLLED_POWER) {
      const whole = multiplyOut(base, Math.abs(value), f);
      return value < 0 ? f.operation("divide", f.constant(1), whole) : whole;
    }
  }
  const general = f.operation("exp", f.operation("multiply", exponent, f.operation("log", base)));
  return f.operation("when", f.operation("equal", exponent, f.constant(0)), f.constant(1), general);
}

function multiplyOut(base: Node, times: number, f: NodeFactory): Node {
  if (times === 0) return f.constant(1);
  if (times === 1) return base;
  const half = multiplyOut(base, times >> 1, f);
  const square = f.operation("multiply", half, half);
  return times % 2 === 0 ? square : f.operation("multiply", square, base);
}
