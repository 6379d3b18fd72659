import {
  absDependencies,
  addDependencies,
  andDependencies,
  create,
  divideDependencies,
  equalDependencies,
  expDependencies,
  type FactoryFunctionMap,
  floorDependencies,
  largerDependencies,
  largerEqDependencies,
  logDependencies,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  notDependencies,
  orDependencies,
  parseDependencies,
  powDependencies,
  smallerDependencies,
  smallerEqDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unequalDependencies,
} from "mathjs/number";
import { defined, err, type Fault, ok, type Result } from "../shared/index.ts";
import type { Expression, FunctionName } from "./kernel/expression.ts";

/** A formula may be this long; longer ones are refused before they are read. */
export const MAX_FORMULA_LENGTH = 600;
/** And have this many parts, after reading. */
export const MAX_FORMULA_PARTS = 250;

const MAX_DEPTH = 60;
/** A sum inside a sum multiplies the work; a third level would be an explosion. */
const MAX_NESTED_SUMS = 2;

const picked: Readonly<Record<string, FactoryFunctionMap | undefined>> = {
  absDependencies,
  addDependencies,
  andDependencies,
  divideDependencies,
  equalDependencies,
  expDependencies,
  floorDependencies,
  largerDependencies,
  largerEqDependencies,
  logDependencies,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  notDependencies,
  orDependencies,
  parseDependencies,
  powDependencies,
  smallerDependencies,
  smallerEqDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unequalDependencies,
};

const math = create(
  Object.fromEntries(Object.entries(picked).map(([name, factory]) => [name, defined(factory, name)])),
);

/** What mathjs makes of a text, as far as we accept it. Its own types do not tell the kinds of node apart. */
type Tree =
  | { readonly type: "ConstantNode"; readonly value: unknown }
  | { readonly type: "SymbolNode"; readonly name: string }
  | { readonly type: "ParenthesisNode"; readonly content: Tree }
  | {
      readonly type: "OperatorNode";
      readonly fn: string;
      readonly op: string;
      readonly implicit: boolean;
      readonly args: readonly Tree[];
    }
  | { readonly type: "FunctionNode"; readonly fn: Tree; readonly args: readonly Tree[] }
  | { readonly type: "ConditionalNode"; readonly condition: Tree; readonly trueExpr: Tree; readonly falseExpr: Tree }
  | { readonly type: "RelationalNode"; readonly conditionals: readonly string[]; readonly params: readonly Tree[] }
  | { readonly type: "AccessorNode"; readonly object: Tree; readonly index: IndexTree }
  | { readonly type: "AssignmentNode"; readonly object: Tree; readonly index: IndexTree | null; readonly value: Tree };

type IndexTree = { readonly dimensions: readonly Tree[]; readonly dotNotation: boolean };

const OPERATORS: Readonly<Record<string, FunctionName>> = {
  add: "add",
  subtract: "subtract",
  multiply: "multiply",
  divide: "divide",
  pow: "power",
  unaryMinus: "negate",
  smaller: "less",
  smallerEq: "lessEqual",
  larger: "greater",
  largerEq: "greaterEqual",
  equal: "equal",
  unequal: "unequal",
  and: "and",
  or: "or",
  not: "not",
};

const FUNCTIONS: Readonly<Record<string, FunctionName>> = {
  exp: "exp",
  log: "log",
  sqrt: "sqrt",
  abs: "abs",
  floor: "floor",
  min: "min",
  max: "max",
  erlangC: "erlangC",
  normalQuantile: "normalQuantile",
};

const ARGUMENT_COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  exp: [1, 1],
  log: [1, 1],
  sqrt: [1, 1],
  abs: [1, 1],
  floor: [1, 1],
  min: [2, 20],
  max: [2, 20],
  erlangC: [2, 2],
  normalQuantile: [1, 1],
};

export type ParsedEquation = {
  readonly target: { readonly name: string; readonly indices: readonly Expression[] };
  readonly value: Expression;
};

/** Reads a formula. Only numbers, names, listed operators and listed functions pass; nothing is ever evaluated here. */
export function parseFormula(text: string): Result<Expression, Fault> {
  return parseWith(text, (tree, reader) => reader.convert(tree, 0));
}

