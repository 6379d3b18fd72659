import { z } from "zod";
import { dateSchema, idSchema } from "./ids.ts";
import { localizedTextSchema } from "./locale.ts";

export const SOURCE_TYPES = [
  "paper",
  "report",
  "policy-article",
  "news",
  "law",
  "legal-commentary",
  "encyclopedia",
  "dataset",
  "repository",
  "web-page",
] as const;

/**
 * How far a source may be trusted: `primary` (the text or figure's own publisher was read), `secondary` (press, portals,
 * encyclopedias), `weak` (blogs, code repositories, undated pages: check before use).
 */
export const TRUST_GRADES = ["primary", "secondary", "weak"] as const;

/** A document that facts are taken from. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  /** The printed title, or our own description of the page where the title was not recorded. */
  title: z.string().min(1),
  titleIs: z.enum(["printed", "described"]),
  authors: z.array(z.string().min(1)),
  publisher: z.string().min(1),
  /** When it was published; absent where the source does not say. */
  publishedOn: dateSchema.optional(),
  type: z.enum(SOURCE_TYPES),
  language: z.enum(["vi", "en", "lo", "zh", "fr", "ja", "mixed"]),
  url: z.string().min(1).optional(),
  trust: z.enum(TRUST_GRADES),
  /** What it covers, in one sentence. */
  covers: localizedTextSchema,
  /** What is known to be wrong or weak in it. */
  weaknesses: z.array(localizedTextSchema),
  /** Licence or credit line that must travel with what is drawn from it. */
  credit: z.string().min(1).optional(),
  /** True for the five documents the project started from. */
  seed: z.boolean(),
});

export type Source = z.infer<typeof sourceSchema>;
