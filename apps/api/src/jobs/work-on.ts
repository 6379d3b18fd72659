import { scenarioSchema } from "@bienmau/core/schema";
import type { Fault } from "@bienmau/core/shared";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Runner } from "../runs/runner.ts";
import type { Store } from "../store/database.ts";
import { job } from "../store/schema/index.ts";

export const runInput = z.strictObject({
  scenario: scenarioSchema,
  draws: z.number().int().min(1).max(65_536),
  seed: z.number().int().min(0).max(4_294_967_295),
});
export type RunInput = z.infer<typeof runInput>;

const LOOK_MS = 500;

/**
 * Does one job to its end: takes it, reports progress, gives up when its owner asks. Doing a finished job again changes nothing, so a job
 * may be handed out twice.
 */
export async function workOn({ store, runner, jobId }: { store: Store; runner: Runner; jobId: string }): Promise<void> {
  const { db } = store;
  const open = and(eq(job.id, jobId), inArray(job.state, ["waiting", "running"]));
  const [taken] = await db
    .update(job)
    .set({ state: "running", share: 0, updatedAt: new Date() })
    .where(open)
    .returning();
  if (taken === undefined) return;
  const finish = async (outcome: Partial<typeof job.$inferInsert>): Promise<void> => {
    await db
      .update(job)
      .set({ ...outcome, updatedAt: new Date() })
      .where(open);
  };
  if (taken.cancelAsked) return finish({ state: "cancelled" });

  const stop = new AbortController();
  let share = 0;
  let written = 0;
  const look = setInterval(() => {
    void report().catch(() => undefined);
  }, LOOK_MS);
  async function report(): Promise<void> {
    const [row] = await db.select({ cancelAsked: job.cancelAsked }).from(job).where(eq(job.id, jobId));
    if (row === undefined || row.cancelAsked) stop.abort();
    if (share <= written) return;
    written = share;
    await db.update(job).set({ share, updatedAt: new Date() }).where(open);
  }
  try {
    const onProgress = (done: number): void => {
      share = Math.min(1, done);
    };
    const outcome = await runner.run(runInput.parse(taken.input), { signal: stop.signal, onProgress });
    if (outcome.ok) return await finish({ state: "done", share: 1, result: { ...outcome.value, elapsedMs: 0 } });
    await finish(describeEnd(outcome.fault));
  } finally {
    clearInterval(look);
  }
}

function describeEnd(fault: Fault): Partial<typeof job.$inferInsert> {
  return fault.code === "run-cancelled" ? { state: "cancelled" } : { state: "failed", fault };
}
