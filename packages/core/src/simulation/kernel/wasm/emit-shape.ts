import { defined } from "../../../shared/invariant.ts";
import { argumentsOf, listNodes, type Node, type OperationName } from "../node.ts";
import type { Program } from "../program.ts";
import type { Code } from "./bytes.ts";
import { createFunctionBuilder, type FunctionBuilder, type FunctionType } from "./function-builder.ts";
import { control, f64x2, i32, local, VALUE, v128 } from "./instructions.ts";
import type { Shape } from "./shape.ts";
import { createVectorMath, type VectorMath } from "./vector-math.ts";

/** A record in memory tells a shape's function where its operands lie: this is the order of its fields. */
export type RecordLayout = {
  readonly out: number;
  readonly slotAt: (position: number) => number;
  readonly scalarAt: (position: number) => number;
  readonly seriesAt: (position: number) => number;
  readonly constantAt: (order: number) => number;
  readonly size: number;
};

const HEADER_BYTES = 8;
const POINTER_BYTES = 4;

export function layoutRecord(shape: Shape): RecordLayout {
  const first = defined(shape.tasks[0], "a shape has a task");
  const slots = HEADER_BYTES + POINTER_BYTES;
  const scalars = slots + POINTER_BYTES * first.slots.length;
  const series = scalars + POINTER_BYTES * first.scalars.length;
  const constants = Math.ceil((series + POINTER_BYTES * first.series.length) / 8) * 8;
  return {
    out: HEADER_BYTES,
    slotAt: (position) => slots + POINTER_BYTES * position,
    scalarAt: (position) => scalars + POINTER_BYTES * position,
    seriesAt: (position) => series + POINTER_BYTES * position,
    constantAt: (order) => constants + 8 * order,
    size: constants + 8 * shape.varying.length,
  };
}

/** Every shape function takes the address of its record. */
export const SHAPE_FUNCTION: FunctionType = { params: [VALUE.i32], results: [] };

export type EmitOptions = {
  readonly program: Program;
  readonly relaxed: boolean;
  readonly careful: boolean;
  readonly tableAddress: number;
  /** Where the length of the block in bytes is written. */
  readonly lengthAddress: number;
  readonly erlangC: number;
  /** The function that repeats the loop with careful arithmetic, for shapes that may need it. */
  readonly carefulTwin: number | undefined;
};

/** The function of a shape: one loop over the block, two draws at a time. */
export function emitShape(shape: Shape, options: EmitOptions): Code {
  const fn = createFunctionBuilder(SHAPE_FUNCTION);
  const math = createVectorMath(fn, options);
  const layout = layoutRecord(shape);
  const first = defined(shape.tasks[0], "a shape has a task");
  const record = local.get(0);
  const offset = fn.newLocal(VALUE.i32);
  const end = fn.newLocal(VALUE.i32);
  const pointer = (field: number) => {
    const index = fn.newLocal(VALUE.i32);
    fn.prepare(local.set(index, i32.load(record, field)));
    return index;
  };
  fn.prepare(local.set(end, i32.load(i32.constant(options.lengthAddress))));
  const out = pointer(layout.out);
  const slots = first.slots.map((_, position) => pointer(layout.slotAt(position)));
  const series = first.series.map((_, position) => pointer(layout.seriesAt(position)));
  const scalars = first.scalars.map((_, position) => {
    const index = fn.newLocal();
    fn.prepare(local.set(index, v128.loadSplat(i32.load(record, layout.scalarAt(position)))));
    return local.get(index);
  });
  const constants = first.constants.map((value, position) => {
    const order = shape.varying.indexOf(position);
    if (order < 0) return fn.constant(value);
    const index = fn.newLocal();
    fn.prepare(local.set(index, v128.loadSplat(record, layout.constantAt(order))));
    return local.get(index);
  });

  const leafCode = (node: Node): Code | undefined => {
    const operand = options.program.operandOf(node);
    const position = shape.positions.get(node) ?? -1;
    if (operand === undefined) return undefined;
    if (operand.kind === "constant") return defined(constants[position], "a constant of the shape");
    if (operand.kind === "scalar") return defined(scalars[position], "a scalar of the shape");
    const base = defined(slots[position], "a slot of the shape");
    return v128.load(i32.add(local.get(base), local.get(offset)));
  };
  const value = emitExpression(first.task.node, {
    fn,
    math,
    relaxed: options.relaxed,
    erlangC: options.erlangC,
    leafCode,
    seriesAddress: (node) => local.get(defined(series[shape.positions.get(node) ?? -1], "a series of the shape")),
  });
  const body = [
    v128.store(i32.add(local.get(out), local.get(offset)), value),
    local.set(offset, i32.add(local.get(offset), i32.constant(16))),
  ];
  const guard = math.guard();
  const repeat =
    guard === undefined
      ? []
      : control.when(guard, control.call(defined(options.carefulTwin, "a careful twin"), record));
  return fn.finish([control.repeatWhile(body, i32.lessUnsigned(local.get(offset), local.get(end))), repeat]);
}

