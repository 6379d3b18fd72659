import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { BLOCK_SIZE } from "../src/simulation/kernel/index.ts";
import { median, PAIRS, printFigure, roundTo4 } from "./kernel-figures.ts";
import type { WorkerJob } from "./kernel-worker.ts";

/** Prints how much faster two workers are than one, and whether they make the same bytes. */
export async function compareWorkers(): Promise<void> {
  const start = async () => {
    const worker = new Worker(new URL("./kernel-worker.ts", import.meta.url));
    await receive(worker);
    return worker;
  };
  const workers = [await start(), await start()];
  const draws = 64 * BLOCK_SIZE;
  const pieces = Array.from({ length: 64 }, (_, index) => index * draws);
  const run = async (count: number, seed: number) => {
    const started = performance.now();
    const results = new Map<number, Float64Array>();
    const work = async (worker: Worker, index: number) => {
      const firstDraws = pieces.filter((_, position) => position % count === index);
      worker.postMessage({ firstDraws, draws, seed } satisfies WorkerJob);
      const values = await receive(worker);
      for (const [position, firstDraw] of firstDraws.entries()) {
        results.set(firstDraw, values.subarray(position * draws, (position + 1) * draws));
      }
    };
    await Promise.all(workers.slice(0, count).map(work));
    return { results, seconds: (performance.now() - started) / 1000 };
  };
  for (let warm = 0; warm < 3; warm++) await run(2, warm);
  const pairs: { one: number; two: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    pairs.push({ one: (await run(1, pair)).seconds, two: (await run(2, pair)).seconds });
  }
  const [whole, shared] = [(await run(1, 99)).results, (await run(2, 99)).results];
  const isSame = pieces.every((piece) => {
    return whole.get(piece)?.every((value, draw) => Object.is(value, shared.get(piece)?.[draw]));
  });
  await Promise.all(workers.map((worker) => worker.terminate()));
  const total = draws * pieces.length;
  printFigure({
    id: "kernel.two-workers",
    value: roundTo4(median(pairs.map(({ one, two }) => one / two))),
    ours: Math.round(total / median(pairs.map(({ two }) => two))),
    peer: Math.round(total / median(pairs.map(({ one }) => one))),
    samples: PAIRS,
    note: `draws per second of two workers and of one; the bytes are ${isSame ? "the same" : "NOT THE SAME"}`,
  });
}

async function receive(worker: Worker): Promise<Float64Array> {
  const [message] = await once(worker, "message");
  return message;
}
