import { err, ok, type Result } from "../../shared/result.ts";
import type { Graph, GraphFault, Instance } from "./build-graph.ts";
import { findComponents } from "./find-components.ts";
import { extractNodes, findLoopInvariants, findReusableNodes, type Instances, keepNeeded, listFixed } from "./hoist.ts";
import { listReferences, type Node } from "./node.ts";

/** What is done for a block of draws, in order. */
export type Step = ComputeStep | SolveStep;
type ComputeStep = { readonly kind: "compute"; readonly key: string; readonly node: Node };
/** Repeats `body` until `key` equals `next` in every draw. */
type SolveStep = {
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
  const steps = ordered.value;
  const computed = steps.filter((step) => step.kind === "compute");
  return ok({
    fixed: computed.filter(({ key }) => fixedKeys.has(key)),
    sampling: computed.filter(({ key }) => samplingKeys.has(key) && !fixedKeys.has(key)),
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
    return ok(orderInstances([...instances.values()]));
  } catch (error) {
    if (error instanceof CycleError) return err({ equation: error.message, why: `circular: ${error.message}` });
    throw error;
  }
}

/** Dependencies first; a group of instances that need each other is torn at its first solved variable. */
function orderInstances(instances: readonly Instance[]): readonly Step[] {
  const byKey = new Map(instances.map((instance) => [instance.key, instance]));
  return findComponents(byKey, listNeeds).map((component): Step => {
    const [only] = component;
    const isAlone = component.length === 1 && only && !listReferences(only.node).includes(only.key);
    return isAlone ? { kind: "compute", key: only.key, node: only.node } : tearLoop(component);
  });
}

function listNeeds({ node, solve }: Instance): readonly string[] {
  return solve ? [...listReferences(node), ...listReferences(solve.start)] : listReferences(node);
}

function tearLoop(component: readonly Instance[]): SolveStep {
  const [first] = component.filter(({ solve }) => solve).sort((a, b) => orderOf(a) - orderOf(b));
  if (!first?.solve) throw new CycleError(component.map(({ key }) => key).join(", "));
  const { key, solve } = first;
  const members = new Set(component.map((instance) => instance.key));
  if (listReferences(solve.start).some((needed) => members.has(needed))) {
    throw new CycleError(`the start of ${key} depends on ${key}`);
  }
  // Under another name the solved variable is no longer needed by the rest: the circle is open.
  const next = `${key}#next`;
  const inside = component.map((instance) =>
    instance === first ? { key: next, equation: first.equation, node: first.node } : instance,
  );
  const body = orderInstances(inside);
  const { start, tolerance, maxIterations } = solve;
  return { kind: "solve", key, next, start, tolerance, maxIterations, body };
}

function orderOf(instance: Instance): number {
  return instance.solve?.order ?? Number.POSITIVE_INFINITY;
}
