import { defined } from "../../../shared/invariant.ts";
import { BLOCK_SIZE, type Engine } from "../engine.ts";
import { isRepeatable } from "../node.ts";
import { seedStreams } from "../plain-random.ts";
import { POWER_TABLE } from "../power-table.ts";
import type { Block, Program, Task } from "../program.ts";
import { EXECUTE, emitExecute, emitFillPlain, FILL_PLAIN } from "./emit-drivers.ts";
import { ERLANG_C, emitErlangC } from "./emit-erlang-c.ts";
import { emitShape, layoutRecord, type RecordLayout, SHAPE_FUNCTION } from "./emit-shape.ts";
import { createModuleBuilder } from "./module-builder.ts";
import { groupByShape, type Shape, type ShapedTask } from "./shape.ts";
import { encodeTableEntry } from "./vector-exp.ts";
import { instantiate, isSupported } from "./web-assembly.ts";

const PAGE_BYTES = 65536;
const SLOT_BYTES = BLOCK_SIZE * 8;
/** The header: block length in bytes, then from 16 on the state of the generator. */
const LENGTH_ADDRESS = 0;
const STATE_ADDRESS = 16;
const TABLE_ADDRESS = STATE_ADDRESS + 64;

type Layout = {
  readonly scalars: number;
  readonly series: ReadonlyMap<readonly number[], number>;
  readonly records: ReadonlyMap<Task, number>;
  readonly slots: number;
  readonly bytes: number;
};

/**
 * Generates a WebAssembly module for the program and starts it. `relaxed` allows fused multiply-add: faster, but the last
 * bits depend on the machine. Undefined where the engine has no such WebAssembly or the page forbids it.
 */
export function createWasmEngine(program: Program, options: { readonly relaxed: boolean }): Engine | undefined {
  const lists = listTaskLists([...program.sampling, ...program.model]);
  const shapes = groupByShape(lists.flat(), program);
  const layout = layOutMemory(program, lists, shapes);
  const bytes = assembleModule(program, shapes, { ...options, pages: Math.ceil(layout.bytes / PAGE_BYTES) });
  const exported = isSupported(bytes) ? instantiate(bytes) : undefined;
  if (exported === undefined) return undefined;

  const { buffer } = exported.memory;
  writeTables(buffer, layout);
  for (const [index, shape] of shapes.entries()) {
    for (const shaped of shape.tasks) writeRecord(buffer, { shape, shaped, index, layout });
  }
  const length = new Int32Array(buffer, LENGTH_ADDRESS, 1);
  const state = new Int32Array(buffer, STATE_ADDRESS, 16);
  const scalars = new Float64Array(buffer, layout.scalars, program.scalarCount);
  const slotAddress = (slot: number) => layout.slots + slot * SLOT_BYTES;
  const sizes = new Map(shapes.flatMap((shape) => shape.tasks.map(({ task }) => [task, layoutRecord(shape).size])));

  return {
    name: options.relaxed ? "wasm-fast" : "wasm",
    slots: Array.from({ length: program.slotCount }, (_, slot) => {
      return new Float64Array(buffer, slotAddress(slot), BLOCK_SIZE);
    }),
    setScalars: (values) => scalars.set(values),
    fillPlain(seed, block) {
      for (let input = 0; input < program.inputs.length; input++) {
        state.set(seedStreams({ seed, block, input }));
        exported.fillPlain(slotAddress(input));
      }
    },
    prepare(tasks) {
      const first = defined(tasks[0], "a list of tasks is not empty");
      const last = defined(tasks.at(-1), "a list of tasks is not empty");
      const from = defined(layout.records.get(first), "a task has a record");
      const to = defined(layout.records.get(last), "a task has a record") + defined(sizes.get(last), "a size");
      return (count) => {
        length[0] = Math.ceil(count / 2) * 16;
        exported.execute(from, to);
      };
    },
  };
}

function listTaskLists(blocks: readonly Block[]): readonly (readonly Task[])[] {
  return blocks.flatMap((block) => (block.kind === "tasks" ? [block.tasks] : listTaskLists(block.body)));
}

