import type { Dataset } from "../schema/dataset.ts";
import type { Locale } from "../schema/locale.ts";
import type { Run } from "../schema/run.ts";
import { defined } from "../shared/invariant.ts";
import { fingerprintRun } from "./fingerprint.ts";
import { FRAME } from "./labels.ts";
import type { Memo, MemoBlock, MemoFrame, MemoSection } from "./memo.ts";
import { weave } from "./parts.ts";
import { writeAppraisal } from "./sections/appraisal.ts";
import { writeAssumptions } from "./sections/assumptions.ts";
import { writeChanges } from "./sections/changes.ts";
import { writeIdentity, writeLimits, writeSources } from "./sections/closing.ts";
import { writeEffects } from "./sections/effects.ts";
import { writeGates } from "./sections/gates.ts";
import { findHistory, writeHistory, yearlyPoints } from "./sections/history.ts";
import { writeResults } from "./sections/results.ts";
import { writeSummary } from "./sections/summary.ts";
import { MEMO_TEXTS } from "./texts.ts";
import { createCitations, createWriter } from "./writer.ts";

export type MemoRequest = {
  readonly dataset: Dataset;
  readonly run: Run;
  readonly locale: Locale;
  /** `YYYY-MM-DD`. */
  readonly createdOn: string;
  /** Where the scenario can be opened again. */
  readonly link: string;
  /** Years reported in detail; default 2030 and the last year of the run. */
  readonly years?: readonly number[];
};

const FIRST_REPORT_YEAR = 2030;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"] as const;

/** The report on a run, in the layout of official Vietnamese reports, as plain data. */
export function createMemo({ dataset, run, locale, createdOn, link, years }: MemoRequest): Memo {
  const writer = createWriter({ dataset, run, link, createdOn }, locale);
  const citations = createCitations();
  const last = defined(run.years.at(-1), "a run has years");
  const first = defined(run.years[0], "a run has years");
  const told = [...new Set(years ?? [FIRST_REPORT_YEAR, last])].filter((year) => run.years.includes(year)).sort();
  const history = findHistory(writer);
  const points = yearlyPoints(history);
  // In reading order: sources are numbered as they are first cited.
  const parts: readonly (readonly [Exclude<SectionId, "sources">, readonly MemoBlock[]])[] = [
    ["summary", writeSummary(writer, { years: told, points })],
    ["history", writeHistory(writer, history, citations)],
    ["changes", writeChanges(writer)],
    ["results", writeResults(writer, told)],
    ["gates", writeGates(writer, told)],
    ["effects", writeEffects(writer)],
    ["appraisal", writeAppraisal(writer)],
    ["assumptions", writeAssumptions(writer, citations)],
    ["limits", writeLimits(writer, points)],
  ];
  const whole: readonly (readonly [SectionId, readonly MemoBlock[]])[] = [
    ...parts,
    ["sources", writeSources(writer, citations)],
    ["identity", writeIdentity(writer)],
  ];
  return {
    locale,
    frame: createFrame(locale),
    title: MEMO_TEXTS.title(locale),
    subject: weave(
      { profile: writer.modelText(`profiles.${run.profile}.name`), first: writer.year(first), last: writer.year(last) },
      (marks) => MEMO_TEXTS.subject(locale, marks),
    ),
    sections: whole.map(
      ([id, blocks], position): MemoSection => ({
        id,
        heading: `${ROMAN[position] ?? ""}. ${MEMO_TEXTS[id](locale)}`,
        blocks,
      }),
    ),
    identity: {
      profile: run.profile,
      modelVersion: run.modelVersion,
      datasetVersion: run.datasetVersion,
      seed: run.seed,
      draws: run.draws,
      fingerprint: fingerprintRun(run),
      link,
      createdOn,
    },
  };
}

/** Whether the memo tells this run: false once levers, model, data, seed or draws have changed. */
export function isMemoOf(memo: Memo, run: Run): boolean {
  return memo.identity.fingerprint === fingerprintRun(run);
}

type SectionId =
  | "summary"
  | "history"
  | "changes"
  | "results"
  | "gates"
  | "effects"
  | "appraisal"
  | "assumptions"
  | "limits"
  | "sources"
  | "identity";

function createFrame(locale: Locale): MemoFrame {
  return {
    issuer: [FRAME.issuerAbove(locale), FRAME.issuer(locale), FRAME.number(locale)],
    nation: [FRAME.nation(locale), FRAME.motto(locale), FRAME.placeAndDate(locale)],
    recipient: FRAME.recipient(locale),
    copies: [FRAME.copies(locale), FRAME.asAbove(locale), FRAME.file(locale)],
    signature: [FRAME.position(locale), FRAME.sign(locale), FRAME.name(locale)],
  };
}
