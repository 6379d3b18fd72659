import type { Observation } from "../schema/observation.ts";
import type { Claim } from "./claim.ts";
import type { FactBook } from "./fact-book.ts";

/** A claim whose figure is a function of printed inputs; the spread is what their rounding can do at most, to first order. */
export function recompute(
  book: FactBook,
  claim: Omit<Claim, "recomputed" | "spread">,
  formula: (values: readonly number[]) => number,
): Claim {
  const values = claim.inputs.map((row) => row.value);
  const recomputed = formula(values);
  const spread = claim.inputs.reduce((sum, row, at) => {
    const moved = formula(values.map((value, index) => (index === at ? value + book.slackOf(row) : value)));
    return sum + Math.abs(moved - recomputed);
  }, 0);
  return { ...claim, recomputed, spread };
}

export function sum(values: readonly number[]): number {
  // Cents of binary dust would show in the report: 354.45 + 1100.4 million is 1454850000 exactly.
  return Number(values.reduce((total, value) => total + value, 0).toPrecision(14));
}

/** All of them, or undefined where one is missing. */
export function complete(rows: readonly (Observation | undefined)[]): readonly Observation[] | undefined {
  const present = rows.filter((row) => row !== undefined);
  return present.length === rows.length && present.length > 0 ? present : undefined;
}
