import type { Observation } from "../schema/observation.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { type Dimensions, type Fact, toFact } from "./fact.ts";
import { comparePeriods } from "./periods.ts";

/** Dimensions to match. A listed key must be equal; `undefined` as a value means "the observation must not have it". */
export type Filter = { readonly [Key in keyof Dimensions]?: Dimensions[Key] | undefined } & {
  readonly period?: string;
};

/** Statuses that never stand as the settled value of a series. */
const NOT_SETTLED: ReadonlySet<Observation["status"]> = new Set(["misprint", "superseded", "lead", "repeated"]);

const STATUS_RANK: Partial<Record<Observation["status"], number>> = {
  reported: 0,
  disputed: 2,
  estimate: 3,
  expected: 4,
  planned: 5,
  target: 5,
  proposed: 6,
};

/** All observations that match, settled or not. */
export function selectObservations(index: DatasetIndex, filter: Filter): readonly Observation[] {
  return candidatesOf(index, filter).filter((row) =>
    (Object.keys(filter) as (keyof Filter)[]).every((key) => row[key] === filter[key]),
  );
}

/**
 * One fact for each period and each set of dimensions: the observation that the project uses where sources print several
 * (preferred by a conflict, then reported before estimated, then the better source).
 */
export function selectFacts(index: DatasetIndex, filter: Filter): readonly Fact[] {
  const best = new Map<string, Observation>();
  for (const row of selectObservations(index, filter)) {
    if (NOT_SETTLED.has(row.status)) continue;
    // The two ends of a printed range are two facts.
    const key = `${seriesKey(row)} ${row.period} ${row.qualifier === "range-high" ? "high" : ""}`;
    const rival = best.get(key);
    if (rival === undefined || isBetter(index, row, rival)) best.set(key, row);
  }
  return [...best.values()]
    .map(toFact)
    .sort(
      (a, b) =>
        comparePeriods(a.period, b.period) ||
        (a.qualifier === "range-high" ? 1 : 0) - (b.qualifier === "range-high" ? 1 : 0),
    );
}

/** The one fact for exactly these dimensions and period. */
export function selectFact(index: DatasetIndex, filter: Filter & { readonly period: string }): Fact | undefined {
  return selectFacts(index, filter)[0];
}

/** Dimensions as one string, the period left out. */
export function seriesKey(row: Dimensions): string {
  return [row.indicator, row.place, row.partner, row.gate, row.product, row.flow, row.basis, row.reportedBy].join("|");
}

function candidatesOf(index: DatasetIndex, filter: Filter): readonly Observation[] {
  if (filter.gate !== undefined) return index.byGate.get(filter.gate) ?? [];
  const byPlace = filter.place === undefined ? undefined : (index.byPlace.get(filter.place) ?? []);
  const byIndicator = filter.indicator === undefined ? undefined : (index.byIndicator.get(filter.indicator) ?? []);
  if (byPlace === undefined) return byIndicator ?? [...index.observationsById.values()];
  return byIndicator !== undefined && byIndicator.length < byPlace.length ? byIndicator : byPlace;
}

function isBetter(index: DatasetIndex, row: Observation, rival: Observation): boolean {
  const score = (one: Observation): readonly number[] => [
    isPreferred(index, one) ? 0 : 1,
    STATUS_RANK[one.status] ?? 1,
    index.sources.get(one.source)?.seed === true ? 0 : 1,
    TRUST_RANK[index.sources.get(one.source)?.trust ?? "weak"],
    one.qualifier === undefined ? 0 : 1,
  ];
  const [first, second] = [score(row), score(rival)];
  const at = first.findIndex((part, position) => part !== second[position]);
  return at >= 0 && (first[at] ?? 0) < (second[at] ?? 0);
}

const TRUST_RANK = { primary: 0, secondary: 1, weak: 2 } as const;

function isPreferred(index: DatasetIndex, row: Observation): boolean {
  return (index.conflictsByObservation.get(row.id) ?? []).some((conflict) => conflict.preferred.includes(row.id));
}
