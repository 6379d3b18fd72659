import type { Dataset } from "@bienmau/core/schema";
import { runScenario } from "@bienmau/core/simulation";
import type { Runner } from "./runner.ts";

/** Computes on the calling thread: for tests and for programs that do nothing else meanwhile. */
export function createInlineRunner(dataset: Dataset): Runner {
  return {
    run: async (job, { signal, onProgress }) =>
      runScenario(job.scenario, {
        dataset,
        draws: job.draws,
        seed: job.seed,
        nowMs: () => performance.now(),
        isCancelled: () => signal.aborted,
        ...(onProgress === undefined ? {} : { onProgress }),
      }),
    close: async () => undefined,
  };
}
