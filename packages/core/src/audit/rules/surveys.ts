import type { Observation } from "../../schema/observation.ts";
import type { Claim } from "../claim.ts";
import type { FactBook } from "../fact-book.ts";
import { complete, recompute, sum } from "../recompute.ts";

const LEVEL = /^survey-answers-level-(\d+)$/;

/** Printed mean scores against the answers, and the number of answers against the announced sample. */
export function checkSurveys(book: FactBook): readonly Claim[] {
  const answers = book.rows.filter((row) => LEVEL.test(row.indicator));
  const items = book.groupBy(answers, ["place", "period", "source"]);
  return items.flatMap((item) => [...checkMean(book, item), ...checkSample(book, item)]);
}

function checkMean(book: FactBook, item: readonly Observation[]): readonly Claim[] {
  const [first] = item;
  if (first === undefined) return [];
  const { place, period, source } = first;
  const stated = book.find({ indicator: "survey-mean-score", place, period, source });
  const levels = item.map((row) => Number(LEVEL.exec(row.indicator)?.[1] ?? 0));
  return stated.map((mean) =>
    // Answers are counted, not rounded: only the printed mean is.
    ({
      ...recompute(book, { check: "mean", stated: mean, inputs: item }, (counts) => weigh(counts, levels)),
      spread: 0,
    }),
  );
}

function weigh(counts: readonly number[], levels: readonly number[]): number {
  return counts.reduce((total, count, at) => total + count * (levels[at] ?? 0), 0) / sum(counts);
}

/** Groups of people asked, added up, against the answers in one row. */
function checkSample(book: FactBook, item: readonly Observation[]): readonly Claim[] {
  const [first] = item;
  if (first === undefined) return [];
  const { period, source, place } = first;
  const groups = book.groupBy(book.find({ indicator: "survey-sample", period, source }), ["place"]);
  const sample = complete(groups.map((rows) => book.pick(rows)));
  const stated = sample?.at(-1);
  if (sample === undefined || stated === undefined) return [];
  const statedValue = sum(sample.map((row) => row.value));
  return [
    {
      ...recompute(book, { check: "sample", stated, statedValue, inputs: item, variant: place }, sum),
      spread: 0,
      exact: true,
    },
  ];
}
