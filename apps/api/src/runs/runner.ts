import type { Run, Scenario } from "@bienmau/core/schema";
import type { Fault, Result } from "@bienmau/core/shared";

export type RunJob = { readonly scenario: Scenario; readonly draws: number; readonly seed: number };

type RunWatch = {
  /** Aborting gives the run up with the fault `run-cancelled`. */
  readonly signal: AbortSignal;
  /** Called with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

/** Computes scenarios somewhere that is not the thread answering requests. */
export type Runner = {
  readonly run: (job: RunJob, watch: RunWatch) => Promise<Result<Run, Fault>>;
  readonly close: () => Promise<void>;
};
