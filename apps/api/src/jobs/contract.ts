import { z } from "zod";
import { run, scenario } from "../contract/runs.ts";
import { JOB_STATES } from "../store/schema/index.ts";

export const newJob = z
  .strictObject({
    id: z.uuid().meta({ description: "Chosen by the sender, so that sending twice starts it once." }),
    scenario,
    draws: z.number().int().min(1).max(65_536),
    seed: z.number().int().min(0).max(4_294_967_295).default(1),
  })
  .meta({ id: "NewJob" });

export const jobRecord = z
  .strictObject({
    id: z.string(),
    state: z.enum(JOB_STATES),
    share: z.number().meta({ description: "0 to 1." }),
    createdAt: z.string(),
    updatedAt: z.string(),
    fault: z.string().optional(),
    result: run.optional(),
  })
  .meta({ id: "Job" });
