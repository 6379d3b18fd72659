import type { Conflict } from "../schema/conflict.ts";
import type { CheckId, Claim } from "./claim.ts";

/** Kinds of conflict that explain a kind of check best; used to choose where several conflicts touch the same figures. */
const EXPLAINED_BY: { readonly [Check in CheckId]: readonly Conflict["kind"][] } = {
  "flow-sum": ["parts-do-not-add-up", "bases-mixed", "values-disagree"],
  "row-sum": ["parts-do-not-add-up"],
  "group-sum": ["parts-do-not-add-up", "wording"],
  share: ["misprint", "rounding", "parts-do-not-add-up"],
  "share-sum": ["parts-do-not-add-up", "misprint"],
  growth: ["growth-does-not-fit", "rounding", "values-disagree"],
  "growth-of-parts": ["growth-does-not-fit"],
  average: ["wording", "values-disagree"],
  cumulative: ["rounding", "values-disagree"],
  "level-chain": ["values-disagree"],
  repeat: ["values-disagree", "misprint"],
  "between-sources": ["values-disagree", "misprint"],
  mirror: ["values-disagree"],
  "nested-periods": ["misprint", "values-disagree"],
  mean: ["mean-does-not-fit"],
  range: ["rounding", "values-disagree"],
  sample: ["mean-does-not-fit"],
  relation: ["count", "parts-do-not-add-up", "bases-mixed", "wording"],
  list: ["count", "classification"],
};

/** The conflict record that covers a discrepancy: it names the stated figure, or is about the figures it was recomputed from. */
export function findCover(conflicts: readonly Conflict[], claim: Claim): Conflict | undefined {
  const scored = conflicts
    .map((conflict) => ({ conflict, score: scoreCover(conflict, claim) }))
    .filter(({ score }) => score > 0);
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  )?.conflict;
}

function scoreCover(conflict: Conflict, claim: Claim): number {
  const observations = new Set(conflict.observations);
  const explains = EXPLAINED_BY[claim.check].includes(conflict.kind);
  const named = observations.has(claim.stated.id);
  const shared = claim.inputs.filter((row) => observations.has(row.id)).length;
  if (!named && shared === 0) return 0;
  const place = EXPLAINED_BY[claim.check].indexOf(conflict.kind);
  // A record that names the stated figure wins; then the kind that fits the check; then the larger overlap; then the narrower record.
  return (
    (named ? 100 : 0) +
    (explains ? 60 - 15 * place : 0) +
    (shared / Math.max(1, claim.inputs.length)) * 10 +
    1 / (1 + observations.size)
  );
}
