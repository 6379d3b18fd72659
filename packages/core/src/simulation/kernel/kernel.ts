import { defined, invariant } from "../../shared/invariant.ts";
import { sobolColumn } from "../uncertainty/sobol.ts";
import type { GraphInput } from "./build-graph.ts";
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
  /** Values of external inputs by key, for samplers other than `values`; indexed from draw 0. */
  readonly external?: Readonly<Record<string, Float64Array>>;
  /** Keys of the outputs to hand over; default all. What is not handed over costs no memory. */
  readonly outputs?: readonly string[];
  /** Values that differ from the declared ones. */
  readonly parameters?: Readonly<Record<string, number>>;
};

export type KernelResult = {
  /** One array for each output asked for, in that order. */
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
  const sources = new Map(program.outputs.map(({ key, from }) => [key, from]));
  const parameterKeys = Object.keys(program.parameters);

  const bindParameters = (changes: Readonly<Record<string, number>>) => {
    for (const key of Object.keys(changes)) invariant(key in program.parameters, `"${key}" is a parameter`);
    for (const [index, key] of parameterKeys.entries()) {
      scalars[index] = changes[key] ?? program.parameters[key] ?? Number.NaN;
    }
    for (const { node, index } of program.fixed) scalars[index] = evaluateFixed(node, program, scalars);
    engine.setScalars(scalars);
  };

  const fillInputs = (
    { sampler, external = {} }: KernelRun,
    range: { readonly first: number; readonly count: number },
  ) => {
    if (sampler.kind === "plain") engine.fillPlain(sampler.seed, range.first / BLOCK_SIZE);
    for (const [position, input] of program.inputs.entries()) {
      if (input.slot === undefined) continue;
      const isFinished = sampler.kind === "values";
      // Finished values go where the model reads them, everything else to where sampling begins.
      const target = slotAt(isFinished ? input.slot : position);
      if (!isFinished && !input.isExternal) {
        fillUniforms(target, input, { sampler, ...range });
        continue;
      }
      const given = isFinished ? sampler.values : external;
      copyColumn(target, defined(given[input.key], `values of ${input.key}`), range);
    }
    if (sampler.kind !== "values") sample(range.count);
  };

  return {
    engine: engine.name,
    outputKeys: [...sources.keys()],
    run(run) {
      const { draws, firstDraw = 0, parameters = {} } = run;
      invariant(firstDraw % BLOCK_SIZE === 0, "the first draw begins a block");
      bindParameters(parameters);
      unsettled = 0;
      const keys = run.outputs ?? [...sources.keys()];
      const wanted = keys.map((key) => defined(sources.get(key), `"${key}" is an output`));
      const outputs = wanted.map(() => new Float64Array(draws));
      for (let done = 0; done < draws; done += BLOCK_SIZE) {
        const count = Math.min(BLOCK_SIZE, draws - done);
        fillInputs(run, { first: firstDraw + done, count });
        compute(count);
        for (const [index, from] of wanted.entries()) {
          copyOperand(defined(outputs[index], "an output").subarray(done, done + count), from, count);
        }
      }
      return { outputs, unsettled };
    },
  };
}

type Range = { readonly first: number; readonly count: number };

function copyColumn(target: Float64Array, column: Float64Array, { first, count }: Range): void {
  target.set(column.subarray(first, first + count));
}

/** Pseudo-random uniforms are the engine's own business. */
function fillUniforms(
  target: Float64Array,
  { key, dimension }: GraphInput,
  { sampler, first, count }: Range & { readonly sampler: Sampler },
): void {
  if (sampler.kind === "sobol") {
    const used = sampler.dimensionOf?.(key, dimension) ?? dimension;
    target.set(sobolColumn(used, { first, count, seed: sampler.seed }));
  }
  if (sampler.kind !== "points") return;
  const column = sampler.uniforms[key];
  if (column) copyColumn(target, column, { first, count });
  else target.fill(0.5, 0, count);
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
