import { defined } from "../../shared/invariant.ts";
import { BLOCK_SIZE, type Engine } from "./engine.ts";
import { chebyshev, erlangC, exp, log, normalQuantile } from "./math.ts";
import { argumentsOf, listNodes, type Node, type OperationName } from "./node.ts";
import { fillPlainUniforms } from "./plain-random.ts";
import type { Operand, Program, Task } from "./program.ts";

/** A buffer with one number a draw (stride 1), or one number for all draws (stride 0). */
type Source = { readonly data: Float64Array; readonly stride: 0 | 1 };
type Instruction = (count: number) => void;

/** Runs a program in plain JavaScript, block by block: the fallback where WebAssembly is forbidden, and its oracle. */
export function createInterpreter(program: Program): Engine {
  const slots = Array.from({ length: program.slotCount }, () => new Float64Array(BLOCK_SIZE));
  const scalars = new Float64Array(program.scalarCount);
  const scratch: Float64Array[] = [];

  const sourceOf = (operand: Operand): Source => {
    if (operand.kind === "constant") return { data: Float64Array.of(operand.value), stride: 0 };
    if (operand.kind === "scalar") return { data: scalars.subarray(operand.index, operand.index + 1), stride: 0 };
    return { data: defined(slots[operand.slot], "a slot"), stride: 1 };
  };

  return {
    name: "interpreter",
    slots,
    setScalars: (values) => scalars.set(values),
    fillPlain(seed, block) {
      for (let input = 0; input < program.inputs.length; input++) {
        fillPlainUniforms(defined(slots[input], "a uniform buffer"), { seed, block, input });
      }
    },
    prepare(tasks) {
      const instructions = tasks.flatMap((task) => translate(task, { sourceOf, scratch, program, slots }));
      return (count) => {
        for (const instruction of instructions) instruction(count);
      };
    },
  };
}

type Context = {
  readonly sourceOf: (operand: Operand) => Source;
  readonly scratch: Float64Array[];
  readonly program: Program;
  readonly slots: readonly Float64Array[];
};

/** One instruction an operation; only the last one writes to the target, which may also be an operand. */
function translate(task: Task, { sourceOf, scratch, program, slots }: Context): readonly Instruction[] {
  const target = defined(slots[task.slot], "a slot");
  const places = new Map<Node, Source>();
  const instructions: Instruction[] = [];
  let used = 0;
  for (const node of listNodes([task.node])) {
    const leaf = program.operandOf(node);
    if (leaf) {
      places.set(node, sourceOf(leaf));
      continue;
    }
    const isLast = node === task.node;
    if (!isLast && used === scratch.length) scratch.push(new Float64Array(BLOCK_SIZE));
    const out = isLast ? target : defined(scratch[used++], "a scratch buffer");
    const args = argumentsOf(node).map((arg) => defined(places.get(arg), "an operand is computed first"));
    instructions.push(createInstruction(node, out, args));
    places.set(node, { data: out, stride: 1 });
  }
  const whole = defined(places.get(task.node), "a task has a result");
  if (whole.data !== target) instructions.push((count) => copy(target, whole, count));
  return instructions;
}

function createInstruction(node: Node, out: Float64Array, args: readonly Source[]): Instruction {
  const [a, b, c] = args;
  const first = defined(a, "an operation has an argument");
  if (node.kind === "series") {
    return (count) => mapUnary(out, first, count, (x) => chebyshev(x, node.coefficients));
  }
  const op = node.kind === "operation" ? node.op : "negate";
  if (c && b) return (count) => choose(out, [first, b, c], count);
  if (b) return (count) => runBinary(op, out, [first, b], count);
  return (count) => runUnary(op, out, first, count);
}

