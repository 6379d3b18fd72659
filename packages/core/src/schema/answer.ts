import { z } from "zod";
import { chartSchema } from "./chart.ts";
import { localeSchema } from "./locale.ts";
import { basisSchema, flowSchema } from "./observation.ts";

export const OUTCOMES = ["answered", "clarify", "declined"] as const;
export const REASONS = ["no-data", "ambiguous", "out-of-scope", "out-of-date", "unsafe"] as const;

export const answerValueSchema = z.strictObject({
  /** `answer` is what was asked for, and only that; everything around it is `context`. */
  role: z.enum(["answer", "context"]),
  measure: z.string().min(1),
  period: z.string(),
  value: z.number(),
  unit: z.string().min(1),
  place: z.string().optional(),
  partner: z.string().optional(),
  product: z.string().optional(),
  gate: z.string().optional(),
  flow: flowSchema.optional(),
  basis: basisSchema.optional(),
  derivation: z.enum(["reported", "computed", "projected"]),
  disputed: z.boolean(),
  sources: z.array(z.strictObject({ id: z.string().min(1), locator: z.string().min(1) })).min(1),
});

export type AnswerValue = z.infer<typeof answerValueSchema>;

/** A piece of the reply that a face can place: the headline first, the rest one tap away. */
export const answerBlockSchema = z.strictObject({
  kind: z.enum(["headline", "detail", "conflict", "warning", "note", "list", "sources", "suggestion"]),
  lines: z.array(z.string().min(1)).min(1),
});

export type AnswerBlock = z.infer<typeof answerBlockSchema>;

/** The reply to one question. Shape fixed by the contract; `blocks` and `short` serve the faces. */
export const answerSchema = z.strictObject({
  outcome: z.enum(OUTCOMES),
  reason: z.enum(REASONS).nullable(),
  intent: z.string().min(1),
  locale: localeSchema,
  /** The whole reply as plain text. */
  text: z.string().min(1),
  /** The same in at most 160 characters. */
  short: z.string().min(1).max(160),
  blocks: z.array(answerBlockSchema).min(1),
  entities: z.array(
    z.strictObject({
      type: z.enum(["gate", "province", "country", "product", "rule", "term", "lever"]),
      id: z.string().min(1),
    }),
  ),
  values: z.array(answerValueSchema),
  conflicts: z.array(
    z.strictObject({
      id: z.string().min(1),
      text: z.string().min(1),
      values: z.array(z.strictObject({ value: z.number(), unit: z.string().min(1) })).optional(),
    }),
  ),
  choices: z.array(z.string().min(1)),
  sources: z.array(z.strictObject({ id: z.string().min(1), title: z.string().min(1), locator: z.string().min(1) })),
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  chart: chartSchema.optional(),
  links: z.array(z.strictObject({ rel: z.string().min(1), href: z.string().min(1) })).optional(),
});

export type Answer = z.infer<typeof answerSchema>;
