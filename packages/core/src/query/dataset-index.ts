import type { Conflict } from "../schema/conflict.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Indicator } from "../schema/indicator.ts";
import type { Observation } from "../schema/observation.ts";
import type { Source } from "../schema/source.ts";

/** Look-ups over one dataset, built once and kept as long as the dataset lives. */
export type DatasetIndex = {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly observationsById: ReadonlyMap<string, Observation>;
  readonly byIndicator: ReadonlyMap<string, readonly Observation[]>;
  readonly byPlace: ReadonlyMap<string, readonly Observation[]>;
  readonly byGate: ReadonlyMap<string, readonly Observation[]>;
  readonly conflictsByObservation: ReadonlyMap<string, readonly Conflict[]>;
  readonly conflictsByGate: ReadonlyMap<string, readonly Conflict[]>;
};

const cache = new WeakMap<Dataset, DatasetIndex>();

/**
 * The index of a dataset. Observations whose source record is missing are left out: a number never travels without its
 * source. Leads (not citable) are left out too.
 */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const known = cache.get(dataset);
  if (known !== undefined) return known;
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const usable = dataset.observations.filter((row) => row.status !== "lead" && sources.has(row.source));
  const shown = dataset.conflicts.filter((conflict) => conflict.showBesideAnswers);
  const index: DatasetIndex = {
    dataset,
    sources,
    indicators: new Map(dataset.indicators.map((indicator) => [indicator.id, indicator])),
    observationsById: new Map(usable.map((row) => [row.id, row])),
    byIndicator: groupBy(usable, (row) => [row.indicator]),
    byPlace: groupBy(usable, (row) => [row.place]),
    byGate: groupBy(usable, (row) => (row.gate === undefined ? [] : [row.gate])),
    conflictsByObservation: groupBy(shown, (conflict) => conflict.observations),
    conflictsByGate: groupBy(shown, (conflict) => conflict.gates),
  };
  cache.set(dataset, index);
  return index;
}

export function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
