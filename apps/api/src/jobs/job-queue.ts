/** Hands jobs to whichever worker is free. */
export type JobQueue = {
  readonly send: (jobId: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};
