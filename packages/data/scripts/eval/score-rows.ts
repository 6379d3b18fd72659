import { answerLine, answerQuestion, type DialogueState } from "@bienmau/core/answers";
import type { Locale } from "@bienmau/core/schema";
import { dataset } from "../../src/index.ts";

export type GoldRow = {
  readonly id: string;
  readonly q: string;
  readonly kind: string;
  readonly lang: string;
  readonly session?: string;
  readonly locale?: Locale;
};

type Tally = { readonly name: string; readonly n: number; readonly correct: number; readonly wrongNumbers: number };

export type Scoreboard = {
  readonly name: string;
  readonly rows: number;
  readonly correct: number;
  readonly correctShare: number | null;
  readonly wrongNumbers: number;
  readonly abstention: { readonly precision: number | null; readonly recall: number | null };
  readonly reasonAgreement: number | null;
  readonly conflictRecall: number | null;
  readonly conflictPrecision: number | null;
  readonly sourceCoverage: number | null;
  readonly values: number;
  readonly clarify: { readonly asked: number; readonly unwanted: number; readonly unwantedShare: number | null };
  readonly contractFaults: readonly string[];
  readonly byKind: readonly Tally[];
  readonly byLang: readonly Tally[];
  readonly byVariant?: readonly Tally[];
  readonly failures: readonly {
    readonly id: string;
    readonly kind: string;
    readonly lang: string;
    readonly q: string;
    readonly fails: readonly string[];
    readonly wrongNumber: boolean;
    readonly reply: string;
  }[];
};

/** The day the gold set was written for. */
export const EVAL_DAY = "2026-11-21";

/** Answers every row, one conversation per session, and scores the replies. */
export async function scoreRows(name: string, rows: readonly GoldRow[]): Promise<Scoreboard> {
  const { scoreAll } = await import("../../eval/score.mjs");
  const sessions = new Map<string, DialogueState>();
  const replies = rows.map((row) => {
    const dialogue = row.session === undefined ? undefined : sessions.get(row.session);
    const result = answerQuestion(row.q, { dataset, now: EVAL_DAY, dialogue, locale: row.locale });
    if (row.session !== undefined) sessions.set(row.session, result.dialogue);
    return answerLine(row.id, result.answer);
  });
  const { results, ...board } = scoreAll(rows, replies);
  type Result = { row: GoldRow; reply?: { text: string }; ok: boolean; fails: string[]; wrongNumber: boolean };
  const failures = (results as Result[])
    .filter((result) => !result.ok)
    .map(({ row, reply, fails, wrongNumber }) => ({
      id: row.id,
      kind: row.kind,
      lang: row.lang,
      q: row.q,
      fails,
      wrongNumber,
      reply: (reply?.text ?? "").replace(/\s+/g, " ").slice(0, 300),
    }));
  return { name, ...board, failures };
}
