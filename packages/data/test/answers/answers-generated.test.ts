import { answerQuestion } from "@bienmau/core/answers";
import { describe, expect, it } from "vitest";
import { EVAL_DAY } from "../../scripts/eval/score-rows.ts";
import { dataset } from "../../src/index.ts";
import { countQuestions, gateQuestions, type MadeQuestion, TYPINGS, tradeQuestions } from "./generate-questions.ts";

type Tally = { asked: number; right: number; askedBack: number; different: string[]; missed: string[] };

function ask(questions: readonly MadeQuestion[]): Tally {
  const tally: Tally = { asked: 0, right: 0, askedBack: 0, different: [], missed: [] };
  for (const question of questions) {
    for (const [typing, type] of Object.entries(TYPINGS)) {
      const typed = type(question.text);
      const { answer } = answerQuestion(typed, { dataset, now: EVAL_DAY });
      tally.asked += 1;
      const { expect: wanted } = question;
      if (answer.outcome === "clarify") tally.askedBack += 1;
      if ("gate" in wanted) {
        const gates = answer.entities.filter((entity) => entity.type === "gate").map((entity) => entity.id);
        if (gates[0] === wanted.gate && answer.intent === "gate-info") tally.right += 1;
        else tally.missed.push(`${question.id} ${typing}: ${typed} → ${answer.outcome} ${gates.slice(0, 3).join(",")}`);
        continue;
      }
      const answers = answer.values.filter((value) => value.role === "answer" && value.unit === wanted.unit);
      const isRight =
        answers.length === 1 && Math.abs((answers[0]?.value ?? 0) - wanted.value) <= 1e-9 * Math.abs(wanted.value);
      if (isRight) tally.right += 1;
      else if (answers.length > 0)
        tally.different.push(`${question.id} ${typing}: ${typed} → ${answers.map((one) => one.value).join(",")}`);
      else tally.missed.push(`${question.id} ${typing}: ${typed} → ${answer.outcome} ${answer.intent}`);
    }
  }
  return tally;
}

describe("questions made from the dataset, typed in eight ways", () => {
  const groups = { trade: tradeQuestions(), counts: countQuestions(), gates: gateQuestions() };

  for (const [name, questions] of Object.entries(groups)) {
    it(`${name}: at least 95% right, at most 3% questions back, no different number`, { timeout: 240_000 }, () => {
      const tally = ask(questions);
      console.info(
        `${name}: ${tally.right}/${tally.asked} right, ${tally.askedBack} asked back, ${tally.different.length} different`,
      );
      if (process.env["SHOW"] !== undefined)
        console.info([...tally.different.slice(0, 40), ...tally.missed.slice(0, 60)].join("\n"));
      expect(tally.different).toEqual([]);
      expect(tally.asked).toBeGreaterThan(100);
      expect(tally.right / tally.asked).toBeGreaterThanOrEqual(0.95);
      expect(tally.askedBack / tally.asked).toBeLessThanOrEqual(0.03);
    });
  }
});
