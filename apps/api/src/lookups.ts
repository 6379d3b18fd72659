import { groupBy } from "@bienmau/core/query";
import type { Conflict, Dataset, Finding, Gate, Observation } from "@bienmau/core/schema";

/** Records by id, and what touches what, for the routes. */
export type Lookups = {
  readonly gates: ReadonlyMap<string, Gate>;
  /** Everything citable; leads are kept in the dataset but never shown as facts. */
  readonly facts: readonly Observation[];
  readonly observations: ReadonlyMap<string, Observation>;
  readonly conflictsByObservation: ReadonlyMap<string, readonly Conflict[]>;
  readonly conflictsByGate: ReadonlyMap<string, readonly Conflict[]>;
  readonly findingsByAbout: ReadonlyMap<string, readonly Finding[]>;
  /** Values that each filter of the observations knows. */
  readonly known: Readonly<Record<FilterField, ReadonlySet<string>>>;
};

export const FILTER_FIELDS = ["indicator", "place", "partner", "gate", "product", "source"] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

const cache = new WeakMap<Dataset, Lookups>();

/** The look-ups of a dataset, built once and kept as long as the dataset lives. */
export function readLookups(dataset: Dataset): Lookups {
  const kept = cache.get(dataset);
  if (kept !== undefined) return kept;
  const facts = dataset.observations.filter((row) => row.status !== "lead");
  const lookups: Lookups = {
    gates: byId(dataset.gates),
    facts,
    observations: byId(facts),
    conflictsByObservation: groupBy(dataset.conflicts, (conflict) => conflict.observations),
    conflictsByGate: groupBy(dataset.conflicts, (conflict) => conflict.gates),
    findingsByAbout: groupBy(dataset.findings, (finding) => finding.about),
    known: {
      indicator: ids(dataset.indicators),
      place: new Set([
        ...ids(dataset.places),
        ...ids(dataset.provinces),
        ...ids(dataset.neighbourProvinces),
        ...used(facts, "place"),
      ]),
      partner: new Set([...ids(dataset.places), ...ids(dataset.neighbourProvinces), ...used(facts, "partner")]),
      gate: ids(dataset.gates),
      product: ids(dataset.products),
      source: ids(dataset.sources),
    },
  };
  cache.set(dataset, lookups);
  return lookups;
}

type Identified = { readonly id: string };

function byId<Item extends Identified>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function ids(items: readonly Identified[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}

function used(facts: readonly Observation[], field: "place" | "partner"): readonly string[] {
  return facts.flatMap((row) => row[field] ?? []);
}
