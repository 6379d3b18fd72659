import type { DatasetIndex } from "../query/dataset-index.ts";
import type { Answer } from "../schema/answer.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Locale, LocalizedText } from "../schema/locale.ts";
import type { Run } from "../schema/run.ts";
import type { Scenario } from "../schema/scenario.ts";
import type { DialogueState } from "./dialogue-state.ts";
import type { Frame } from "./frame.ts";
import type { Slots } from "./slots.ts";

/** The simulation as the answer engine sees it; passed in, so that a page can answer before the model is loaded. */
export type ProjectionPort = {
  readonly levers: readonly {
    readonly id: string;
    readonly name: LocalizedText;
    readonly aliases?: readonly string[];
  }[];
  readonly run: (scenario: Scenario) => Run | undefined;
  /** The address that opens the same scenario in the simulator. */
  readonly linkTo: (scenario: Scenario) => string;
};

export type AnswerContext = {
  readonly dataset: Dataset;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** The user's chosen language; wins over the language of the question. */
  readonly locale?: Locale | undefined;
  readonly dialogue?: DialogueState | undefined;
  readonly project?: ProjectionPort | undefined;
};

/** One question on its way to an answer. */
export type Turn = {
  readonly question: string;
  readonly frame: Frame;
  /** The frame's slots, completed from the conversation. */
  readonly slots: Slots;
  readonly index: DatasetIndex;
  readonly dataset: Dataset;
  readonly now: string;
  readonly locale: Locale;
  readonly dialogue: DialogueState;
  readonly project: ProjectionPort | undefined;
};

/** What an intent returns; `dialogue` holds changes to the memory beside the topic. */
export type Reply = { readonly answer: Answer; readonly dialogue?: Partial<DialogueState> };

/** One kind of question: when it applies, what it answers, and examples that are its tests. */
export type Intent = {
  readonly id: string;
  readonly examples: Readonly<Record<Locale, readonly string[]>>;
  /** 0 where it does not apply; the highest wins. */
  readonly match: (turn: Turn) => number;
  /** Undefined where a closer look shows that it does not apply after all. */
  readonly answer: (turn: Turn) => Reply | undefined;
};
