import { err, ok } from "@bienmau/core/shared";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { defineKept } from "../../saved/kept-route.ts";
import { job } from "../../store/schema/index.ts";
import { jobRecord } from "../contract.ts";
import { presentJob } from "../present-job.ts";

export const getJob = defineKept({
  operationId: "getJob",
  method: "get",
  path: "/v1/jobs/{id}",
  tag: "jobs",
  summary: "How far one's job is, and its result when done",
  limit: "look",
  access: { least: "reader", scope: "jobs" },
  params: z.strictObject({ id: z.uuid() }),
  reply: jobRecord,
  example: { path: "/v1/jobs/00000000-0000-4000-8000-000000000007" },
  answer: async ({ params, person, kept }) => {
    const mine = and(eq(job.id, params.id), eq(job.ownerId, person.id));
    const [row] = await kept.store.db.select().from(job).where(mine);
    return row === undefined ? err({ code: "record-not-found", kind: "jobs", id: params.id }) : ok(presentJob(row));
  },
});
