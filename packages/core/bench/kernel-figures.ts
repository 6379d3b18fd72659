import {
  BLOCK_SIZE,
  createKernel,
  createWasmKernel,
  type Kernel,
  type Sampler,
} from "../src/simulation/kernel/index.ts";
import { compileBenchmarkModel } from "./kernel-model.ts";

/** Repetitions of every measurement, ours and the peer's turn about. */
export const PAIRS = 15;

export type Figure = {
  readonly id: string;
  readonly value: number | null;
  readonly ours?: number;
  readonly peer?: number;
  readonly samples: number;
  readonly note?: string;
};

const onlyAt = process.argv.indexOf("--only");
const only = onlyAt < 0 ? "" : (process.argv[onlyAt + 1] ?? "");

export function isWanted(id: string): boolean {
  return id.startsWith(only);
}

export function printFigure(figure: Figure): void {
  if (isWanted(figure.id)) console.log(JSON.stringify({ unit: "ratio", ...figure }));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

export function roundTo4(value: number): number {
  return Number(value.toPrecision(4));
}

const program = compileBenchmarkModel();
export const reproducible = createKernel(program);
/** Undefined where the engine has no relaxed SIMD. */
export const fast = createWasmKernel(program, { relaxed: true });

const DRAWS = 400 * BLOCK_SIZE;
let seeds = 0;

/** A seed that no measurement has used before. */
export function takeSeed(): number {
  return ++seeds;
}

/** Draws per second, the best of some runs with fresh pseudo-random draws, sampling included: the peers report their best, too. */
export function measureRate(kernel: Kernel, runs: number): number {
  let best = 0;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    kernel.run({ draws: DRAWS, sampler: { kind: "plain", seed: takeSeed() } });
    best = Math.max(best, (DRAWS / (performance.now() - started)) * 1000);
  }
  return best;
}

export type Moments = { readonly mean: number; readonly sd: number; readonly kurtosis: number };

export function computeMoments(kernel: Kernel, sampler: Sampler, draws: number): Moments {
  const values = kernel.run({ draws, sampler }).outputs[0] ?? new Float64Array();
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  const central = (power: number) => values.reduce((sum, value) => sum + (value - mean) ** power, 0) / draws;
  return { mean, sd: Math.sqrt(central(2)), kurtosis: central(4) / central(2) ** 2 };
}
