import { defined, err, ok } from "@bienmau/core/shared";
import { parseScenario } from "@bienmau/core/simulation";
import { eq } from "drizzle-orm";
import { recordAudit } from "../../people/audit.ts";
import { defineKept } from "../../saved/kept-route.ts";
import { job } from "../../store/schema/index.ts";
import { jobRecord, newJob } from "../contract.ts";
import { presentJob } from "../present-job.ts";

export const startJob = defineKept({
  operationId: "startJob",
  method: "post",
  path: "/v1/jobs",
  tag: "jobs",
  summary: "A run too large to wait for; any worker does it, and it survives restarts",
  limit: "job",
  access: { least: "reader", scope: "jobs" },
  body: newJob,
  reply: jobRecord,
  example: {
    path: "/v1/jobs",
    body: {
      id: "00000000-0000-4000-8000-000000000007",
      scenario: { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} },
      draws: 512,
      seed: 1,
    },
  },
  answer: async ({ body, person, kept }) => {
    const { id, draws, seed } = body;
    const parsed = parseScenario(body.scenario);
    if (!parsed.ok) return parsed;
    const { db } = kept.store;
    await db.transaction(async (tx) => {
      const input = { scenario: parsed.value, draws, seed };
      const [added] = await tx
        .insert(job)
        .values({ id, ownerId: person.id, kind: "run", input })
        .onConflictDoNothing()
        .returning();
      if (added !== undefined) await recordAudit(tx, { actor: person.id, action: "start-job", subject: `job/${id}` });
    });
    const row = defined((await db.select().from(job).where(eq(job.id, id)))[0], "it was just kept");
    if (row.ownerId !== person.id) return err({ code: "already-exists", what: id });
    // Kept first, then handed out; sending again after a crash in between hands it out.
    if (row.state === "waiting") await (await kept.startQueue()).send(id);
    return ok(presentJob(row));
  },
});
