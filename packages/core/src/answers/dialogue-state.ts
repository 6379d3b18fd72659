import { z } from "zod";
import { localeSchema } from "../schema/locale.ts";
import { flowSchema } from "../schema/observation.ts";

const groupsSchema = z.array(z.array(z.string()).max(8)).max(8);

export const OPERATIONS = [
  "value",
  "growth",
  "difference",
  "share",
  "rank",
  "sum",
  "mean",
  "annual-growth",
  "compare",
  "trend",
] as const;
export const operationSchema = z.enum(OPERATIONS);
export type Operation = z.infer<typeof operationSchema>;

/** What a conversation is about: the slots that a follow-up may leave out. Ids in one group share a name. */
export const topicSchema = z.strictObject({
  intent: z.string().max(40),
  gates: groupsSchema,
  regions: groupsSchema,
  products: groupsSchema,
  indicators: groupsSchema,
  flow: flowSchema.optional(),
  periods: z.array(z.string().max(30)).max(8),
  isRange: z.boolean(),
  operation: operationSchema.optional(),
});
export type Topic = z.infer<typeof topicSchema>;

/** The memory of one conversation, kept by the caller: plain JSON, small, no text of the user but the choices offered. */
export const dialogueStateSchema = z.strictObject({
  version: z.literal(1),
  /** Set when the user asked for a language. */
  locale: localeSchema.optional(),
  lastLocale: localeSchema.optional(),
  /** True after "trả lời ngắn thôi": replies of at most 160 characters. */
  short: z.boolean(),
  topic: topicSchema.optional(),
  sources: z.array(z.strictObject({ id: z.string(), locator: z.string() })).max(12),
  /** Questions offered by the last reply; "1" asks the first. */
  choices: z.array(z.string().max(200)).max(4),
});
export type DialogueState = z.infer<typeof dialogueStateSchema>;

export const EMPTY_DIALOGUE: DialogueState = { version: 1, short: false, sources: [], choices: [] };
