import type { Observation } from "../schema/observation.ts";

/** What kind of recomputation a claim is; part of the finding's id. */
export type CheckId =
  | "flow-sum"
  | "row-sum"
  | "group-sum"
  | "share"
  | "share-sum"
  | "growth"
  | "growth-of-parts"
  | "average"
  | "cumulative"
  | "level-chain"
  | "repeat"
  | "between-sources"
  | "mirror"
  | "nested-periods"
  | "mean"
  | "range"
  | "sample"
  | "relation"
  | "list";

/** A printed figure beside the same figure computed from others. */
export type Claim = {
  readonly check: CheckId;
  readonly stated: Observation;
  /** Where it is not simply the observation's value: the nearer end of a printed range, say. */
  readonly statedValue?: number;
  readonly recomputed: number;
  /** How far rounding of the inputs can move the recomputed figure. */
  readonly spread: number;
  readonly inputs: readonly Observation[];
  /** Tells claims on the same observation apart, e.g. the year. */
  readonly variant?: string;
  /** Counts and comparisons of unlike things: they hold only where they agree exactly, and no rounding excuses them. */
  readonly exact?: boolean;
};

/** `holds`: rounds to the printed digits · `rounding`: off by no more than rounding explains · `differs`. */
export type Verdict = "holds" | "rounding" | "differs";

const DUST = 1e-9;

/** Whether a printed figure holds, with respect for its printed digits and the words before it ("over", "nearly"). */
export function judgeClaim(claim: Claim, step: number): Verdict {
  const stated = claim.statedValue ?? claim.stated.value;
  const gap = Math.abs(claim.recomputed - stated);
  const dust = DUST * Math.max(1, Math.abs(stated));
  const half = step / 2 + dust;
  if (claim.exact === true) return gap <= dust ? "holds" : "differs";
  if (gap <= half || fitsQualifier(claim, stated, half)) return "holds";
  // A last digit off by one is how percentages go wrong; money and counts are copied, not computed, and must agree.
  const isOneOff = claim.stated.unit === "percent" && gap <= step + dust;
  return isOneOff || gap <= half + claim.spread ? "rounding" : "differs";
}

/** "Over 1 billion" holds for 1.12, "nearly 200" for 190, "about 4,924" for 4,990. */
function fitsQualifier(claim: Claim, stated: number, half: number): boolean {
  const size = Math.abs(stated);
  const excess = (claim.recomputed - stated) * Math.sign(stated || 1);
  switch (claim.stated.qualifier) {
    case "over":
      return excess >= -half && excess <= size * 0.25;
    case "nearly":
    case "up-to":
      return excess <= half && excess >= -size * 0.1;
    case "about":
      return Math.abs(excess) <= size * 0.02;
    default:
      return false;
  }
}
