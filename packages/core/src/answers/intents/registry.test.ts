import { describe, expect, it } from "vitest";
import { answerSchema } from "../../schema/answer.ts";
import { LOCALES } from "../../schema/locale.ts";
import { fixedNow, tinyDataset } from "../../testing/index.ts";
import { answerQuestion } from "../answer-question.ts";
import type { Intent } from "../context.ts";
import { INTENTS } from "./registry.gen.ts";

/** Replies may carry a more exact name than their intent. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "decline-live": ["gate-hours"],
  "figure-value": ["decline-no-data"],
  "talk-chart": ["figure-trend"],
};

describe("every intent", () => {
  const intents: readonly Intent[] = INTENTS;

  it("has an id equal to its own and no other's", () => {
    expect(new Set(intents.map((intent) => intent.id)).size).toBe(intents.length);
  });

  for (const intent of intents) {
    for (const locale of LOCALES) {
      for (const question of intent.examples[locale]) {
        it(`${intent.id} answers “${question}”`, () => {
          const { answer, dialogue } = answerQuestion(question, { dataset: tinyDataset, now: fixedNow });
          expect([intent.id, ...(ALSO[intent.id] ?? [])]).toContain(answer.intent);
          expect(answerSchema.safeParse(answer).error).toBeUndefined();
          expect(JSON.parse(JSON.stringify(dialogue))).toEqual(dialogue);
        });
      }
    }
  }
});
