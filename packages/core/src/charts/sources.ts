import { conflictsOfFacts, type DatasetIndex, type Fact } from "../query/index.ts";
import type { Locale } from "../schema/locale.ts";
import { CHART_WORDS } from "./texts.ts";

/** A line under a chart names this many sources; the rest are a number, and stand in full beside the figures. */
const MOST_SOURCES = 5;

/** One line that names every source once, with the places in it. */
export function writeSourceLine(
  index: DatasetIndex,
  facts: readonly Fact[],
  locale: Locale,
  also: readonly string[] = [],
): string {
  const places = new Map<string, Set<string>>();
  for (const { source, locator } of facts.flatMap((fact) => fact.sources)) {
    places.set(source, (places.get(source) ?? new Set()).add(locator));
  }
  const named = [...places].slice(0, MOST_SOURCES).map(([id, locators]) => {
    const title = index.sources.get(id)?.title ?? id;
    // Cells of one table are cited as the table.
    const heads = [...new Set([...locators].map((locator) => locator.split(/,| \(/)[0] ?? locator))];
    const cited = locators.size === 1 ? [...locators] : heads;
    return cited.length <= 3 ? `${title} (${cited.join("; ")})` : title;
  });
  const rest = places.size - named.length;
  const more = rest > 0 ? [CHART_WORDS.moreSources(locale, { rest: String(rest) })] : [];
  return CHART_WORDS.source(locale, { sources: [...named, ...more, ...also].join(" · ") });
}

/** What a reader must know about the figures drawn: the disputes they touch. */
export function writeConflictNotes(index: DatasetIndex, facts: readonly Fact[], locale: Locale): string[] {
  return conflictsOfFacts(index, facts).map((conflict) => conflict.text[locale]);
}

/** A place, province, country or gate as readers call it; the id where nothing better is known. */
export function namePlace(index: DatasetIndex, id: string | undefined, locale: Locale): string {
  if (id === undefined) return "";
  const { places, provinces, neighbourProvinces, gates } = index.dataset;
  const named = [...places, ...provinces, ...neighbourProvinces, ...gates].find((one) => one.id === id);
  return named?.name[locale] ?? named?.name.vi ?? id;
}
