import type { Expression, FunctionName } from "./kernel/expression.ts";

/** And this many brackets or signs inside each other. */
export const MAX_DEPTH = 60;
/** A sum inside a sum multiplies the work; a third level would be an explosion. */
const MAX_NESTED_SUMS = 2;

/** What mathjs makes of a text, as far as we accept it. Its own types do not tell the kinds of node apart. */
export type Tree =
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

export type Reader = ReturnType<typeof createReader>;

/** Whether a value has the shape that every node of mathjs has. */
export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Turns the nodes that are allowed into expressions, and refuses all others by position. */
export function createReader(text: string, mostParts: number) {
  let parts = 0;
  let sums = 0;

  function refuse(why: string, near = ""): never {
    // Caught where the formula was handed in: deep inside a tree there is no other quick way out.
    throw Object.assign(new Error(why), { refusedAt: Math.max(0, near === "" ? 0 : text.indexOf(near)) });
  }

  function convert(tree: Tree, depth: number): Expression {
    parts += 1;
    if (parts > mostParts) return refuse(`more than ${mostParts} parts`);
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
