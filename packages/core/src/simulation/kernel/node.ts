import { defined, invariant } from "../../shared/invariant.ts";
import { chebyshev, erlangC, exp, log, normalQuantile } from "./math.ts";

/** Operations of the graph. Comparisons give 1 or 0; a condition holds when it is not 0 (so NaN holds). */
const OPERATIONS = {
  add: (a: number, b: number) => a + b,
  subtract: (a: number, b: number) => a - b,
  multiply: (a: number, b: number) => a * b,
  divide: (a: number, b: number) => a / b,
  negate: (a: number) => -a,
  sqrt: (a: number) => Math.sqrt(a),
  abs: (a: number) => Math.abs(a),
  floor: (a: number) => Math.floor(a),
  /** NaN wins. */
  min: (a: number, b: number) => Math.min(a, b),
  max: (a: number, b: number) => Math.max(a, b),
  less: (a: number, b: number) => (a < b ? 1 : 0),
  lessEqual: (a: number, b: number) => (a <= b ? 1 : 0),
  equal: (a: number, b: number) => (a === b ? 1 : 0),
  and: (a: number, b: number) => (a !== 0 && b !== 0 ? 1 : 0),
  or: (a: number, b: number) => (a !== 0 || b !== 0 ? 1 : 0),
  not: (a: number) => (a !== 0 ? 0 : 1),
  when: (condition: number, ifTrue: number, ifFalse: number) => (condition !== 0 ? ifTrue : ifFalse),
  exp,
  log,
  normalQuantile,
  erlangC,
} as const;

export type OperationName = keyof typeof OPERATIONS;

/** A vertex of the hash-consed expression graph: equal expressions are the same node. */
export type Node = NodeContent & {
  readonly id: number;
  /** Bookkeeping of `listNodes`: the traversal that met the node last. A set for each traversal costs far more. */
  seenIn: number;
};

type NodeContent =
  | { readonly kind: "constant"; readonly value: number }
  /** A number that may differ from run to run, the same for all draws. */
  | { readonly kind: "parameter"; readonly key: string }
  /** The uniform number in (0, 1) behind an input, by its position among the inputs. */
  | { readonly kind: "uniform"; readonly input: number }
  /** The value of a variable instance. */
  | { readonly kind: "reference"; readonly key: string }
  | { readonly kind: "operation"; readonly op: OperationName; readonly args: readonly Node[] }
  /** A Chebyshev series in its argument, which lies in [-1, 1]. */
  | { readonly kind: "series"; readonly coefficients: readonly number[]; readonly args: readonly Node[] };

export type NodeFactory = {
  readonly constant: (value: number) => Node;
  readonly parameter: (key: string) => Node;
  readonly uniform: (input: number) => Node;
  readonly reference: (key: string) => Node;
  readonly operation: (op: OperationName, ...args: readonly Node[]) => Node;
  readonly series: (coefficients: readonly number[], t: Node) => Node;
};

/** Makes nodes, each expression once; constants are folded with the kernel's own arithmetic. */
export function createNodeFactory(): NodeFactory {
  const known = new Map<string, Node>();
  const intern = (key: string, content: NodeContent): Node => {
    const existing = known.get(key);
    if (existing) return existing;
    const node = { ...content, id: known.size, seenIn: 0 };
    known.set(key, node);
    return node;
  };
  const constant = (value: number): Node =>
    intern(Object.is(value, -0) ? "c-0" : `c${value}`, { kind: "constant", value });
  return {
    constant,
    parameter: (key) => intern(`p${key}`, { kind: "parameter", key }),
    uniform: (input) => intern(`u${input}`, { kind: "uniform", input }),
    reference: (key) => intern(`r${key}`, { kind: "reference", key }),
    operation(op, ...args) {
      if (args.every((arg) => arg.kind === "constant")) return constant(foldOperation(op, args));
      return simplifyOperation(op, args) ?? intern(nameOperation(op, args), { kind: "operation", op, args });
    },
    series(coefficients, t) {
      if (t.kind === "constant") return constant(chebyshev(t.value, coefficients));
      const key = `series(${coefficients.join(",")};${t.id})`;
      return intern(key, { kind: "series", coefficients, args: [t] });
    },
  };
}

function nameOperation(op: OperationName, args: readonly Node[]): string {
  let name: string = op;
  for (const arg of args) name += ` ${arg.id}`;
  return name;
}

const NO_ARGUMENTS: readonly Node[] = [];

/** The operands of a node, empty for leaves. */
export function argumentsOf(node: Node): readonly Node[] {
  return node.kind === "operation" || node.kind === "series" ? node.args : NO_ARGUMENTS;
}

let traversals = 0;

/** Every distinct node under these, arguments before their users. */
export function listNodes(roots: readonly Node[]): readonly Node[] {
  const ordered: Node[] = [];
  const round = ++traversals;
  const visit = (node: Node) => {
    if (node.seenIn === round) return;
    node.seenIn = round;
    for (const arg of argumentsOf(node)) visit(arg);
    ordered.push(node);
  };
  for (const root of roots) visit(root);
  return ordered;
}

const references = new WeakMap<Node, readonly string[]>();

/** Keys of the variables that a node reads, each once. */
export function listReferences(node: Node): readonly string[] {
  const known = references.get(node);
  if (known) return known;
  const keys = listNodes([node]).flatMap((part) => (part.kind === "reference" ? [part.key] : []));
  references.set(node, keys);
  return keys;
}

/** Whether an engine may compute this twice, quickly and then carefully, so that its operands must survive. */
export function isRepeatable(node: Node): boolean {
  return listNodes([node]).some((part) => part.kind === "operation" && REPEATABLE.has(part.op));
}

const REPEATABLE: ReadonlySet<OperationName> = new Set<OperationName>(["exp", "log", "normalQuantile"]);

/** Applies an operation to plain numbers. */
export function applyOperation(op: OperationName, args: readonly number[]): number {
  const [a, b, c] = args;
  invariant(a !== undefined, `${op} has an argument`);
  const run: (a: number, b: number, c: number) => number = OPERATIONS[op];
  return run(a, b ?? Number.NaN, c ?? Number.NaN);
}

function foldOperation(op: OperationName, args: readonly Node[]): number {
  return applyOperation(
    op,
    args.map((arg) => (arg.kind === "constant" ? arg.value : Number.NaN)),
  );
}

/** Only rewrites that leave every result as it is (the sign of a zero aside). */
function simplifyOperation(op: OperationName, args: readonly Node[]): Node | undefined {
  const a = defined(args[0], "an operation has an argument");
  const b = args[1];
  if (op === "when" && a.kind === "constant") return a.value !== 0 ? b : args[2];
  if (b === undefined) return undefined;
  if (op === "multiply") {
    if (isConstant(a, 1)) return b;
    if (isConstant(b, 1)) return a;
  }
  if (op === "add") {
    if (isConstant(a, 0)) return b;
    if (isConstant(b, 0)) return a;
  }
  if (op === "subtract" && isConstant(b, 0)) return a;
  if (op === "divide" && isConstant(b, 1)) return a;
  if (op === "when" && b === args[2]) return b;
  return undefined;
}

function isConstant(node: Node, value: number): boolean {
  return node.kind === "constant" && node.value === value;
}
