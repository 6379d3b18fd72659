import { z } from "zod";
import { citationSchema, idSchema } from "./ids.ts";
import { localizedTextSchema } from "./locale.ts";

export const CONFLICT_KINDS = [
  "values-disagree",
  "misprint",
  "parts-do-not-add-up",
  "growth-does-not-fit",
  "mean-does-not-fit",
  "bases-mixed",
  "classification",
  "wording",
  "rounding",
  "count",
] as const;

/** A place where sources disagree with each other or with themselves, and how the project handles it. */
export const conflictSchema = z.strictObject({
  /** As numbered in the audit of the sources: `000-6`, `x-1`. */
  id: idSchema,
  kind: z.enum(CONFLICT_KINDS),
  severity: z.enum(["A", "B", "C"]),
  title: localizedTextSchema,
  /** Both sides, the likely reason and which one is used, in two or three sentences. */
  text: localizedTextSchema,
  /** Observations it touches: an answer built on one of them shows it. */
  observations: z.array(idSchema),
  /** Observations that the project uses where a choice is needed. */
  preferred: z.array(idSchema),
  gates: z.array(idSchema),
  provinces: z.array(idSchema),
  /** The rival figures, in base units. */
  values: z.array(z.strictObject({ value: z.number(), unit: z.string().min(1), label: localizedTextSchema })),
  /** False where it is too small to interrupt a reader (rounding): listed in the audit, not beside answers. */
  showBesideAnswers: z.boolean(),
  citations: z.array(citationSchema).min(1),
});

export type Conflict = z.infer<typeof conflictSchema>;
