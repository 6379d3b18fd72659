import type { Conflict } from "../schema/conflict.ts";
import type { Dataset } from "../schema/dataset.ts";
import { type Claim, judgeClaim, type Verdict } from "./claim.ts";
import { findCover } from "./cover.ts";
import { createFactBook, type FactBook } from "./fact-book.ts";
import { checkFlowSums } from "./rules/flow-sums.ts";
import { checkGrowth } from "./rules/growth.ts";
import { checkLevels } from "./rules/levels.ts";
import { checkLists } from "./rules/lists.ts";
import { checkProductSums } from "./rules/product-sums.ts";
import { checkRanges } from "./rules/ranges.ts";
import { checkRelations } from "./rules/relations.ts";
import { checkRepeats } from "./rules/repeats.ts";
import { checkShares } from "./rules/shares.ts";
import { checkSurveys } from "./rules/surveys.ts";

/** One printed figure that does not come out when it is computed again. Figures are in base units and not rounded. */
export type AuditFinding = {
  /** Stable: the check and the observation. */
  readonly id: string;
  readonly severity: "A" | "B" | "C";
  readonly source: string;
  readonly locator: string;
  readonly stated: number;
  readonly recomputed: number;
  readonly unit: string;
  /** The conflict record that deals with it and what it says, `rounding`, or `unhandled`. */
  readonly handling: string;
};

export type AuditReport = {
  readonly findings: readonly AuditFinding[];
  /** Statements recomputed, and how many of them came out. */
  readonly checked: number;
  readonly held: number;
};

/** What `handling` says of a discrepancy that no conflict record covers and rounding does not explain. */
export const UNHANDLED = "unhandled";

const ROUNDING = "rounding";

const RULES: readonly ((book: FactBook) => readonly Claim[])[] = [
  checkFlowSums,
  checkProductSums,
  checkShares,
  checkGrowth,
  checkLevels,
  checkRepeats,
  checkRanges,
  checkSurveys,
  checkRelations,
  checkLists,
];

/** Recomputes every total, share, growth rate, mean and count that the dataset allows; nothing is listed by hand. */
export function auditDataset(dataset: Dataset): AuditReport {
  const book = createFactBook(dataset);
  const judged = RULES.flatMap((rule) => rule(book)).map((claim) => ({
    claim,
    verdict: judgeClaim(claim, book.stepOf(claim.stated)),
  }));
  const findings = judged
    .filter(({ verdict }) => verdict !== "holds")
    .map(({ claim, verdict }) => describeFinding(dataset, claim, verdict))
    .sort((a, b) => (a.severity + a.id < b.severity + b.id ? -1 : 1));
  return { findings, checked: judged.length, held: judged.length - findings.length };
}

/** What rounding explains is not serious, unless a record is about this very figure. */
function severityOf(claim: Claim, verdict: Verdict, cover: Conflict | undefined): AuditFinding["severity"] {
  const isNamed = cover?.observations.includes(claim.stated.id) === true;
  if (verdict === "rounding" && !isNamed) return "C";
  return cover?.severity ?? "B";
}

function describeFinding(dataset: Dataset, claim: Claim, verdict: Verdict): AuditFinding {
  const cover = findCover(dataset.conflicts, claim);
  const handling =
    cover === undefined ? (verdict === "rounding" ? ROUNDING : UNHANDLED) : `${cover.id}: ${cover.text.vi}`;
  return {
    id: [claim.check, claim.stated.id, claim.variant].filter((part) => part !== undefined).join("-"),
    severity: severityOf(claim, verdict, cover),
    source: claim.stated.source,
    locator: claim.stated.locator,
    stated: claim.statedValue ?? claim.stated.value,
    recomputed: claim.recomputed,
    unit: claim.stated.unit,
    handling,
  };
}
