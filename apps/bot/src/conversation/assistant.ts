import { foldText } from "@bienmau/core/i18n";
import { answerText } from "../features/questions.ts";
import { FEATURES } from "../features/registry.ts";
import type { Feature, Turn, Visit } from "./feature.ts";
import type { Action } from "./reply.ts";

const MOST_QUESTION_CHARACTERS = 1000;

/** What a plain message leads to: a phrase meant for the assistant itself, otherwise the answer engine. */
export async function hearText(visit: Visit, text: string): Promise<Turn> {
  const folded = foldText(text).trim();
  for (const { phrases } of FEATURES) {
    const phrase = phrases.find(({ pattern }) => pattern.test(folded));
    if (phrase !== undefined) return phrase.run(visit);
  }
  return answerText(visit, text.slice(0, MOST_QUESTION_CHARACTERS));
}

/** What a command leads to; undefined where there is no such command. */
export async function hearCommand(visit: Visit, name: string, words: string): Promise<Turn | undefined> {
  return findCommand(name)?.run(visit, words.slice(0, MOST_QUESTION_CHARACTERS));
}

/** What a pressed button leads to; undefined for a button of another release. */
export async function hearAction(visit: Visit, action: Action): Promise<Turn | undefined> {
  const owner = FEATURES.find((feature) => Object.hasOwn(feature.actions, action.verb));
  return owner?.actions[action.verb]?.(visit, action.about);
}

export async function hearLocation(visit: Visit, point: { lat: number; lon: number }): Promise<Turn | undefined> {
  return FEATURES.find((feature) => feature.onLocation !== undefined)?.onLocation?.(visit, point);
}

function findCommand(name: string): Feature["commands"][number] | undefined {
  return FEATURES.flatMap((feature) => feature.commands).find((command) => Object.values(command.names).includes(name));
}
