import type { Citation } from "../schema/ids.ts";
import type { Basis, Flow, Observation } from "../schema/observation.ts";

/** Everything that says which number it is, except the number. */
export type Dimensions = {
  readonly indicator: string;
  readonly place?: string | undefined;
  readonly partner?: string | undefined;
  readonly gate?: string | undefined;
  readonly product?: string | undefined;
  readonly flow?: Flow | undefined;
  readonly basis?: Basis | undefined;
  readonly reportedBy?: string | undefined;
};

/** A number with its unit, period, origin and the observations it rests on. */
export type Fact = Dimensions & {
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly derivation: "reported" | "computed" | "projected";
  readonly qualifier?: Observation["qualifier"] | undefined;
  readonly status?: Observation["status"] | undefined;
  readonly note?: string | undefined;
  readonly sources: readonly Citation[];
  /** Observation ids: the one shown, or the inputs of a computation. */
  readonly observations: readonly string[];
};

/** The fact that one observation states. */
export function toFact(row: Observation): Fact {
  const { id, source, locator, printed: _printed, printedUnit: _unit, comparedWith: _compared, ...dimensions } = row;
  return { ...dimensions, derivation: "reported", sources: [{ source, locator }], observations: [id] };
}

/** The sources of several facts, each place in a source once. */
export function citeAll(facts: readonly Fact[]): readonly Citation[] {
  const seen = new Map<string, Citation>();
  for (const citation of facts.flatMap((fact) => fact.sources)) {
    seen.set(`${citation.source} ${citation.locator}`, citation);
  }
  return [...seen.values()];
}

/** The dimensions that all facts share; where they differ, the dimension is dropped. */
export function commonDimensions(facts: readonly Fact[]): Dimensions {
  const [first, ...rest] = facts;
  if (first === undefined) return { indicator: "trade-value" };
  const agree = <K extends keyof Dimensions>(key: K): boolean => rest.every((fact) => fact[key] === first[key]);
  return {
    indicator: first.indicator,
    ...(first.place !== undefined && agree("place") ? { place: first.place } : {}),
    ...(first.partner !== undefined && agree("partner") ? { partner: first.partner } : {}),
    ...(first.gate !== undefined && agree("gate") ? { gate: first.gate } : {}),
    ...(first.product !== undefined && agree("product") ? { product: first.product } : {}),
    ...(first.flow !== undefined && agree("flow") ? { flow: first.flow } : {}),
    ...(first.basis !== undefined && agree("basis") ? { basis: first.basis } : {}),
  };
}
