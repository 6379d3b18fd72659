import type { Task } from "./program.ts";

/** Draws handled together; a block's results depend on its index only, never on who computes it. */
export const BLOCK_SIZE = 256;

/** What runs straight pieces of a program over one block of draws. */
export type Engine = {
  readonly name: "wasm" | "wasm-fast" | "interpreter";
  /** One buffer of BLOCK_SIZE numbers for each slot. */
  readonly slots: readonly Float64Array[];
  /** Parameters and what is computed from them; written before a run. */
  readonly setScalars: (values: Float64Array) => void;
  /** Fills the uniform buffers of one block with pseudo-random numbers. */
  readonly fillPlain: (seed: number, block: number) => void;
  /** Prepares a list of tasks; the returned function computes them for the first `count` draws of the block. */
  readonly prepare: (tasks: readonly Task[]) => (count: number) => void;
};
