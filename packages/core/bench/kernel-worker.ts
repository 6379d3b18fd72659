import { parentPort } from "node:worker_threads";
import { BLOCK_SIZE, createKernel } from "../src/simulation/kernel/index.ts";
import { compileBenchmarkModel } from "./kernel-model.ts";

/** A share of the blocks: `index`, `index + of`, `index + 2 of` … of `blocks`, each of `size` kernel blocks. */
export type WorkerJob = {
  readonly index: number;
  readonly of: number;
  readonly blocks: number;
  readonly size: number;
  readonly seed: number;
};

const kernel = createKernel(compileBenchmarkModel());

parentPort?.on("message", ({ index, of, blocks, size, seed }: WorkerJob) => {
  const draws = size * BLOCK_SIZE;
  const share = new Float64Array(Math.ceil((blocks - index) / of) * draws);
  for (let block = index, at = 0; block < blocks; block += of, at += draws) {
    const { outputs } = kernel.run({ draws, firstDraw: block * draws, sampler: { kind: "plain", seed } });
    if (outputs[0]) share.set(outputs[0], at);
  }
  parentPort?.postMessage(share, [share.buffer]);
});
parentPort?.postMessage("ready");
