import { z } from "zod";
import { GATE_STATES } from "../store/schema/index.ts";
import { instant, uuid } from "./contract.ts";

/** Without the flag `u`, which the OpenAPI writer would put into the pattern. */
export const gateId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const gateState = z.enum(GATE_STATES);

export const newNotice = z
  .strictObject({
    id: uuid.optional(),
    gate: gateId,
    state: gateState,
    text: z.string().trim().min(1).max(1000),
    source: z.string().trim().min(1).max(300).meta({ description: "The document or office it rests on." }),
    from: instant,
    until: instant.meta({ description: "It ends by itself then; at most 60 days after `from`." }),
  })
  .meta({ id: "NewNotice" });

export const noticeRecord = z
  .strictObject({
    id: z.string(),
    gate: z.string(),
    state: gateState,
    text: z.string(),
    source: z.string(),
    author: z.string().optional(),
    from: z.string(),
    until: z.string(),
    createdAt: z.string(),
  })
  .meta({ id: "Notice" });

export const newReport = z
  .strictObject({
    id: uuid.optional(),
    gate: gateId,
    state: gateState,
    waitHours: z.number().min(0).max(240).optional(),
    onBehalfOf: z.string().min(1).max(100).optional().meta({
      description:
        "For keys with the scope `deliveries`: whom the bot speaks for, as `telegram:` and their id; kept only as a keyed hash.",
    }),
  })
  .meta({ id: "NewReport" });

export const gateReports = z
  .strictObject({
    gate: z.string(),
    status: z.literal("unconfirmed"),
    state: gateState,
    reporters: z.number().int().meta({ description: "Different people; one person never counts twice." }),
    latestAt: z.string(),
    weight: z.number().meta({ description: "1 when just said, 0 six hours later." }),
    waitHours: z.strictObject({ least: z.number(), most: z.number() }).optional(),
    againstNotice: z.boolean().meta({ description: "An official notice in force says something else." }),
  })
  .meta({ id: "GateReports" });

export const csvUpload = z
  .strictObject({
    title: z.string().trim().min(1).max(300).meta({ description: "The document as printed." }),
    publisher: z.string().trim().min(1).max(200),
    publishedOn: z.iso.date(),
    csv: z.string().min(1).max(60_000),
  })
  .meta({ id: "CsvUpload" });

export const lineMessage = z
  .strictObject({
    line: z.number().int(),
    column: z.string(),
    severity: z.enum(["problem", "conflict", "note"]),
    message: z.string(),
  })
  .meta({ id: "LineMessage" });

export const uploadRecord = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    publishedOn: z.string(),
    rows: z.number().int(),
    acceptedAt: z.string(),
    withdrawnAt: z.string().optional(),
  })
  .meta({ id: "Upload" });

export const channel = z.enum(["telegram", "web"]);
export const recipient = z.string().min(1).max(100);
export const topic = z
  .string()
  .max(100)
  .regex(/^(?:data|gate\/[a-z0-9]+(?:-[a-z0-9]+)*)$/, "`data`, or `gate/` and the id of a gate");
