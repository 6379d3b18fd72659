import { defined } from "../../shared/invariant.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Graph, GraphFault, Instance } from "./build-graph.ts";
import { extractNodes, findLoopInvariants, findReusableNodes, type Instances, keepNeeded, listFixed } from "./hoist.ts";
import { listReferences, type Node } from "./node.ts";

/** What is done for a block of draws, in order. */
export type Step = ComputeStep | SolveStep;
export type ComputeStep = { readonly kind: "compute"; readonly key: string; readonly node: Node };
/** Repeats `body` until `key` equals `next` in every draw. */
export type SolveStep = {
  readonly kind: "solve";
  readonly key: string;
  readonly next: string;
  readonly start: Node;
  readonly tolerance: number;
  readonly maxIterations: number;
  readonly body: readonly Step[];
};

export type Schedule = {
  /** Computed once a run from parameters. */
  readonly fixed: readonly ComputeStep[];
  /** Turns uniforms into inputs. */
  readonly sampling: readonly ComputeStep[];
  readonly model: readonly Step[];
};

/** Orders the graph: dependencies first, declared loops nested, common and unchanging parts computed once. */
export function scheduleGraph(graph: Graph): Result<Schedule, GraphFault> {
  const inputKeys = new Set(graph.inputs.map(({ key }) => key));
  const wanted = graph.outputs.flatMap(({ node }) => listReferences(node));
  let instances = keepNeeded(graph.instances, [...wanted, ...inputKeys]);
  instances = extractNodes(instances, findReusableNodes(instances), graph.factory);
  const loose = tryOrder(instances);
  if (!loose.ok) return loose;
  const loops = nameLoops(loose.value);
  instances = extractNodes(
    instances,
    findLoopInvariants(instances, (key) => loops.get(key) ?? []),
    graph.factory,
  );

  const ordered = tryOrder(instances);
  if (!ordered.ok) return ordered;
  const fixedKeys = listFixed(sortInstances(instances, ordered.value));
  const samplingKeys = new Set(keepNeeded(instances, [...inputKeys]).keys());
  const schedule: Schedule = { fixed: [], sampling: [], model: [] };
  const isCompute = (step: Step): step is ComputeStep => step.kind === "compute";
  const steps = ordered.value;
  return ok({
    ...schedule,
    fixed: steps.filter(isCompute).filter(({ key }) => fixedKeys.has(key)),
    sampling: steps.filter(isCompute).filter(({ key }) => samplingKeys.has(key) && !fixedKeys.has(key)),
    model: steps.filter(({ key }) => !samplingKeys.has(key) && !fixedKeys.has(key)),
  });
}

/** For every instance inside loops, their names, outermost first. */
function nameLoops(steps: readonly Step[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  const visit = (step: Step, around: readonly string[]) => {
    if (step.kind === "compute") {
      if (around.length > 0) names.set(step.key, around);
      return;
    }
    const inside = [...around, step.key];
    names.set(step.key, inside);
    for (const inner of step.body) visit(inner, inside);
  };
  for (const step of steps) visit(step, []);
  return names;
}

function sortInstances(instances: Instances, steps: readonly Step[]): Instances {
  const sorted = new Map<string, Instance>();
  const visit = (step: Step) => {
    const instance = instances.get(step.key);
    if (instance) sorted.set(step.key, instance);
    if (step.kind === "solve") step.body.forEach(visit);
  };
  steps.forEach(visit);
  return sorted;
}

class CycleError extends Error {}

function tryOrder(instances: Instances): Result<readonly Step[], GraphFault> {
  try {
    return ok(orderInstances([...instances.values()], new Set()));
  } catch (error) {
    if (error instanceof CycleError) return err({ equation: error.message, why: `circular: ${error.message}` });
    throw error;
  }
}

/** Strongly connected components in dependency order; a component with a loop is torn at its first solved variable. */
function orderInstances(instances: readonly Instance[], torn: ReadonlySet<string>): readonly Step[] {
  const byKey = new Map(instances.map((instance) => [instance.key, instance]));
  const needs = (instance: Instance) =>
    [...listReferences(instance.node), ...(instance.solve ? listReferences(instance.solve.start) : [])].filter(
      (key) => byKey.has(key) && !torn.has(key),
    );
  return findComponents(byKey, needs).flatMap((component): readonly Step[] => {
    const only = component.length === 1 ? component[0] : undefined;
    if (only && !needs(only).includes(only.key)) return [{ kind: "compute", key: only.key, node: only.node }];
    return [tearLoop(component, torn)];
  });
}

function tearLoop(component: readonly Instance[], torn: ReadonlySet<string>): SolveStep {
  const [first] = component.filter(({ solve }) => solve).sort((a, b) => orderOf(a) - orderOf(b));
  if (!first?.solve) throw new CycleError(component.map(({ key }) => key).join(", "));
  const { key, solve } = first;
  const members = new Set(component.map((instance) => instance.key));
  if (listReferences(solve.start).some((needed) => members.has(needed))) {
    throw new CycleError(`the start of ${key} depends on ${key}`);
  }
  const next = `${key}#next`;
  const inside = component.map((instance) =>
    instance === first ? { key: next, equation: first.equation, node: first.node } : instance,
  );
  const body = orderInstances(inside, new Set([...torn, key]));
  const { start, tolerance, maxIterations } = solve;
  return { kind: "solve", key, next, start, tolerance, maxIterations, body };
}

function orderOf(instance: Instance): number {
  return instance.solve?.order ?? Number.POSITIVE_INFINITY;
}

/** Tarjan's algorithm, without recursion: components come after everything they need. */
function findComponents(
  byKey: ReadonlyMap<string, Instance>,
  needs: (instance: Instance) => readonly string[],
): readonly (readonly Instance[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const components: Instance[][] = [];
  const at = (map: ReadonlyMap<string, number>, key: string) =>
    defined(map.get(key), "a visited instance has a number");
  const instanceAt = (key: string) => defined(byKey.get(key), "a scheduled instance exists");

  for (const root of byKey.keys()) {
    if (index.has(root)) continue;
    const work: { readonly key: string; readonly edges: readonly string[]; position: number }[] = [];
    const enter = (key: string) => {
      index.set(key, index.size);
      low.set(key, at(index, key));
      stack.push(key);
      onStack.add(key);
      work.push({ key, edges: needs(instanceAt(key)), position: 0 });
    };
    enter(root);
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const edge = frame.edges[frame.position++];
      if (edge !== undefined) {
        if (!index.has(edge)) enter(edge);
        else if (onStack.has(edge)) low.set(frame.key, Math.min(at(low, frame.key), at(index, edge)));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) low.set(parent.key, Math.min(at(low, parent.key), at(low, frame.key)));
      if (at(low, frame.key) !== at(index, frame.key)) continue;
      const members = stack.splice(stack.indexOf(frame.key));
      for (const member of members) onStack.delete(member);
      components.push(members.map(instanceAt));
    }
  }
  return components;
}