/** Reads `name[i,t] = formula`. */
export function parseEquation(text: string): Result<ParsedEquation, Fault> {
  return parseWith(text, (tree, reader) => {
    if (tree.type !== "AssignmentNode") return reader.refuse("an equation needs one =", "=");
    const { object } = tree;
    if (object.type !== "SymbolNode") return reader.refuse("only a plain name can be assigned", "=");
    const indices = tree.index === null ? [] : reader.convertIndices(tree.index, 0);
    return { target: { name: object.name, indices }, value: reader.convert(tree.value, 0) };
  });
}

/** mathjs's own evaluation of a flat formula (no indices): the slow oracle that every engine is tested against. */
export function compileForOracle(flatText: string): (scope: Map<string, unknown>) => number {
  const code = math.parse(flatText).compile();
  return (scope) => Number(code.evaluate(scope));
}

class Refused extends Error {
  readonly position: number;
  constructor(why: string, position: number) {
    super(why);
    this.position = position;
  }
}

type Reader = ReturnType<typeof createReader>;

function parseWith<Parsed>(text: string, use: (tree: Tree, reader: Reader) => Parsed): Result<Parsed, Fault> {
  const refuse = (position: number, why: string): Result<Parsed, Fault> =>
    err({ code: "formula-rejected", position, why });
  if (text.trim() === "") return refuse(0, "the formula is empty");
  if (text.length > MAX_FORMULA_LENGTH)
    return refuse(MAX_FORMULA_LENGTH, `longer than ${MAX_FORMULA_LENGTH} characters`);
  const depth = deepestNesting(text);
  if (depth.level > MAX_DEPTH) return refuse(depth.position, `more than ${MAX_DEPTH} nested brackets or signs`);
  const forbidden = /[;\n"'`\\{}@#]/.exec(
    text
      .replace(/\["[a-z0-9/-]+"/g, (match) => match.replaceAll('"', " "))
      .replace(/,"[a-z0-9/-]+"/g, (match) => match.replaceAll('"', " ")),
  );
  if (forbidden !== null) return refuse(forbidden.index, `the character ${forbidden[0]} is not allowed`);
  try {
    const tree: unknown = math.parse(text);
    if (!isTree(tree)) return refuse(0, "not a formula");
    return ok(use(tree, createReader(text)));
  } catch (error) {
    if (error instanceof Refused) return refuse(error.position, error.message);
    if (error instanceof SyntaxError) return refuse(positionIn(error), error.message.replace(/ \(char \d+\)$/, ""));
    // Running out of stack inside the parser is the formula's fault too.
    if (error instanceof RangeError) return refuse(0, "too deeply nested");
    throw error;
  }
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function positionIn(error: SyntaxError): number {
  return "char" in error && typeof error.char === "number" ? Math.max(0, error.char - 1) : 0;
}

/** Brackets and runs of prefix signs are what makes a recursive parser deep. */
function deepestNesting(text: string): { readonly level: number; readonly position: number } {
  let open = 0;
  let signs = 0;
  let level = 0;
  let position = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === "(" || character === "[") open += 1;
    else if (character === ")" || character === "]") open -= 1;
    signs = /[-+!~^?:]/.test(character) ? signs + 1 : /\s/.test(character) ? signs : 0;
    const total = open + signs;
    if (total > level) {
      level = total;
      position = index;
    }
  }
  const powers = text.split("^").length + text.split("?").length;
  return powers > MAX_DEPTH
    ? { level: powers, position: Math.max(text.lastIndexOf("^"), text.lastIndexOf("?")) }
    : { level, position };
}

