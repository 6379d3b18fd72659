import { z } from "zod";
import { idSchema } from "./ids.ts";
import { localizedTextSchema } from "./locale.ts";
import { baseUnitSchema } from "./unit.ts";

export const INDICATOR_GROUPS = [
  "trade",
  "gate-traffic",
  "customs",
  "promotion",
  "survey",
  "infrastructure",
  "administration",
  "economy",
  "investment",
  "plan",
  "security",
  "study",
] as const;

/** What a number measures. Trade uses three of them (`trade-value`, `trade-growth`, `trade-share`) with dimensions. */
export const indicatorSchema = z.strictObject({
  id: idSchema,
  group: z.enum(INDICATOR_GROUPS),
  name: localizedTextSchema,
  /** What is counted and how, in one sentence. */
  definition: localizedTextSchema,
  unit: baseUnitSchema,
  /** How people ask for it; the name itself need not be repeated. */
  aliases: z.strictObject({
    vi: z.array(z.string().min(1)),
    en: z.array(z.string().min(1)),
    lo: z.array(z.string().min(1)),
  }),
  /** Months after the end of its period until which a fact is taken as fresh. Past it, the answer warns. */
  goodForMonths: z.number().int().positive(),
  /** False where adding values over years would be nonsense (rates, stocks, scores). */
  additive: z.boolean(),
});

export type Indicator = z.infer<typeof indicatorSchema>;
