import type { Message } from "@bienmau/core/i18n";
import type { Dataset, Locale, Run, Scenario } from "@bienmau/core/schema";
import type { Answerer } from "./answerer.ts";
import type { ChatState } from "./chat-state.ts";
import type { Reply } from "./reply.ts";

/** What features may use. No channel, no clock of their own. */
export type ConversationDeps = {
  readonly dataset: Dataset;
  readonly answer: Answerer;
  /** The projection of a scenario; undefined where it cannot be run. */
  readonly project: (scenario: Scenario) => Run | undefined;
};

export type Visit = {
  readonly deps: ConversationDeps;
  readonly state: ChatState;
  /** The language to speak: chosen, or the channel's guess. */
  readonly locale: Locale;
};

/** What a visit leads to: the state afterwards (unchanged when left out) and what is said. */
export type Turn = { readonly state?: ChatState; readonly replies: readonly Reply[]; readonly forget?: "everything" };

type Command = {
  /** Its names in three languages, Latin letters; each works everywhere. */
  readonly names: Readonly<Record<Locale, string>>;
  readonly describe: Message<Record<never, never>>;
  readonly run: (visit: Visit, words: string) => Promise<Turn> | Turn;
};

/** One thing the assistant does, with the commands, buttons and phrases that lead to it. */
export type Feature = {
  readonly id: string;
  readonly commands: readonly Command[];
  readonly actions: Readonly<Record<string, (visit: Visit, about: string) => Promise<Turn> | Turn>>;
  /** Plain sentences that ask the assistant itself for something; tried on folded text before the answer engine. */
  readonly phrases: readonly { readonly pattern: RegExp; readonly run: (visit: Visit) => Promise<Turn> | Turn }[];
  readonly onLocation?: (visit: Visit, point: { readonly lat: number; readonly lon: number }) => Promise<Turn> | Turn;
};
