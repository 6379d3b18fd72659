import { groupBy } from "../../query/dataset-index.ts";
import { spanOf, yearBefore, yearsOf } from "../../query/periods.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Claim } from "../claim.ts";
import type { FactBook, Selector } from "../fact-book.ts";
import { complete, recompute, sum } from "../recompute.ts";

/** Levels against their neighbours in time: chains of growth rates, sums and averages over years, months inside longer spans. */
export function checkLevels(book: FactBook): readonly Claim[] {
  const levels = book.find({ indicator: "trade-value" });
  return [
    ...levels.flatMap((row) => [...checkChain(book, row), ...checkYears(book, row)]),
    ...checkNested(book, levels),
  ];
}

/**
 * A level printed too coarsely to contradict anything by itself ("1 billion") is still caught where what the year before and
 * the year after imply about it cannot both be true.
 */
function checkChain(book: FactBook, stated: Observation): readonly Claim[] {
  if (!/^\d{4}$/.test(stated.period)) return [];
  const next = String(Number(stated.period) + 1);
  const { place, partner, gate, product, flow, source } = stated;
  const same = { place, partner, gate, product, flow, source };
  const level = (period: string) => book.pick(book.find({ ...same, indicator: "trade-value", period }));
  const growth = (period: string) => yearlyGrowth(book, same, period);
  const before = complete([level(yearBefore(stated.period)), growth(stated.period)]);
  const after = complete([level(next), growth(next)]);
  if (
    before === undefined ||
    after === undefined ||
    book.pick(book.find({ ...same, indicator: "trade-value", period: stated.period })) !== stated
  )
    return [];
  const forward = recompute(
    book,
    { check: "level-chain", stated, inputs: before, variant: "forward", exact: true },
    ([value = 0, rate = 0]) => value * (1 + rate / 100),
  );
  const back = recompute(
    book,
    { check: "level-chain", stated, inputs: after, variant: "back", exact: true },
    ([value = 0, rate = 0]) => value / (1 + rate / 100),
  );
  const apart = Math.abs(forward.recomputed - back.recomputed) > forward.spread + back.spread;
  const coarse = book.stepOf(stated) / 2 >= Math.abs(stated.value) * 0.01;
  return apart && coarse ? [forward, back] : [];
}

/** A sum (or yearly average) over whole years against the years. */
function checkYears(book: FactBook, stated: Observation): readonly Claim[] {
  const years = yearsOf(stated.period);
  if (years.length < 2 || !/^\d{4}\.\.\d{4}$/.test(stated.period)) return [];
  const { place, partner, gate, product, flow, source } = stated;
  const level = (year: number) =>
    book.pick(
      book.find({ indicator: "trade-value", place, partner, gate, product, flow, source, period: String(year) }),
    );
  const rows = complete(years.slice(1).map(level));
  const [firstYear = 0] = years;
  const second = String(firstYear + 1);
  const growth = yearlyGrowth(book, { place, partner, gate, product, flow, source }, second);
  const first = level(firstYear);
  if (rows === undefined || (first === undefined && growth === undefined)) return [];
  const inputs = complete([...rows, first ?? growth]);
  if (inputs === undefined) return [];
  const perYear = /per year/.test(stated.printedUnit);
  return [
    recompute(book, { check: perYear ? "average" : "cumulative", stated, inputs }, (values) => {
      const opening = first === undefined ? (values[0] ?? 0) / (1 + (values.at(-1) ?? 0) / 100) : (values.at(-1) ?? 0);
      const total = sum([...values.slice(0, -1), opening]);
      return perYear ? total / years.length : total;
    }),
  ];
}

/** Trade since the first of January cannot shrink as months are added: seven months of it cannot exceed eight. */
function checkNested(book: FactBook, levels: readonly Observation[]): readonly Claim[] {
  const leads = book.leads.filter((row) => row.indicator === "trade-value");
  const openings = [...levels, ...leads].filter(
    (row) => spanOf(row.period)?.from.endsWith("-01-01") === true && row.flow !== "balance",
  );
  const series = book.groupBy(openings, ["place", "partner", "gate", "product", "flow", "reportedBy", "basis"]);
  return series.flatMap((rows) => {
    const years = [...groupBy(rows, (row) => [spanOf(row.period)?.from ?? ""]).values()];
    return years.flatMap((ofYear) => ofYear.flatMap((row) => checkBetween(book, row, ofYear)));
  });
}

function checkBetween(book: FactBook, stated: Observation, rows: readonly Observation[]): readonly Claim[] {
  const end = (row: Observation): string => spanOf(row.period)?.to ?? "";
  const sound = rows.filter((row) => row.status !== "lead" && row.status !== "misprint");
  const sorted = sound.sort((a, b) => (end(a) < end(b) ? -1 : 1));
  const below = sorted.filter((row) => end(row) < end(stated)).at(-1);
  const above = sorted.find((row) => end(row) > end(stated));
  if (below === undefined || above === undefined || below.value > above.value) return [];
  const part = (day(end(stated)) - day(end(below))) / (day(end(above)) - day(end(below)));
  const between = recompute(
    book,
    { check: "nested-periods", stated, inputs: [below, above] },
    ([low = 0, high = 0]) => low + part * (high - low),
  );
  const slack = book.slackOf(stated);
  const inside =
    stated.value >= below.value - slack - book.slackOf(below) &&
    stated.value <= above.value + slack + book.slackOf(above);
  return [inside ? { ...between, statedValue: between.recomputed } : { ...between, exact: true }];
}

/** Growth on the year before, not over two years. */
function yearlyGrowth(book: FactBook, same: Selector, period: string): Observation | undefined {
  const rows = book.find({ ...same, indicator: "trade-growth", period });
  return book.pick(rows.filter((row) => row.comparedWith === undefined || row.comparedWith === yearBefore(period)));
}

function day(date: string): number {
  return Number(date.slice(0, 4)) * 365.25 + (Number(date.slice(5, 7)) - 1) * 30.44 + Number(date.slice(8, 10));
}
