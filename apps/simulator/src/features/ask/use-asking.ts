import { useStore } from "zustand";
import { openEngine } from "../../engine/open-engine.ts";
import { conversation } from "../../state/conversation.ts";
import { useLocale } from "../../state/use-locale.ts";

/** The conversation, with asking joined to the worker and to today's date. */
export function useAsking() {
  const locale = useLocale();
  const state = useStore(conversation);
  const ask = (question: string) =>
    state.ask(question, {
      engine: async (text, context) => (await openEngine()).ask(text, context),
      today: new Date().toISOString().slice(0, 10),
      locale,
    });
  return { turns: state.turns, ask, clear: state.clear };
}
