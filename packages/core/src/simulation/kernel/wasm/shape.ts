import { defined } from "../../../shared/invariant.ts";
import { argumentsOf, type Node } from "../node.ts";
import type { Program, Task } from "../program.ts";

/**
 * Tasks that differ only in where their operands lie and in the values of constants have one shape and share one function.
 * The lists hold, position by position, what differs.
 */
export type ShapedTask = {
  readonly task: Task;
  readonly slots: readonly number[];
  readonly scalars: readonly number[];
  readonly constants: readonly number[];
  readonly series: readonly (readonly number[])[];
};

export type Shape = {
  /** The expression of the first task stands for all. */
  readonly tasks: readonly ShapedTask[];
  /** For each leaf and series of the first task its position in its list. */
  readonly positions: ReadonlyMap<Node, number>;
  /** Positions of constants that are not the same in all tasks. */
  readonly varying: readonly number[];
};

export function groupByShape(tasks: readonly Task[], program: Program): readonly Shape[] {
  const groups = new Map<string, { shaped: ShapedTask; positions: ReadonlyMap<Node, number> }[]>();
  for (const task of tasks) {
    const { key, shaped, positions } = describeTask(task, program);
    const group = groups.get(key);
    if (group) group.push({ shaped, positions });
    else groups.set(key, [{ shaped, positions }]);
  }
  return [...groups.values()].map((group) => {
    const first = defined(group[0], "a group has a member");
    const all = group.map(({ shaped }) => shaped);
    const varying = first.shaped.constants.flatMap((value, position) =>
      all.every(({ constants }) => Object.is(constants[position], value)) ? [] : [position],
    );
    return { tasks: all, positions: first.positions, varying };
  });
}

/** The structure as text, with operands and constants numbered in the order of their first appearance. */
function describeTask(task: Task, program: Program) {
  const positions = new Map<Node, number>();
  const inner = new Map<Node, number>();
  const slots: number[] = [];
  const scalars: number[] = [];
  const constants: number[] = [];
  const series: (readonly number[])[] = [];
  const number = <T>(node: Node, list: T[], value: T): number => {
    const position = positions.get(node) ?? list.push(value) - 1;
    positions.set(node, position);
    return position;
  };
  const describe = (node: Node): string => {
    const leaf = program.operandOf(node);
    if (leaf?.kind === "constant") return `c${number(node, constants, leaf.value)}`;
    if (leaf?.kind === "scalar") return `s${number(node, scalars, leaf.index)}`;
    if (leaf?.kind === "slot") return `v${number(node, slots, leaf.slot)}`;
    const known = inner.get(node);
    if (known !== undefined) return `#${known}`;
    const args = argumentsOf(node).map(describe).join();
    inner.set(node, inner.size);
    if (node.kind !== "series") return `${node.kind === "operation" ? node.op : ""}(${args})`;
    return `series${node.coefficients.length}:${number(node, series, node.coefficients)}(${args})`;
  };
  const key = describe(task.node);
  return { key, positions, shaped: { task, slots, scalars, constants, series } };
}
