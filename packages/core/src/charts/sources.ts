import { conflictsOfFacts, type DatasetIndex, type Fact } from "../query/index.ts";
import type { Locale } from "../schema/locale.ts";
import { CHART_WORDS } from "./texts.ts";

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
  const named = [...places].map(([id, locators]) => {
    const title = index.sources.get(id)?.title ?? id;
    const [only] = locators;
    // Many cells of one table would make the line unreadable: the first stands for them.
    return locators.size <= 3 ? `${title} (${[...locators].join("; ")})` : `${title} (${only} …)`;
  });
  return CHART_WORDS.source(locale, { sources: [...named, ...also].join(" · ") });
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
