import { z } from "zod";
import { citationSchema, dateSchema, idSchema } from "./ids.ts";
import { localizedTextSchema } from "./locale.ts";
import { neighbourSchema } from "./place.ts";

/**
 * `text-read`: part of the legal text was read · `stated-by-authority`: a law firm, legal portal, ministry page or state
 * press says so · `weak` · `unverified`: could not be verified, so it is never stated as current.
 */
export const RULE_TRUST = ["text-read", "stated-by-authority", "weak", "unverified"] as const;

export const RULE_TOPICS = [
  "gate-classes",
  "border-trade",
  "resident-exchange",
  "origin-certificate",
  "trade-agreement",
  "tariff",
  "quota",
  "gate-plan",
  "opening-hours",
  "clearance",
  "province-merger",
  "duty",
  "quarantine",
  "fee",
] as const;

/** A rule that a border trader asks about, with its dates and how far it was verified. */
export const ruleSchema = z.strictObject({
  id: idSchema,
  topics: z.array(z.enum(RULE_TOPICS)).min(1),
  title: localizedTextSchema,
  /** The document: "Decree 14/2018/NĐ-CP". */
  instrument: z.string().min(1).optional(),
  neighbours: z.array(neighbourSchema),
  issuedOn: dateSchema.optional(),
  inForceFrom: dateSchema.optional(),
  inForceUntil: dateSchema.optional(),
  replacedBy: idSchema.optional(),
  trust: z.enum(RULE_TRUST),
  /** What it says, in our own words. */
  says: localizedTextSchema,
  /** What was not verified; shown with every answer. */
  unknowns: z.array(localizedTextSchema),
  /** Numbers the rule states, each with its unit, so that a reply never prints a bare figure. */
  amounts: z.array(
    z.strictObject({
      measure: idSchema,
      value: z.number(),
      unit: z.string().min(1),
      note: localizedTextSchema.optional(),
    }),
  ),
  whoToAsk: localizedTextSchema,
  checkedOn: dateSchema,
  citations: z.array(citationSchema).min(1),
  keywords: z.strictObject({ vi: z.array(z.string()), en: z.array(z.string()), lo: z.array(z.string()) }),
});

export type Rule = z.infer<typeof ruleSchema>;
