import { defined } from "../../shared/invariant.ts";
import type { Instance } from "./build-graph.ts";
import { argumentsOf, listNodes, listReferences, type Node, type NodeFactory } from "./node.ts";

/** Instances by key, in an order in which they may be scheduled. */
export type Instances = ReadonlyMap<string, Instance>;

const COSTLY = new Set(["divide", "sqrt", "exp", "log", "normalQuantile", "erlangC"]);

/** Gives every marked expression a place of its own, in front of the first instance that reads it. */
export function extractNodes(instances: Instances, marked: ReadonlySet<Node>, factory: NodeFactory): Instances {
  if (marked.size === 0) return instances;
  const rewritten = new Map<Node, Node>();
  const result = new Map<string, Instance>();
  const owners = new Map(
    [...instances.values()].flatMap(({ key, node, solve }) => (solve ? [] : [[node, key] as const])),
  );
  const rewrite = (node: Node): Node => {
    const known = rewritten.get(node);
    if (known) return known;
    const next = rewriteArguments(node);
    const place = marked.has(node) ? placeOf(node, next) : next;
    rewritten.set(node, place);
    return place;
  };
  const placeOf = (node: Node, content: Node): Node => {
    const owner = owners.get(node);
    if (owner !== undefined) return factory.reference(owner);
    const key = `#${node.id}`;
    if (!result.has(key)) result.set(key, { key, equation: key, node: content });
    return factory.reference(key);
  };
  const rewriteArguments = (node: Node): Node => {
    const args = argumentsOf(node);
    const next = args.map(rewrite);
    if (next.every((arg, position) => arg === args[position])) return node;
    if (node.kind === "operation") return factory.operation(node.op, ...next);
    return node.kind === "series" ? factory.series(node.coefficients, defined(next[0], "an argument")) : node;
  };
  for (const instance of instances.values()) {
    // The whole of an instance already has its place.
    const node = rewriteArguments(instance.node);
    const solve = instance.solve && { ...instance.solve, start: rewrite(instance.solve.start) };
    result.set(instance.key, solve ? { ...instance, node, solve } : { ...instance, node });
  }
  return result;
}

/** Keys of the instances that depend on parameters and constants only. */
export function listFixed(instances: Instances): ReadonlySet<string> {
  const fixed = new Set<string>();
  for (const { key, node, solve } of instances.values()) {
    const parts = listNodes([node]);
    const varies = parts.some((part) => part.kind === "uniform" || (part.kind === "reference" && !fixed.has(part.key)));
    if (!varies && !solve) fixed.add(key);
  }
  return fixed;
}

/** The largest expressions over parameters only, and those that several instances contain and that cost more to repeat than to keep. */
export function findReusableNodes(instances: Instances): ReadonlySet<Node> {
  const fixed = listFixed(instances);
  const varying = [...instances.values()].filter(({ key }) => !fixed.has(key)).map(({ node }) => node);
  const users = new Map<Node, number>();
  for (const root of varying) {
    for (const part of listNodes([root])) users.set(part, (users.get(part) ?? 0) + 1);
  }
  const isFixed = memoizeOnNodes<boolean>((node, isArgFixed) => {
    if (node.kind === "reference") return fixed.has(node.key);
    return node.kind !== "uniform" && argumentsOf(node).every(isArgFixed);
  });
  const isWorthIt = memoizeOnNodes<boolean>(isWorthKeeping);
  const isReusable = (node: Node) => isFixed(node) || ((users.get(node) ?? 0) > 1 && isWorthIt(node));
  const found = new Set<Node>();
  for (const root of varying) collectTop(root, isReusable, found);
  // What is shared may itself contain something fixed.
  for (const node of found) if (!isFixed(node)) collectTop(node, isFixed, found);
  return found;
}

/**
 * Expressions inside a solver loop that do not change with what the loop solves, or only with an outer loop.
 * `loopsOf` names the loops around an instance, outermost first.
 */
export function findLoopInvariants(
  instances: Instances,
  loopsOf: (key: string) => readonly string[],
): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const { key, node } of instances.values()) {
    const loops = loopsOf(key);
    if (loops.length === 0) continue;
    const depth = memoizeOnNodes((part, depthOf): number => {
      if (part.kind === "reference") return countCommon(loops, loopsOf(part.key));
      return Math.max(0, ...argumentsOf(part).map(depthOf));
    });
    collectTop(node, (part) => depth(part) < loops.length, found);
  }
  return found;
}

function countCommon(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** Adds the topmost operations below the root that pass; a root that passes as a whole is left alone. */
function collectTop(root: Node, passes: (node: Node) => boolean, found: Set<Node>): void {
  const seen = new Set<Node>();
  const visit = (node: Node) => {
    for (const arg of argumentsOf(node)) {
      if (seen.has(arg)) continue;
      seen.add(arg);
      if (argumentsOf(arg).length > 0 && passes(arg)) found.add(arg);
      else visit(arg);
    }
  };
  if (!passes(root)) visit(root);
}

/** Two operations, or one that costs as much as several. */
function isWorthKeeping(node: Node): boolean {
  const args = argumentsOf(node);
  if (args.length === 0) return false;
  return node.kind === "series" || (node.kind === "operation" && COSTLY.has(node.op)) || args.some(isOperation);
}

function isOperation(node: Node): boolean {
  return argumentsOf(node).length > 0;
}

function memoizeOnNodes<T>(compute: (node: Node, recurse: (node: Node) => T) => T): (node: Node) => T {
  const known = new Map<Node, T>();
  const run = (node: Node): T => {
    const value = known.get(node);
    if (value !== undefined) return value;
    const computed = compute(node, run);
    known.set(node, computed);
    return computed;
  };
  return run;
}

/** Keeps what the wanted keys need. */
export function keepNeeded(instances: Instances, wanted: readonly string[]): Instances {
  const needed = new Set<string>();
  const open = [...wanted];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const instance = instances.get(key);
    if (!instance || needed.has(key)) continue;
    needed.add(key);
    open.push(...listReferences(instance.node));
    if (instance.solve) open.push(...listReferences(instance.solve.start));
  }
  return new Map([...instances].filter(([key]) => needed.has(key)));
}