function createReader(text: string) {
  let parts = 0;
  let sums = 0;

  function refuse(why: string, near = ""): never {
    throw new Refused(why, Math.max(0, near === "" ? 0 : text.indexOf(near)));
  }

  function convert(tree: Tree, depth: number): Expression {
    parts += 1;
    if (parts > MAX_FORMULA_PARTS) return refuse(`more than ${MAX_FORMULA_PARTS} parts`);
    if (depth > MAX_DEPTH * 4) return refuse("too deeply nested");
    const next = (child: Tree): Expression => convert(child, depth + 1);
    switch (tree.type) {
      case "ConstantNode":
        if (typeof tree.value !== "number" || !Number.isFinite(tree.value))
          return refuse("only plain numbers are allowed", String(tree.value));
        return { kind: "number", value: tree.value };
      case "SymbolNode":
        return { kind: "name", name: tree.name, indices: [] };
      case "ParenthesisNode":
        return next(tree.content);
      case "OperatorNode":
        return convertOperator(tree, next);
      case "ConditionalNode":
        return { kind: "call", fn: "when", args: [next(tree.condition), next(tree.trueExpr), next(tree.falseExpr)] };
      case "RelationalNode":
        return convertRelation(tree, next);
      case "FunctionNode":
        return convertFunction(tree, next);
      case "AccessorNode":
        if (tree.object.type !== "SymbolNode") return refuse("only a plain name can have an index", "[");
        return { kind: "name", name: tree.object.name, indices: convertIndices(tree.index, depth + 1) };
      default:
        return refuse(`${describeNode(tree)} is not allowed`);
    }
  }

  function convertOperator(
    tree: Extract<Tree, { type: "OperatorNode" }>,
    next: (child: Tree) => Expression,
  ): Expression {
    if (tree.fn === "unaryPlus" && tree.args[0] !== undefined) return next(tree.args[0]);
    const fn = Object.hasOwn(OPERATORS, tree.fn) ? OPERATORS[tree.fn] : undefined;
    if (fn === undefined) return refuse(`the operator ${tree.op} is not allowed`, tree.op);
    if (tree.implicit) return refuse("write every multiplication with *");
    return { kind: "call", fn, args: tree.args.map(next) };
  }

  /** a < b < c, pair by pair. */
  function convertRelation(
    tree: Extract<Tree, { type: "RelationalNode" }>,
    next: (child: Tree) => Expression,
  ): Expression {
    const sides = tree.params.map(next);
    return tree.conditionals
      .map((name, index): Expression => {
        const fn = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
        const [left, right] = [sides[index], sides[index + 1]];
        if (fn === undefined || left === undefined || right === undefined)
          return refuse(`the comparison ${name} is not allowed`);
        return { kind: "call", fn, args: [left, right] };
      })
      .reduce((all, pair): Expression => ({ kind: "call", fn: "and", args: [all, pair] }));
  }

  function convertFunction(
    tree: Extract<Tree, { type: "FunctionNode" }>,
    next: (child: Tree) => Expression,
  ): Expression {
    if (tree.fn.type !== "SymbolNode") return refuse("only listed functions can be called", "(");
    const { name } = tree.fn;
    if (name === "sum") return convertSum(tree.args, next);
    const fn = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (fn === undefined) return refuse(`the function ${name} is not allowed`, name);
    const [least, most] = ARGUMENT_COUNTS[name] ?? [1, 1];
    if (tree.args.length < least || tree.args.length > most)
      return refuse(`${name} takes ${least === most ? least : `${least} to ${most}`} arguments`, name);
    return { kind: "call", fn, args: tree.args.map(next) };
  }

  function convertSum(args: readonly Tree[], next: (child: Tree) => Expression): Expression {
    const [body, index, set] = args;
    if (args.length !== 3 || body === undefined || index?.type !== "SymbolNode" || set?.type !== "SymbolNode") {
      return refuse("sum takes a formula, an index and a set: sum(value[i,t], i, exports)", "sum");
    }
    sums += 1;
    if (sums > MAX_NESTED_SUMS) return refuse(`more than ${MAX_NESTED_SUMS} sums inside each other`, "sum");
    const converted = next(body);
    sums -= 1;
    return { kind: "sum", body: converted, index: index.name, set: set.name };
  }

  function convertIndices(index: IndexTree, depth: number): readonly Expression[] {
    if (index.dotNotation) return refuse("properties are not allowed", ".");
    return index.dimensions.map((dimension): Expression => {
      if (dimension.type === "ConstantNode" && typeof dimension.value === "string") {
        parts += 1;
        return { kind: "text", value: dimension.value };
      }
      return convert(dimension, depth + 1);
    });
  }

  return { convert, convertIndices, refuse };
}

function describeNode(tree: { readonly type: string }): string {
  return tree.type.replace(/Node$/, "").toLowerCase();
}
