import { yearsOf } from "../../query/periods.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Claim } from "../claim.ts";
import type { FactBook } from "../fact-book.ts";
import { complete, recompute, sum } from "../recompute.ts";
import { completeRows, membersOf } from "./product-sums.ts";

/** Printed shares of a product or group in its flow, yearly shares inside a printed range, and the sum of a table's shares. */
export function checkShares(book: FactBook): readonly Claim[] {
  const rows = book.find({ indicator: "trade-share" }).filter((row) => row.gate === undefined);
  const ofProducts = rows.filter((row) => row.product !== undefined && row.qualifier !== "range-high");
  return [...ofProducts.flatMap((stated) => checkShare(book, stated)), ...checkShareSums(book, rows)];
}

function checkShare(book: FactBook, stated: Observation): readonly Claim[] {
  const years = yearsOf(stated.period);
  const periods = years.length > 1 ? years.map(String) : [stated.period];
  const high = stated.qualifier === "range-low" ? findHighEnd(book, stated) : undefined;
  return periods.flatMap((period) => {
    const same = {
      indicator: "trade-value",
      place: stated.place,
      partner: stated.partner,
      flow: stated.flow,
      period,
      source: stated.source,
    };
    const total = book.pick(book.find({ ...same, product: undefined }));
    const members = membersOf(book, stated.product);
    const products = members.length > 0 ? members : [stated.product];
    const parts = complete(products.map((product) => book.pick(book.find({ ...same, product }))));
    if (total === undefined || parts === undefined) return [];
    const base = {
      check: "share",
      stated,
      inputs: [...parts, total],
      ...(periods.length > 1 ? { variant: period } : {}),
    } as const;
    const claim = recompute(book, base, (values) => (sum(values.slice(0, -1)) / (values.at(-1) ?? Number.NaN)) * 100);
    return [high === undefined ? claim : { ...claim, ...insideRange(stated, high, claim.recomputed, book) }];
  });
}

function findHighEnd(book: FactBook, low: Observation): Observation | undefined {
  const { indicator, place, partner, product, flow, period, source } = low;
  return book
    .find({ indicator, place, partner, product, flow, period, source })
    .find((row) => row.qualifier === "range-high");
}

/** A range holds where the figure lies in it or rounds to an end; otherwise the nearer end is what was stated. */
function insideRange(low: Observation, high: Observation, recomputed: number, book: FactBook): Partial<Claim> {
  const slack = book.stepOf(low) / 2;
  if (recomputed >= low.value - slack && recomputed <= high.value + slack) return { statedValue: recomputed };
  return recomputed < low.value ? { statedValue: low.value } : { stated: high, statedValue: high.value };
}

/** The printed shares of all rows against the printed 100. */
function checkShareSums(book: FactBook, rows: readonly Observation[]): readonly Claim[] {
  const groups = book.groupBy(rows, ["place", "partner", "flow", "period", "source"]);
  return groups.flatMap((group) => {
    const stated = book.pick(group.filter((row) => row.product === undefined));
    const parts = completeRows(book, group);
    return stated === undefined || parts === undefined
      ? []
      : [recompute(book, { check: "share-sum", stated, inputs: parts }, sum)];
  });
}
