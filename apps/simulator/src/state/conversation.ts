import type { DialogueState } from "@bienmau/core/answers";
import type { Answer, Locale } from "@bienmau/core/schema";
import { createStore } from "zustand/vanilla";

export type Turn = {
  readonly id: number;
  readonly question: string;
  readonly answer: Answer | undefined;
  readonly hasFailed: boolean;
};

type AskEngine = (
  question: string,
  context: { readonly now: string; readonly locale: Locale; readonly dialogue?: DialogueState },
) => Promise<{ readonly answer: Answer; readonly dialogue: DialogueState }>;

type Conversation = {
  readonly turns: readonly Turn[];
  readonly dialogue: DialogueState | undefined;
  readonly isAsking: boolean;
  readonly ask: (
    question: string,
    world: { readonly engine: AskEngine; readonly today: string; readonly locale: Locale },
  ) => Promise<void>;
  readonly clear: () => void;
};

/** One conversation with the answer engine, follow-ups included. Knows nothing of the page or the worker. */
export function createConversation() {
  return createStore<Conversation>()((set, get) => ({
    turns: [],
    dialogue: undefined,
    isAsking: false,
    async ask(question, { engine, today, locale }) {
      const text = question.trim();
      if (text === "" || get().isAsking) return;
      const id = get().turns.length + 1;
      set({ isAsking: true, turns: [...get().turns, { id, question: text, answer: undefined, hasFailed: false }] });
      const finish = (part: Partial<Turn>) =>
        set({ isAsking: false, turns: get().turns.map((turn) => (turn.id === id ? { ...turn, ...part } : turn)) });
      try {
        const dialogue = get().dialogue;
        const reply = await engine(text, { now: today, locale, ...(dialogue === undefined ? {} : { dialogue }) });
        set({ dialogue: reply.dialogue });
        finish({ answer: reply.answer });
      } catch {
        finish({ hasFailed: true });
      }
    },
    clear: () => set({ turns: [], dialogue: undefined, isAsking: false }),
  }));
}

/** The conversation of this visit. */
export const conversation = createConversation();
