import { foldText } from "@bienmau/core/i18n";
import { indexDataset } from "@bienmau/core/query";
import type { Dataset, Observation } from "@bienmau/core/schema";

/** What the explorer shows; lives in the address, so that a view can be cited. */
export type DataFilter = {
  readonly find?: string;
  readonly group?: string;
  readonly source?: string;
  /** One row, by its id: a permalink. */
  readonly id?: string;
  readonly flagged?: "1";
  readonly repeats?: "1";
};

/** Reads a filter from an address; whatever is unknown is dropped. */
export function readDataFilter(search: Record<string, unknown>): DataFilter {
  const text = (key: string) => {
    const value = search[key];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const keep = <Key extends string>(key: Key) =>
    text(key) === "" ? {} : ({ [key]: text(key) } as { readonly [K in Key]: string });
  return {
    ...keep("find"),
    ...keep("group"),
    ...keep("source"),
    ...keep("id"),
    ...(text("flagged") === "1" ? { flagged: "1" as const } : {}),
    ...(text("repeats") === "1" ? { repeats: "1" as const } : {}),
  };
}

/** Rows that pass: every word must occur somewhere in the row's names, period, value or id. */
export function filterObservations(dataset: Dataset, filter: DataFilter): readonly Observation[] {
  const index = indexDataset(dataset);
  const words = foldText(filter.find ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");
  return [...index.observationsById.values()].filter(
    (row) =>
      (filter.id === undefined || row.id === filter.id) &&
      (filter.group === undefined || index.indicators.get(row.indicator)?.group === filter.group) &&
      (filter.source === undefined || row.source === filter.source) &&
      (filter.flagged === undefined || index.conflictsByObservation.has(row.id)) &&
      (filter.repeats !== undefined || filter.id !== undefined || row.status !== "repeated") &&
      words.every((word) => searchTextOf(dataset, row).includes(word)),
  );
}

const searchTexts = new WeakMap<Observation, string>();

function searchTextOf(dataset: Dataset, row: Observation): string {
  const known = searchTexts.get(row);
  if (known !== undefined) return known;
  const names = namesById(dataset);
  const ids = [row.indicator, row.place, row.partner, row.gate, row.product].filter((id) => id !== undefined);
  const text = foldText([row.id, row.period, row.printed, ...ids, ...ids.map((id) => names.get(id) ?? "")].join(" "));
  searchTexts.set(row, text);
  return text;
}

const namesCache = new WeakMap<Dataset, ReadonlyMap<string, string>>();

function namesById(dataset: Dataset): ReadonlyMap<string, string> {
  const known = namesCache.get(dataset);
  if (known !== undefined) return known;
  const { indicators, places, provinces, neighbourProvinces, gates, products } = dataset;
  const names = new Map(
    [...indicators, ...places, ...provinces, ...neighbourProvinces, ...gates, ...products].map((thing) => [
      thing.id,
      Object.values(thing.name).join(" "),
    ]),
  );
  namesCache.set(dataset, names);
  return names;
}
