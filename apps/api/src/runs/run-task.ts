import type { MessagePort } from "node:worker_threads";
import { workerData } from "node:worker_threads";
import type { Dataset, Run } from "@bienmau/core/schema";
import type { Fault, Result } from "@bienmau/core/shared";
import { runScenario } from "@bienmau/core/simulation";
import type { RunJob } from "./runner.ts";

export type RunTask = RunJob & {
  /** One shared integer: anything but 0 means "give up". */
  readonly cancelled: Int32Array;
  readonly progress?: MessagePort;
};

const PROGRESS_STEPS = 50;

/** Runs inside a worker thread; the dataset came with the thread. */
export function runTask(task: RunTask): Result<Run, Fault> {
  const dataset: Dataset = readDataset(workerData);
  let reported = 0;
  const onProgress = (share: number): void => {
    const step = Math.floor(share * PROGRESS_STEPS);
    if (step <= reported) return;
    reported = step;
    task.progress?.postMessage(share);
  };
  return runScenario(task.scenario, {
    dataset,
    draws: task.draws,
    seed: task.seed,
    nowMs: () => performance.now(),
    onProgress,
    isCancelled: () => Atomics.load(task.cancelled, 0) !== 0,
  });
}

/** Piscina wraps what it is given: `[pool's own, ours]`. */
function readDataset(data: unknown): Dataset {
  const ours: unknown = Array.isArray(data) ? data.at(-1) : data;
  return ours as Dataset;
}
