import type { Dataset } from "@bienmau/core/schema";
import type { Context } from "hono";
import type { Log } from "../deps.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { Authentication } from "../people/authentication.ts";
import type { Runner } from "../runs/runner.ts";
import type { Store } from "../store/database.ts";

/** The store with what stands on it. Absent while the store cannot be reached. */
export type Kept = {
  readonly store: Store;
  readonly auth: Authentication;
  /** Started with the first job. */
  readonly startQueue: () => Promise<JobQueue>;
};

/** What the routes for saved work need beside what every route needs. */
export type KeptDeps = {
  readonly obtain: () => Promise<Kept | undefined>;
  readonly secret: string;
  readonly now: () => Date;
  readonly log: Log;
  readonly runner: Runner;
  /** As bundled, without uploads: what new figures are checked against. */
  readonly dataset: Dataset;
  /** Called after figures were accepted or withdrawn. */
  readonly refreshDataset: () => Promise<void>;
  readonly perMinute: Readonly<Record<KeptLimit, number>>;
  readonly findClientAddress: (c: Context) => string;
  readonly allowedOrigins: readonly string[];
};

/** Counted apart from the public reads: signing in is slow on purpose, and writes cost the store. */
export const KEPT_LIMITS = ["look", "write", "sign-in", "job"] as const;
export type KeptLimit = (typeof KEPT_LIMITS)[number];

export const DEFAULT_KEPT_LIMITS: Readonly<Record<KeptLimit, number>> = {
  look: 600,
  write: 120,
  "sign-in": 12,
  job: 20,
};
