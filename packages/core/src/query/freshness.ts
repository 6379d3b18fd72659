import type { DatasetIndex } from "./dataset-index.ts";
import type { Fact } from "./fact.ts";
import { monthsSince } from "./periods.ts";

/** How long a fact has been past its good-until date; undefined while it is fresh or undated. */
export function monthsPastGood(index: DatasetIndex, fact: Fact, today: string): number | undefined {
  const goodForMonths = index.indicators.get(fact.indicator)?.goodForMonths;
  if (goodForMonths === undefined || fact.period === "undated") return undefined;
  const past = monthsSince(fact.period, today) - goodForMonths;
  return past > 0 ? past : undefined;
}