/** Records of one list of tasks lie one behind the other, in the order in which they run. */
function layOutMemory(program: Program, lists: readonly (readonly Task[])[], shapes: readonly Shape[]): Layout {
  let address = TABLE_ADDRESS + POWER_TABLE.length * 8;
  const scalars = address;
  address += program.scalarCount * 8;
  const series = new Map<readonly number[], number>();
  const sizes = new Map<Task, number>();
  for (const shape of shapes) {
    for (const shaped of shape.tasks) {
      sizes.set(shaped.task, layoutRecord(shape).size);
      for (const coefficients of shaped.series) {
        if (series.has(coefficients)) continue;
        series.set(coefficients, address);
        address += coefficients.length * 8;
      }
    }
  }
  const records = new Map<Task, number>();
  for (const task of lists.flat()) {
    records.set(task, address);
    address += defined(sizes.get(task), "a task has a shape");
  }
  const slots = Math.ceil(address / 64) * 64;
  return { scalars, series, records, slots, bytes: slots + program.slotCount * SLOT_BYTES };
}

function assembleModule(
  program: Program,
  shapes: readonly Shape[],
  options: { readonly relaxed: boolean; readonly pages: number },
): Uint8Array<ArrayBuffer> {
  const module = createModuleBuilder();
  // The table index in a record is the index of the shape: shapes come first.
  const quick = shapes.map(() => module.declare(SHAPE_FUNCTION));
  const careful = shapes.map((shape) => (needsTwin(shape) ? module.declare(SHAPE_FUNCTION) : undefined));
  const erlangC = module.declare(ERLANG_C);
  const execute = module.declare(EXECUTE, "execute");
  const fillPlain = module.declare(FILL_PLAIN, "fillPlain");
  for (const [index, shape] of shapes.entries()) {
    const twin = careful[index];
    const addresses = { tableAddress: TABLE_ADDRESS, lengthAddress: LENGTH_ADDRESS };
    const common = { program, relaxed: options.relaxed, ...addresses, erlangC, carefulTwin: twin };
    module.define(defined(quick[index], "a shape"), emitShape(shape, { ...common, careful: false }));
    if (twin !== undefined) module.define(twin, emitShape(shape, { ...common, careful: true }));
  }
  module.define(erlangC, emitErlangC());
  module.define(execute, emitExecute(module.typeIndex(SHAPE_FUNCTION)));
  module.define(fillPlain, emitFillPlain({ stateAddress: STATE_ADDRESS, slotBytes: SLOT_BYTES }));
  return module.toBytes(options.pages);
}

/** Shapes with exp or log come twice: quick for ordinary arguments, careful for all. */
function needsTwin(shape: Shape): boolean {
  return shape.tasks.some(({ task }) => isRepeatable(task.node));
}

function writeTables(buffer: ArrayBuffer, layout: Layout): void {
  const table = new BigInt64Array(buffer, TABLE_ADDRESS, POWER_TABLE.length);
  for (const [index, value] of POWER_TABLE.entries()) table[index] = encodeTableEntry(value, index);
  for (const [coefficients, address] of layout.series) {
    // Last first, as Clenshaw's recurrence reads them.
    new Float64Array(buffer, address, coefficients.length).set([...coefficients].reverse());
  }
}

function writeRecord(
  buffer: ArrayBuffer,
  options: { readonly shape: Shape; readonly shaped: ShapedTask; readonly index: number; readonly layout: Layout },
): void {
  const { shape, shaped, index, layout } = options;
  const fields: RecordLayout = layoutRecord(shape);
  const view = new DataView(buffer, defined(layout.records.get(shaped.task), "a record"), fields.size);
  const slotAddress = (slot: number) => layout.slots + slot * SLOT_BYTES;
  const putPointer = (field: number, value: number) => view.setInt32(field, value, true);
  putPointer(0, index);
  putPointer(4, fields.size);
  putPointer(fields.out, slotAddress(shaped.task.slot));
  for (const [position, slot] of shaped.slots.entries()) putPointer(fields.slotAt(position), slotAddress(slot));
  for (const [position, scalar] of shaped.scalars.entries()) {
    putPointer(fields.scalarAt(position), layout.scalars + scalar * 8);
  }
  for (const [position, coefficients] of shaped.series.entries()) {
    putPointer(fields.seriesAt(position), defined(layout.series.get(coefficients), "a series in memory"));
  }
  for (const [order, position] of shape.varying.entries()) {
    view.setFloat64(fields.constantAt(order), defined(shaped.constants[position], "a constant"), true);
  }
}
