import { defined } from "@bienmau/core/shared";
import { eq } from "drizzle-orm";
import { PgBoss } from "pg-boss";
import type { Log } from "../deps.ts";
import type { Runner } from "../runs/runner.ts";
import type { Store } from "../store/database.ts";
import { job } from "../store/schema/index.ts";
import type { JobQueue } from "./job-queue.ts";
import { workOn } from "./work-on.ts";

const QUEUE = "bienmau-jobs";
const SCHEMA = "bienmau_jobs";

type Options = {
  readonly store: Store;
  readonly log: Log;
  /** Without a runner this process only hands jobs out; workers elsewhere do them. */
  readonly runner?: Runner;
  /** A worker that has been silent for so long is taken for dead, and its job goes to another. */
  readonly silentSeconds?: number;
};

/** The queue on the store. Jobs survive restarts; a job whose worker died is done again, from the start. */
export async function startQueue({ store, log, runner, silentSeconds = 15 }: Options): Promise<JobQueue> {
  const boss = new PgBoss({
    ...store.queue,
    schema: SCHEMA,
    application_name: "bienmau",
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on("error", (error: Error) => log.warn({ error: error.message }, "queue"));
  await boss.start();
  await boss.createQueue(QUEUE, {
    retryLimit: 3,
    retryDelay: 1,
    expireInSeconds: 3600,
    heartbeatSeconds: silentSeconds,
  });
  if (store.kind === "pglite") await takeBack(store, boss);
  if (runner !== undefined) {
    await boss.work<{ jobId: string }>(QUEUE, { batchSize: 1, pollingIntervalSeconds: 0.5 }, async ([given]) => {
      await workOn({ store, runner, jobId: defined(given, "a batch of one").data.jobId });
    });
  }
  return {
    send: async (jobId) => {
      // The job's own id is the queue's id too, so handing it in twice queues it once.
      await boss.send(QUEUE, { jobId }, { id: jobId });
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}

/** Nobody else works on the embedded store: what is marked as running there was left by a process that died. */
async function takeBack({ db }: Store, boss: PgBoss): Promise<void> {
  const left = await db.select({ id: job.id }).from(job).where(eq(job.state, "running"));
  for (const { id } of left) await boss.fail(QUEUE, id);
}
