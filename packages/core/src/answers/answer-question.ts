import { foldText } from "../i18n/fold-text.ts";
import { indexDataset } from "../query/dataset-index.ts";
import type { Answer } from "../schema/answer.ts";
import type { AnswerContext, Intent, Reply, Turn } from "./context.ts";
import { type DialogueState, EMPTY_DIALOGUE, type Topic } from "./dialogue-state.ts";
import { readFrame } from "./frame.ts";
import { INTENTS } from "./intents/registry.gen.ts";
import { completeSlots, slotsOf } from "./slots.ts";
import { answerUnknown } from "./unknown.ts";

const MAX_QUESTION = 1000;

/** The answer to one question, and the memory to pass in with the next one. */
export function answerQuestion(
  question: string,
  context: AnswerContext,
): { readonly answer: Answer; readonly dialogue: DialogueState } {
  const dialogue = context.dialogue ?? EMPTY_DIALOGUE;
  const asked = chosenQuestion(question.slice(0, MAX_QUESTION), dialogue);
  const turn = createTurn(asked, context, dialogue);
  const { reply, intent } = replyTo(turn);
  const next: DialogueState = {
    ...dialogue,
    lastLocale: turn.locale,
    ...reply.dialogue,
    ...(keepsTopic(intent) ? {} : { topic: { ...topicOf(turn, reply.answer.intent), ...onlyGate(reply) } }),
  };
  return { answer: reply.answer, dialogue: next };
}

function createTurn(question: string, context: AnswerContext, dialogue: DialogueState): Turn {
  const { dataset, now } = context;
  const index = indexDataset(dataset);
  const frame = readFrame(question, { dataset, index, now });
  const locale = context.locale ?? dialogue.locale ?? frame.language ?? dialogue.lastLocale ?? "vi";
  const slots = completeSlots(slotsOf(frame, dataset), dialogue.topic, frame);
  return { question, frame, slots, index, dataset, now, locale, dialogue, project: context.project };
}

function replyTo(turn: Turn): { readonly reply: Reply; readonly intent: Intent | undefined } {
  const ranked = (INTENTS as readonly Intent[])
    .map((intent) => ({ intent, score: intent.match(turn) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { intent } of ranked) {
    const reply = intent.answer(turn);
    if (reply !== undefined) return { reply, intent };
  }
  return { reply: answerUnknown(turn), intent: undefined };
}

/** "2" or the words of a choice ask the question that was offered. */
function chosenQuestion(question: string, dialogue: DialogueState): string {
  const number = /^\s*(\d)\s*[.)]?\s*$/.exec(question)?.[1];
  const chosen = number === undefined ? undefined : dialogue.choices[Number(number) - 1];
  return chosen ?? choiceByWords(question, dialogue) ?? question;
}

/** "Nghệ An" after "which Thanh Thủy?": the only choice that has all its words. */
function choiceByWords(question: string, dialogue: DialogueState): string | undefined {
  const words = foldText(question)
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== "");
  if (words.length === 0 || words.length > 4 || dialogue.choices.length < 2) return undefined;
  const fitting = dialogue.choices.filter((choice) => {
    const inChoice = new Set(foldText(choice).split(/[^\p{L}\p{M}\d]+/u));
    return words.every((word) => inChoice.has(word));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Small talk and commands leave the topic of the conversation as it is. */
function keepsTopic(intent: Intent | undefined): boolean {
  return intent === undefined || intent.id.startsWith("talk-") || intent.id.startsWith("decline-");
}

/** A list of one gate makes it the gate that "cửa khẩu đó" means. */
function onlyGate(reply: Reply): Partial<Topic> {
  const gates = reply.answer.entities.filter((entity) => entity.type === "gate").map((entity) => entity.id);
  return reply.answer.intent === "gate-list" && gates.length === 1 ? { gates: [gates] } : {};
}

function topicOf(turn: Turn, intent: string): Topic {
  const { gates, regions, products, indicators, flow, periods, isRange, operation } = turn.slots;
  const copy = (groups: readonly (readonly string[])[]): string[][] => groups.slice(0, 8).map((ids) => ids.slice(0, 8));
  return {
    intent,
    gates: copy(gates),
    regions: copy(regions),
    products: copy(products),
    indicators: copy(indicators),
    ...(flow === undefined ? {} : { flow }),
    periods: periods.slice(0, 8),
    isRange,
    ...(operation === undefined ? {} : { operation }),
  };
}
