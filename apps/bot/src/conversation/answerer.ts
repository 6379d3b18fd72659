import { answerQuestion, type DialogueState, type ProjectionPort } from "@bienmau/core/answers";
import type { Answer, Dataset, Locale } from "@bienmau/core/schema";

export type AskedQuestion = { readonly locale?: Locale; readonly dialogue?: DialogueState };
export type Answered = { readonly answer: Answer; readonly dialogue: DialogueState };

/** Answers a question: from the bundled release, or from the API. */
export type Answerer = (question: string, asked: AskedQuestion) => Promise<Answered>;

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** Answers from the release bundled with this program, its model included. */
export function createLocalAnswerer(dataset: Dataset, now: () => Date, project: ProjectionPort): Answerer {
  return async (question, asked) =>
    answerQuestion(question, { dataset, project, now: todayInVietnam(now()), ...asked });
}

/** The calendar day in Viet Nam and Laos (UTC+7, no summer time). */
export function todayInVietnam(now: Date): string {
  return new Date(now.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}