function runUnary(op: OperationName, out: Float64Array, { data, stride }: Source, count: number): void {
  switch (op) {
    case "negate":
      for (let k = 0, i = 0; k < count; k++, i += stride) out[k] = -at(data, i);
      return;
    case "sqrt":
      for (let k = 0, i = 0; k < count; k++, i += stride) out[k] = Math.sqrt(at(data, i));
      return;
    case "abs":
      for (let k = 0, i = 0; k < count; k++, i += stride) out[k] = Math.abs(at(data, i));
      return;
    case "floor":
      for (let k = 0, i = 0; k < count; k++, i += stride) out[k] = Math.floor(at(data, i));
      return;
    case "not":
      for (let k = 0, i = 0; k < count; k++, i += stride) out[k] = at(data, i) !== 0 ? 0 : 1;
      return;
    case "exp":
      for (let k = 0, i = 0; k < count; k++, i += stride) out[k] = exp(at(data, i));
      return;
    case "log":
      for (let k = 0, i = 0; k < count; k++, i += stride) out[k] = log(at(data, i));
      return;
    case "normalQuantile":
      for (let k = 0, i = 0; k < count; k++, i += stride) out[k] = normalQuantile(at(data, i));
      return;
    default:
      throw new Error(`"${op}" takes more than one argument`);
  }
}

function runBinary(op: OperationName, out: Float64Array, [a, b]: readonly [Source, Source], count: number): void {
  const [x, sx, y, sy] = [a.data, a.stride, b.data, b.stride];
  switch (op) {
    case "add":
      for (let k = 0, i = 0, j = 0; k < count; k++, i += sx, j += sy) out[k] = at(x, i) + at(y, j);
      return;
    case "subtract":
      for (let k = 0, i = 0, j = 0; k < count; k++, i += sx, j += sy) out[k] = at(x, i) - at(y, j);
      return;
    case "multiply":
      for (let k = 0, i = 0, j = 0; k < count; k++, i += sx, j += sy) out[k] = at(x, i) * at(y, j);
      return;
    case "divide":
      for (let k = 0, i = 0, j = 0; k < count; k++, i += sx, j += sy) out[k] = at(x, i) / at(y, j);
      return;
    case "min":
      for (let k = 0, i = 0, j = 0; k < count; k++, i += sx, j += sy) out[k] = Math.min(at(x, i), at(y, j));
      return;
    case "max":
      for (let k = 0, i = 0, j = 0; k < count; k++, i += sx, j += sy) out[k] = Math.max(at(x, i), at(y, j));
      return;
    case "less":
      for (let k = 0, i = 0, j = 0; k < count; k++, i += sx, j += sy) out[k] = at(x, i) < at(y, j) ? 1 : 0;
      return;
    case "lessEqual":
      for (let k = 0, i = 0, j = 0; k < count; k++, i += sx, j += sy) out[k] = at(x, i) <= at(y, j) ? 1 : 0;
      return;
    case "equal":
      for (let k = 0, i = 0, j = 0; k < count; k++, i += sx, j += sy) out[k] = at(x, i) === at(y, j) ? 1 : 0;
      return;
    case "and":
      for (let k = 0, i = 0, j = 0; k < count; k++, i += sx, j += sy) out[k] = at(x, i) !== 0 && at(y, j) !== 0 ? 1 : 0;
      return;
    case "or":
      for (let k = 0, i = 0, j = 0; k < count; k++, i += sx, j += sy) out[k] = at(x, i) !== 0 || at(y, j) !== 0 ? 1 : 0;
      return;
    case "erlangC":
      for (let k = 0, i = 0, j = 0; k < count; k++, i += sx, j += sy) out[k] = erlangC(at(x, i), at(y, j));
      return;
    default:
      throw new Error(`"${op}" does not take two arguments`);
  }
}

function choose(out: Float64Array, [c, a, b]: readonly [Source, Source, Source], count: number): void {
  for (let k = 0; k < count; k++) {
    out[k] = at(c.data, k * c.stride) !== 0 ? at(a.data, k * a.stride) : at(b.data, k * b.stride);
  }
}

function mapUnary(out: Float64Array, { data, stride }: Source, count: number, map: (x: number) => number): void {
  for (let k = 0, i = 0; k < count; k++, i += stride) out[k] = map(at(data, i));
}

function copy(out: Float64Array, { data, stride }: Source, count: number): void {
  for (let k = 0, i = 0; k < count; k++, i += stride) out[k] = at(data, i);
}

function at(data: Float64Array, index: number): number {
  return data[index] ?? Number.NaN;
}