const TRUTHS: ReadonlySet<OperationName> = new Set<OperationName>(["less", "lessEqual", "equal", "and", "or", "not"]);

type ExpressionContext = {
  readonly fn: FunctionBuilder;
  readonly math: VectorMath;
  readonly relaxed: boolean;
  readonly erlangC: number;
  readonly leafCode: (node: Node) => Code | undefined;
  readonly seriesAddress: (node: Node) => Code;
};

/** Code that leaves the value of the expression; parts used more than once are kept in locals. */
function emitExpression(root: Node, context: ExpressionContext): Code {
  const { fn, math, relaxed } = context;
  const uses = countUses(root);
  const kept = new Map<Node, number>();
  const keptMasks = new Map<Node, number>();
  const one = () => fn.constant(1);

  const keep = (node: Node, places: Map<Node, number>, make: () => Code): Code => {
    const place = places.get(node);
    if (place !== undefined) return local.get(place);
    const code = make();
    if ((uses.get(node) ?? 0) < 2) return code;
    const index = fn.newLocal();
    places.set(node, index);
    return local.tee(index, code);
  };

  const emitValue = (node: Node): Code =>
    keep(node, kept, () => {
      const leaf = context.leafCode(node);
      if (leaf) return leaf;
      if (node.kind === "series") {
        const address = context.seriesAddress(node);
        return math.series(emitValue(argumentAt(node, 0)), { address, count: node.coefficients.length });
      }
      if (node.kind !== "operation") throw new Error("a leaf has a place");
      return TRUTHS.has(node.op) ? v128.and(emitMask(node), one()) : emitOperation(node);
    });

  const emitMask = (node: Node): Code => {
    if (node.kind !== "operation" || !TRUTHS.has(node.op)) return f64x2.ne(emitValue(node), fn.constant(0));
    return keep(node, keptMasks, () => {
      const [a, b] = node.args;
      const [first, second] = [defined(a, "an argument"), b ?? defined(a, "an argument")];
      if (node.op === "not") return v128.not(emitMask(first));
      if (node.op === "and") return v128.and(emitMask(first), emitMask(second));
      if (node.op === "or") return v128.or(emitMask(first), emitMask(second));
      if (node.op === "less") return f64x2.lt(emitValue(first), emitValue(second));
      if (node.op === "lessEqual") return f64x2.le(emitValue(first), emitValue(second));
      return f64x2.eq(emitValue(first), emitValue(second));
    });
  };

  const emitOperation = (node: Extract<Node, { kind: "operation" }>): Code => {
    const arg = (position: number) => emitValue(argumentAt(node, position));
    switch (node.op) {
      case "add":
        return emitFused(node, 0) ?? emitFused(node, 1) ?? f64x2.add(arg(0), arg(1));
      case "subtract":
        return emitFused(node, 1) ?? f64x2.sub(arg(0), arg(1));
      case "multiply":
        return f64x2.mul(arg(0), arg(1));
      case "divide":
        return f64x2.div(arg(0), arg(1));
      case "negate":
        return f64x2.neg(arg(0));
      case "sqrt":
        return f64x2.sqrt(arg(0));
      case "abs":
        return f64x2.abs(arg(0));
      case "floor":
        return f64x2.floor(arg(0));
      case "min":
        return f64x2.min(arg(0), arg(1));
      case "max":
        return f64x2.max(arg(0), arg(1));
      case "exp":
        return math.exp(arg(0));
      case "log":
        return math.log(arg(0));
      case "normalQuantile":
        return math.normalQuantile(arg(0));
      case "erlangC":
        return control.call(context.erlangC, arg(0), arg(1));
      case "when": {
        const mask = fn.newLocal();
        return [local.set(mask, emitMask(argumentAt(node, 0))), v128.select(arg(1), arg(2), local.get(mask))];
      }
      default:
        throw new Error(`"${node.op}" gives a truth value`);
    }
  };

  /** a * b + c or c - a * b as one relaxed instruction, when the product at this position is used only here. */
  const emitFused = (node: Extract<Node, { kind: "operation" }>, position: 0 | 1): Code | undefined => {
    const product = argumentAt(node, position);
    const isProduct = product.kind === "operation" && product.op === "multiply" && (uses.get(product) ?? 0) < 2;
    if (!relaxed || !isProduct) return undefined;
    const [a, b] = [emitValue(argumentAt(product, 0)), emitValue(argumentAt(product, 1))];
    const rest = emitValue(argumentAt(node, position === 0 ? 1 : 0));
    return node.op === "add" ? math.madd(a, b, rest) : math.nmadd(a, b, rest);
  };

  return emitValue(root);
}

function argumentAt(node: Node, position: number): Node {
  return defined(argumentsOf(node)[position], "an operation has its arguments");
}

function countUses(root: Node): ReadonlyMap<Node, number> {
  const uses = new Map<Node, number>();
  for (const node of listNodes([root])) {
    for (const arg of argumentsOf(node)) uses.set(arg, (uses.get(arg) ?? 0) + 1);
  }
  return uses;
}
