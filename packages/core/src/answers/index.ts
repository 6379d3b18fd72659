export { type AnswerLine, answerLine } from "./answer-line.ts";
export { answerQuestion } from "./answer-question.ts";
export type { AnswerContext, Intent, ProjectionPort } from "./context.ts";
export { type DialogueState, dialogueStateSchema, EMPTY_DIALOGUE } from "./dialogue-state.ts";
export { renderPlainText } from "./render-plain-text.ts";
