import { z } from "zod";
import { citationSchema, idSchema } from "./ids.ts";
import { localizedTextSchema } from "./locale.ts";

export const FINDING_KINDS = ["difficulty", "cause", "measure", "result", "description"] as const;

export const FINDING_TOPICS = [
  "infrastructure",
  "roads",
  "logistics",
  "customs",
  "promotion",
  "goods-quality",
  "processing",
  "firms",
  "finance",
  "markets",
  "smuggling",
  "agreements",
  "data",
  "people",
  "energy",
  "digital",
  "investment",
  "covid",
  "exchange-modes",
] as const;

/** A statement of a source that is not a number: a difficulty, a cause, a recommended measure. In our own words. */
export const findingSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(FINDING_KINDS),
  topics: z.array(z.enum(FINDING_TOPICS)).min(1),
  /** Ids of provinces, places, gates or countries it is about. */
  about: z.array(idSchema).min(1),
  text: localizedTextSchema,
  citations: z.array(citationSchema).min(1),
});

export type Finding = z.infer<typeof findingSchema>;
