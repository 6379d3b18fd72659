import type { Answer } from "../schema/answer.ts";

/** One reply as the contract's JSON line: `blocks` and `short` serve the faces and stay out. */
export type AnswerLine = { readonly id: string } & Omit<Answer, "blocks" | "short">;

export function answerLine(id: string, answer: Answer): AnswerLine {
  const { blocks: _blocks, short: _short, ...rest } = answer;
  return { id, ...rest };
}
