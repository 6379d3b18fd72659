import { err, ok } from "@bienmau/core/shared";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { done } from "../../people/contract.ts";
import { defineKept } from "../../saved/kept-route.ts";
import { job } from "../../store/schema/index.ts";

export const cancelJob = defineKept({
  operationId: "cancelJob",
  method: "delete",
  path: "/v1/jobs/{id}",
  tag: "jobs",
  summary: "Asks for one's job to be given up; a finished one stays as it is",
  limit: "write",
  access: { least: "reader", scope: "jobs" },
  params: z.strictObject({ id: z.uuid() }),
  reply: done,
  example: { path: "/v1/jobs/00000000-0000-4000-8000-000000000007" },
  answer: async ({ params, person, kept }) => {
    const mine = and(eq(job.id, params.id), eq(job.ownerId, person.id));
    const [row] = await kept.store.db.update(job).set({ cancelAsked: true }).where(mine).returning({ id: job.id });
    return row === undefined
      ? err({ code: "record-not-found", kind: "jobs", id: params.id })
      : ok({ done: true as const });
  },
});
