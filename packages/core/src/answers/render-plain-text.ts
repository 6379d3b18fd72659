import type { Answer, AnswerBlock } from "../schema/answer.ts";

const INDENT: Partial<Record<AnswerBlock["kind"], string>> = { list: "  ", sources: "  " };

/** The reply for a terminal or a text message: blocks apart, lists indented. */
export function renderPlainText(answer: Answer): string {
  if (answer.text === answer.short) return answer.short;
  return answer.blocks
    .map((block) => block.lines.map((line) => (INDENT[block.kind] ?? "") + line).join("\n"))
    .join("\n\n");
}
