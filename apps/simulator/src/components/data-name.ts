import type { Dataset, Locale, Name } from "@bienmau/core/schema";

/** A proper name in the page's language, or in Vietnamese where no source gives one: names are never transliterated by guess. */
export function nameIn(name: Name, locale: Locale): string {
  return name[locale] ?? name.vi;
}

/** With a capital first letter, for names that begin a cell. Lao has no capitals. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const names = new WeakMap<Dataset, Map<string, Name>>();

/** The name of any id that stands in the dataset: place, province, neighbour, gate, product. The id itself where none is held. */
export function nameOfId(dataset: Dataset, id: string, locale: Locale): string {
  const known = names.get(dataset) ?? collectNames(dataset);
  names.set(dataset, known);
  const name = known.get(id);
  return name === undefined ? id : nameIn(name, locale);
}

function collectNames(dataset: Dataset): Map<string, Name> {
  const { places, provinces, neighbourProvinces, gates, products } = dataset;
  return new Map<string, Name>(
    [...places, ...neighbourProvinces, ...provinces, ...products, ...gates].map((thing) => [thing.id, thing.name]),
  );
}
