import { citeAll, commonDimensions, type Fact } from "./fact.ts";
import { comparePeriods, isYear, spanOf, yearRange } from "./periods.ts";

/** Growth from `before` to `after` in percent; undefined from a base that is not positive. */
export function growthBetween(before: Fact, after: Fact): Fact | undefined {
  if (before.value <= 0) return undefined;
  const percent = (after.value / before.value - 1) * 100;
  return derived([before, after], { indicator: growthIndicator(after), value: percent, unit: "percent" });
}

/** Compound yearly growth in percent between two whole years. */
export function annualGrowthBetween(before: Fact, after: Fact): Fact | undefined {
  const years = Number(after.period.slice(0, 4)) - Number(before.period.slice(0, 4));
  if (before.value <= 0 || after.value <= 0 || years <= 0) return undefined;
  const percent = ((after.value / before.value) ** (1 / years) - 1) * 100;
  return derived([before, after], { indicator: growthIndicator(after), value: percent, unit: "percent" });
}

/** `part` in percent of `whole`. */
export function shareOf(part: Fact, whole: Fact): Fact | undefined {
  if (whole.value === 0) return undefined;
  const share = derived([part, whole], {
    indicator: part.indicator.startsWith("trade-") ? "trade-share" : part.indicator,
    value: (part.value / whole.value) * 100,
    unit: "percent",
  });
  return { ...share, ...(part.product === undefined ? {} : { product: part.product }) };
}

/** `first` minus `second`, in their own unit (percentage points for percentages). */
export function differenceOf(first: Fact, second: Fact): Fact {
  const unit = first.unit === "percent" ? "percentage-points" : first.unit;
  return derived([first, second], { indicator: first.indicator, value: first.value - second.value, unit });
}

/** The sum of facts in one unit. */
export function sumOf(facts: readonly Fact[]): Fact | undefined {
  const [first] = facts;
  if (first === undefined) return undefined;
  const value = facts.reduce((total, fact) => total + fact.value, 0);
  return derived(facts, { indicator: first.indicator, value, unit: first.unit });
}

/** The arithmetic mean of facts in one unit. */
export function meanOf(facts: readonly Fact[]): Fact | undefined {
  const total = sumOf(facts);
  return total === undefined ? undefined : { ...total, value: total.value / facts.length };
}

/** Exports minus imports. */
export function balanceOf(exports: Fact, imports: Fact): Fact {
  return { ...differenceOf(exports, imports), flow: "balance" };
}

type Outcome = { readonly indicator: string; readonly value: number; readonly unit: string };

function derived(inputs: readonly Fact[], outcome: Outcome): Fact {
  return {
    ...commonDimensions(inputs),
    ...outcome,
    period: coveringPeriod(inputs.map((fact) => fact.period)),
    derivation: inputs.some((fact) => fact.derivation === "projected") ? "projected" : "computed",
    sources: citeAll(inputs),
    observations: [...new Set(inputs.flatMap((fact) => fact.observations))],
  };
}

function growthIndicator(fact: Fact): string {
  return fact.indicator === "trade-value" ? "trade-growth" : fact.indicator;
}

/** One period that covers all: the same period, a run of years, or first..last. */
export function coveringPeriod(periods: readonly string[]): string {
  const sorted = [...new Set(periods)].sort(comparePeriods);
  const first = sorted[0] ?? "undated";
  const last = sorted.at(-1) ?? first;
  if (first === last) return first;
  if (isYear(first) && isYear(last)) return yearRange(first, last);
  const from = spanOf(first)?.from;
  const to = spanOf(last)?.to;
  return from === undefined || to === undefined ? last : `${from}..${to}`;
}
