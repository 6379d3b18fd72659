import { runSchema } from "@bienmau/core/schema";
import type { z } from "zod";
import type { job } from "../store/schema/index.ts";
import type { jobRecord } from "./contract.ts";

export function presentJob(row: typeof job.$inferSelect): z.input<typeof jobRecord> {
  const { id, state, share, createdAt, updatedAt, fault } = row;
  const result = row.result === null ? undefined : runSchema.parse(row.result);
  return {
    id,
    state,
    share,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    ...(typeof fault === "object" && fault !== null && "code" in fault ? { fault: String(fault.code) } : {}),
    ...(result === undefined ? {} : { result }),
  };
}
