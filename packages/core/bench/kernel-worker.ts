import { parentPort } from "node:worker_threads";
import { createKernel } from "../src/simulation/kernel/index.ts";
import { compileBenchmarkModel } from "./kernel-model.ts";

/** Pieces of a run, each of `draws` draws: what they hold depends on where they begin, not on who computes them. */
export type WorkerJob = { readonly firstDraws: readonly number[]; readonly draws: number; readonly seed: number };

const kernel = createKernel(compileBenchmarkModel());

parentPort?.on("message", ({ firstDraws, draws, seed }: WorkerJob) => {
  const values = new Float64Array(firstDraws.length * draws);
  for (const [position, firstDraw] of firstDraws.entries()) {
    const [piece] = kernel.run({ draws, firstDraw, sampler: { kind: "plain", seed } }).outputs;
    if (piece) values.set(piece, position * draws);
  }
  parentPort?.postMessage(values, [values.buffer]);
});
parentPort?.postMessage("ready");
