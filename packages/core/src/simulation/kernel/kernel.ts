import { defined, invariant } from "../../shared/invariant.ts";
import { sobolColumn } from "../uncertainty/sobol.ts";
import { BLOCK_SIZE, type Engine } from "./engine.ts";
import { chebyshev } from "./math.ts";
import { applyOperation, argumentsOf, listNodes, type Node } from "./node.ts";
import type { Block, Operand, Program } from "./program.ts";
import { createBlockSolver } from "./solve-block.ts";

/** Where the numbers of each draw come from. */
export type Sampler =
  /** `dimensionOf` may send an input to another Sobol dimension (the second matrix of a sensitivity analysis). */
  | { readonly kind: "sobol"; readonly seed: number; readonly dimensionOf?: (key: string, dimension: number) => number }
  | { readonly kind: "plain"; readonly seed: number }
  /** Uniforms in (0, 1) by input key; an input without a column stays at 0.5, its median. */
  | { readonly kind: "points"; readonly uniforms: Readonly<Record<string, Float64Array>> }
  /** Finished input values by input key, for every input that is not fixed. */
  | { readonly kind: "values"; readonly values: Readonly<Record<string, Float64Array>> };

export type KernelRun = {
  readonly draws: number;
  /** A multiple of BLOCK_SIZE; columns of `points` and `values` are indexed from draw 0. Default 0. */
  readonly firstDraw?: number;
  readonly sampler: Sampler;
  /** Values that differ from the declared ones. */
  readonly parameters?: Readonly<Record<string, number>>;
};

export type KernelResult = {
  /** One array for each output, in the declared order. */
  readonly outputs: readonly Float64Array[];
  /** Draws, counted once a loop, whose fixed point was not found within the declared tolerance. */
  readonly unsettled: number;
};

export type Kernel = {
  readonly engine: Engine["name"];
  readonly outputKeys: readonly string[];
  readonly run: (run: KernelRun) => KernelResult;
};

/** A program on an engine, ready to run any number of times. */
export function createKernelOn(program: Program, engine: Engine): Kernel {
  let unsettled = 0;
  const prepareBlocks = (blocks: readonly Block[]): ((count: number) => void) => {
    const pieces = blocks.map((block) => (block.kind === "tasks" ? engine.prepare(block.tasks) : prepareLoop(block)));
    return (count) => {
      for (const piece of pieces) piece(count);
    };
  };
  const prepareLoop = (block: Extract<Block, { kind: "solve" }>): ((count: number) => void) => {
    const unknown = slotAt(block.unknown);
    const { tolerance, maxIterations } = block;
    const solver = createBlockSolver({ unknown, next: slotAt(block.next), tolerance, maxIterations });
    const body = prepareBlocks(block.body);
    return (count) => {
      copyOperand(unknown, block.start, count);
      unsettled += solver.solve(() => body(count), count);
    };
  };
  const slotAt = (slot: number) => defined(engine.slots[slot], "a buffer of the engine");
  const copyOperand = (target: Float64Array, from: Operand, count: number) => {
    if (from.kind === "constant") target.fill(from.value, 0, count);
    else if (from.kind === "scalar") target.fill(scalars[from.index] ?? Number.NaN, 0, count);
    else target.set(slotAt(from.slot).subarray(0, count));
  };

  const scalars = new Float64Array(program.scalarCount);
  const sample = prepareBlocks(program.sampling);
  const compute = prepareBlocks(program.model);
  const parameterKeys = Object.keys(program.parameters);

  const bindParameters = (changes: Readonly<Record<string, number>>) => {
    for (const key of Object.keys(changes)) invariant(key in program.parameters, `"${key}" is a parameter`);
    for (const [index, key] of parameterKeys.entries()) {
      scalars[index] = changes[key] ?? program.parameters[key] ?? Number.NaN;
    }
    for (const { node, index } of program.fixed) scalars[index] = evaluateFixed(node, program, scalars);
    engine.setScalars(scalars);
  };

  const fillInputs = (sampler: Sampler, range: { readonly first: number; readonly count: number }) => {
    if (sampler.kind === "plain") engine.fillPlain(sampler.seed, range.first / BLOCK_SIZE);
    else fillColumns(program, sampler, { ...range, slotAt });
    if (sampler.kind !== "values") sample(range.count);
  };

  return {
    engine: engine.name,
    outputKeys: program.outputs.map(({ key }) => key),
    run({ draws, firstDraw = 0, sampler, parameters = {} }) {
      invariant(firstDraw % BLOCK_SIZE === 0, "the first draw begins a block");
      bindParameters(parameters);
      unsettled = 0;
      const outputs = program.outputs.map(() => new Float64Array(draws));
      for (let done = 0; done < draws; done += BLOCK_SIZE) {
        const count = Math.min(BLOCK_SIZE, draws - done);
        fillInputs(sampler, { first: firstDraw + done, count });
        compute(count);
        for (const [index, { from }] of program.outputs.entries()) {
          copyOperand(defined(outputs[index], "an output").subarray(done, done + count), from, count);
        }
      }
      return { outputs, unsettled };
    },
  };
}

function fillColumns(
  program: Program,
  sampler: Exclude<Sampler, { kind: "plain" }>,
  range: { readonly first: number; readonly count: number; readonly slotAt: (slot: number) => Float64Array },
): void {
  const { first, count } = range;
  for (const [position, { key, dimension, slot }] of program.inputs.entries()) {
    if (slot === undefined) continue;
    if (sampler.kind === "sobol") {
      const used = sampler.dimensionOf?.(key, dimension) ?? dimension;
      range.slotAt(position).set(sobolColumn(used, { first, count, seed: sampler.seed }));
      continue;
    }
    const column = sampler.kind === "values" ? sampler.values[key] : sampler.uniforms[key];
    if (column) range.slotAt(sampler.kind === "values" ? slot : position).set(column.subarray(first, first + count));
    else {
      invariant(sampler.kind === "points", `values for the input "${key}"`);
      range.slotAt(position).fill(0.5);
    }
  }
}

/** The value of an expression over parameters. */
function evaluateFixed(node: Node, program: Program, scalars: Float64Array): number {
  const values = new Map<Node, number>();
  for (const part of listNodes([node])) {
    const leaf = program.operandOf(part);
    const args = argumentsOf(part).map((arg) => values.get(arg) ?? Number.NaN);
    if (leaf) values.set(part, leaf.kind === "constant" ? leaf.value : (scalars[leafIndex(leaf)] ?? Number.NaN));
    else if (part.kind === "operation") values.set(part, applyOperation(part.op, args));
    else if (part.kind === "series") values.set(part, chebyshev(args[0] ?? Number.NaN, part.coefficients));
  }
  return values.get(node) ?? Number.NaN;
}

function leafIndex(leaf: Operand): number {
  invariant(leaf.kind === "scalar", "what is computed once reads no draws");
  return leaf.index;
}
