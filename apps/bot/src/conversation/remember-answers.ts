import type { Answered, Answerer } from "./answerer.ts";

const MOST_ANSWERS = 500;

/**
 * Many traders ask the same things. An answer depends on the question, the language, what was said before and the day, and on nothing
 * else; the last few hundred are kept. `readDay` makes them fresh every day, because warnings about age change with it.
 */
export function rememberAnswers(answer: Answerer, readDay: () => string): Answerer {
  const kept = new Map<string, Answered>();
  return async (question, asked) => {
    const key = JSON.stringify([question.normalize("NFC").trim(), asked.locale, asked.dialogue, readDay()]);
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const fresh = await answer(question, asked);
    kept.set(key, fresh);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_ANSWERS) break;
      kept.delete(oldest);
    }
    return fresh;
  };
}
