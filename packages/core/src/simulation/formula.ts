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
import { createReader, isTree, MAX_DEPTH, type Reader, type Tree } from "./formula-reader.ts";
import type { Expression } from "./kernel/expression.ts";

type Limits = { readonly length: number; readonly parts: number };

/** A formula from outside may be this long; longer ones are refused before they are read. */
export const MAX_FORMULA_LENGTH = 600;
const OUTSIDE: Limits = { length: MAX_FORMULA_LENGTH, parts: 250 };
/** Equations grow with the registries that they are made from. */
const OWN: Limits = { length: 6000, parts: 3000 };

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

type ParsedEquation = {
  readonly target: { readonly name: string; readonly indices: readonly Expression[] };
  readonly value: Expression;
};

/** Reads a formula. Only numbers, names, listed operators and listed functions pass; nothing is ever evaluated here. */
export function parseFormula(text: string): Result<Expression, Fault> {
  return parseWith(text, OUTSIDE, (tree, reader) => reader.convert(tree, 0));
}

/** Reads `name[i,t] = formula`: the model's own equations, or a right-hand side that has passed `parseFormula`. */
export function parseEquation(text: string): Result<ParsedEquation, Fault> {
  return parseWith(text, OWN, (tree, reader) => {
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

function parseWith<Parsed>(
  text: string,
  limits: Limits,
  use: (tree: Tree, reader: Reader) => Parsed,
): Result<Parsed, Fault> {
  const refuse = (position: number, why: string): Result<Parsed, Fault> =>
    err({ code: "formula-rejected", position, why });
  if (text.trim() === "") return refuse(0, "the formula is empty");
  if (text.length > limits.length) return refuse(limits.length, `longer than ${limits.length} characters`);
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
    return ok(use(tree, createReader(text, limits.parts)));
  } catch (error) {
    if (error instanceof Error && "refusedAt" in error) return refuse(Number(error.refusedAt), error.message);
    if (error instanceof SyntaxError) return refuse(positionIn(error), error.message.replace(/ \(char \d+\)$/, ""));
    // Running out of stack inside the parser is the formula's fault too.
    if (error instanceof RangeError) return refuse(0, "too deeply nested");
    throw error;
  }
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
