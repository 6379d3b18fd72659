import type { Dataset } from "@bienmau/core/schema";
import type { Context } from "hono";
import type { Limits } from "./limits.ts";
import type { Runner } from "./runs/runner.ts";
import type { KeptDeps } from "./saved/kept-deps.ts";

/** What the app writes its log to; pino fits, and so does anything with these three. */
export type Log = {
  readonly info: (fields: object, text: string) => void;
  readonly warn: (fields: object, text: string) => void;
  readonly error: (fields: object, text: string) => void;
};

/** Everything the app needs from the world. Tests and `main.ts` pass it in; nothing else reads clocks, files or the environment. */
export type AppDeps = {
  readonly dataset: Dataset;
  readonly now: () => Date;
  readonly log: Log;
  readonly runner: Runner;
  readonly limits: Limits;
  /** The folder of the simulator's build; without it `/` shows where the API is. */
  readonly pageFolder?: string;
  /** Who is asking, for rate limits only: never logged, never stored. */
  readonly findClientAddress: (c: Context) => string;
  /** Web origins other than our own that may call the API from a browser. */
  readonly allowedOrigins: readonly string[];
  /** Saved work, accounts, notices and jobs; without it the API only reads. */
  readonly kept?: KeptDeps;
  /** Process figures (memory, event loop) beside the request figures at /metrics. */
  readonly processMetrics: "on" | "off";
};
