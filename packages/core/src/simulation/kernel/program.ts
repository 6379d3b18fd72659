import { defined } from "../../shared/invariant.ts";
import type { Result } from "../../shared/result.ts";
import { assignSlots } from "./assign-slots.ts";
import type { Graph, GraphFault, GraphInput } from "./build-graph.ts";
import type { Node } from "./node.ts";
import { type Step, scheduleGraph } from "./schedule.ts";

/** Where a value lies: in the code, among the numbers of a run, or in a buffer of one number a draw. */
export type Operand =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "scalar"; readonly index: number }
  | { readonly kind: "slot"; readonly slot: number };

/** Computes `node` into a buffer; `operands` says where its leaves lie. */
export type Task = { readonly key: string; readonly node: Node; readonly slot: number };

export type Block =
  | { readonly kind: "tasks"; readonly tasks: readonly Task[] }
  | {
      readonly kind: "solve";
      readonly key: string;
      readonly unknown: number;
      readonly next: number;
      readonly start: Operand;
      readonly tolerance: number;
      readonly maxIterations: number;
      readonly body: readonly Block[];
    };

/** A scheduled graph with places assigned: what both engines run. */
export type Program = {
  readonly inputs: readonly (GraphInput & { readonly slot: number | undefined })[];
  readonly parameters: Readonly<Record<string, number>>;
  /** Parameters first, in the order of `parameters`, then what is computed from them. */
  readonly scalarCount: number;
  readonly fixed: readonly { readonly node: Node; readonly index: number }[];
  readonly sampling: readonly Block[];
  readonly model: readonly Block[];
  /** Buffers 0 to inputs.length - 1 hold the uniforms. */
  readonly slotCount: number;
  readonly outputs: readonly { readonly key: string; readonly from: Operand }[];
  readonly operandOf: (leaf: Node) => Operand | undefined;
};

/** Schedules the graph and gives every value a place. */
export function compileProgram(graph: Graph): Result<Program, GraphFault> {
  const scheduled = scheduleGraph(graph);
  if (!scheduled.ok) return scheduled;
  const schedule = scheduled.value;
  const scalars = new Map<string, number>();
  for (const key of Object.keys(graph.parameters)) scalars.set(`p:${key}`, scalars.size);
  for (const { key } of schedule.fixed) scalars.set(`r:${key}`, scalars.size);
  const inputCount = graph.inputs.length;
  const slots = assignSlots({
    steps: [...schedule.sampling, ...schedule.model],
    kept: graph.outputs.flatMap(({ node }) => (node.kind === "reference" ? [node.key] : [])),
    early: graph.inputs.map(({ key }) => key),
    firstSlot: inputCount,
  });

  const operandOf = (leaf: Node): Operand | undefined => {
    if (leaf.kind === "constant") return { kind: "constant", value: leaf.value };
    if (leaf.kind === "uniform") return { kind: "slot", slot: leaf.input };
    if (leaf.kind === "parameter") return scalarAt(`p:${leaf.key}`);
    if (leaf.kind !== "reference") return undefined;
    const slot = slots.slotOf(leaf.key);
    return slot === undefined ? scalarAt(`r:${leaf.key}`) : { kind: "slot", slot };
  };
  const scalarAt = (name: string): Operand => ({
    kind: "scalar",
    index: defined(scalars.get(name), `a place for ${name}`),
  });
  const slotFor = (key: string) => defined(slots.slotOf(key), `a buffer for ${key}`);

  const toBlocks = (steps: readonly Step[]): readonly Block[] => {
    const blocks: Block[] = [];
    let tasks: Task[] = [];
    const flush = () => {
      if (tasks.length > 0) blocks.push({ kind: "tasks", tasks });
      tasks = [];
    };
    for (const step of steps) {
      if (step.kind === "compute") {
        tasks.push({ key: step.key, node: step.node, slot: slotFor(step.key) });
        continue;
      }
      flush();
      const { key, tolerance, maxIterations } = step;
      blocks.push({
        kind: "solve",
        key,
        unknown: slotFor(key),
        next: slotFor(step.next),
        start: defined(operandOf(step.start), "a start is a leaf"),
        tolerance,
        maxIterations,
        body: toBlocks(step.body),
      });
    }
    flush();
    return blocks;
  };

  return {
    ok: true,
    value: {
      inputs: graph.inputs.map((input) => ({ ...input, slot: slots.slotOf(input.key) })),
      parameters: graph.parameters,
      scalarCount: scalars.size,
      fixed: schedule.fixed.map(({ key, node }) => ({ node, index: defined(scalars.get(`r:${key}`), key) })),
      sampling: toBlocks(schedule.sampling),
      model: toBlocks(schedule.model),
      slotCount: slots.count,
      outputs: graph.outputs.map(({ key, node }) => ({ key, from: defined(operandOf(node), "an output is a leaf") })),
      operandOf,
    },
  };
}
