import { dialogueStateSchema } from "@bienmau/core/answers";
import { answerBlockSchema, chartSchema, localeSchema } from "@bienmau/core/schema";
import { z } from "zod";

/** What the buttons under an earlier answer need. No text of the reader is kept. */
const keptAnswerSchema = z.strictObject({
  ref: z.number().int(),
  locale: localeSchema,
  blocks: z.array(answerBlockSchema),
  sources: z.array(z.strictObject({ id: z.string(), title: z.string(), locator: z.string() })),
  choices: z.array(z.string()),
  chart: chartSchema.optional(),
});
export type KeptAnswer = z.infer<typeof keptAnswerSchema>;

/** Everything remembered about one chat: settings, the thread of the talk, the last few answers. Plain JSON, small. */
export const chatStateSchema = z.strictObject({
  /** The language chosen by the reader; without it the question's own language is used. */
  locale: localeSchema.optional(),
  languageAsked: z.boolean(),
  dialogue: dialogueStateSchema.optional(),
  nextRef: z.number().int(),
  answers: z.array(keptAnswerSchema),
  /** Numbers of the last updates answered, so that a repeated one is not answered twice. */
  handled: z.array(z.number().int()),
});
export type ChatState = z.infer<typeof chatStateSchema>;

export const NEW_CHAT: ChatState = { languageAsked: false, nextRef: 1, answers: [], handled: [] };

const KEPT_ANSWERS = 4;
const KEPT_UPDATES = 50;

/** Remembers an answer for its buttons; the oldest is forgotten. */
export function keepAnswer(state: ChatState, answer: Omit<KeptAnswer, "ref">): ChatState {
  const answers = [...state.answers, { ...answer, ref: state.nextRef }].slice(-KEPT_ANSWERS);
  return { ...state, answers, nextRef: (state.nextRef % 9999) + 1 };
}

export function markHandled(state: ChatState, updateId: number): ChatState {
  return { ...state, handled: [...state.handled, updateId].slice(-KEPT_UPDATES) };
}
