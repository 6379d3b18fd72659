import { availableParallelism } from "node:os";
import { MessageChannel } from "node:worker_threads";
import type { Dataset, Run } from "@bienmau/core/schema";
import { err, type Fault, type Result } from "@bienmau/core/shared";
import { Piscina } from "piscina";
import type { RunTask } from "./run-task.ts";
import type { Runner } from "./runner.ts";

const MOST_WAITING = 64;
const IDLE_MS = 120_000;

/** A small pool of threads, started on the first run, so that a long run never delays a reader of gates. */
export function createWorkerRunner(dataset: Dataset): Runner {
  const pool = new Piscina({
    filename: new URL("./run-task.ts", import.meta.url).href,
    name: "runTask",
    workerData: dataset,
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    maxQueue: MOST_WAITING,
    idleTimeout: IDLE_MS,
    // Runs work on typed arrays; a large nursery would only hold garbage.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  return {
    run: async (job, { signal, onProgress }) => {
      if (pool.queueSize >= MOST_WAITING) return err({ code: "rate-limited", retryAfterSeconds: 5 });
      const cancelled = new Int32Array(new SharedArrayBuffer(4));
      const cancel = (): void => {
        Atomics.store(cancelled, 0, 1);
      };
      if (signal.aborted) return err({ code: "run-cancelled" });
      signal.addEventListener("abort", cancel, { once: true });
      const channel = new MessageChannel();
      channel.port1.on("message", (share: unknown) => {
        if (typeof share === "number") onProgress?.(share);
      });
      try {
        const task: RunTask = { ...job, cancelled, progress: channel.port2 };
        const outcome: Result<Run, Fault> = await pool.run(task, { transferList: [channel.port2] });
        return outcome;
      } finally {
        signal.removeEventListener("abort", cancel);
        channel.port1.close();
      }
    },
    close: () => pool.close(),
  };
}
