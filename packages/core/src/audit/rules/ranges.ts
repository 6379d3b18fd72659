import { yearsOf } from "../../query/periods.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Claim } from "../claim.ts";
import type { FactBook } from "../fact-book.ts";
import { complete } from "../recompute.ts";

/** "Two to three a year", "between 3.7 and 4.0": the ends of a printed range against the lowest and highest of its figures. */
export function checkRanges(book: FactBook): readonly Claim[] {
  const ends = book.rows.filter(
    (row) => row.indicator !== "trade-share" && (row.qualifier === "range-low" || row.qualifier === "range-high"),
  );
  return ends.flatMap((stated) => {
    const inputs = membersOfRange(book, stated);
    if (inputs.length < 2) return [];
    const values = inputs.map((row) => row.value);
    const recomputed = stated.qualifier === "range-low" ? Math.min(...values) : Math.max(...values);
    return [{ check: "range", stated, recomputed, spread: 0, inputs }];
  });
}

/** Its years, or the places that belong to it. */
function membersOfRange(book: FactBook, stated: Observation): readonly Observation[] {
  const { indicator, place, partner, period, source } = stated;
  const years = yearsOf(period).map((year) =>
    book.pick(book.find({ indicator, place, partner, period: String(year), source })),
  );
  const places = book.dataset.places.filter((one) => one.within.includes(place));
  const items = places.map((one) => book.pick(book.find({ indicator, place: one.id, period, source })));
  return complete(years) ?? complete(items) ?? [];
}
