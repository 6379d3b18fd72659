import { message } from "../../i18n/message.ts";
import { differenceOf, growthBetween } from "../../query/derive.ts";
import type { Fact } from "../../query/fact.ts";
import { formatPeriod } from "../../query/periods.ts";
import { answered } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { entitiesOf } from "../figures/figure-entities.ts";
import { refusePeriod, refuseSubject } from "../figures/refuse.ts";
import { subjectOf } from "../figures/subject.ts";
import { capitalise, describeBasis, describeSeries, formatValue } from "../names.ts";
import { factAt, findOneSeries, latestFact, type Series } from "../series.ts";
import { valueReply } from "./figure-value.ts";

/** Two or more things side by side, and the difference where they count the same goods. */
export const figureCompare: Intent = {
  id: "figure-compare",
  examples: {
    vi: ["So sánh xuất khẩu với nhập khẩu của Đồng Xanh năm 2023", "gao va go mat hang nao nhieu hon nam 2023"],
    en: ["Compare exports and imports of Dong Xanh in 2023"],
    lo: ["ທຽບ ສົ່ງອອກ ກັບ ນຳເຂົ້າ ປີ 2023"],
  },
  match: (turn) => {
    const { operation, bothFlows, flow, products, periods, indicators } = turn.slots;
    if (operation === "compare") return 0.6;
    const several = products.length > 1 || (bothFlows && flow === undefined);
    return several &&
      (operation === undefined || operation === "value") &&
      indicators.length === 0 &&
      (periods.length > 0 || turn.slots.isFollowUp || turn.slots.regions.length > 0)
      ? 0.58
      : 0;
  },
  answer: (turn) => {
    const subject = subjectOf(turn);
    if (subject.kind === "which-flow" && subject.series.length === 2 && turn.slots.products.length === 1)
      return sideBySide(turn, subject.series);
    if (subject.kind !== "series") return refuseSubject(turn, subject, "figure-compare");
    const [only] = subject.series;
    if (subject.series.length > 1) return sideBySide(turn, subject.series);
    if (only === undefined) return undefined;
    // Two names for one series are no comparison.
    if (turn.slots.operation !== "compare") return valueReply(turn, [only]);
    if (turn.slots.periods.length > 1) return sideBySide(turn, [only]);
    if (only.dims.flow === "balance" || only.dims.flow === "total") return flowsSideBySide(turn, only);
    return againstYearBefore(turn, only);
  },
};

/** "So với năm 2023 thì nhiều hơn bao nhiêu": one series, two years. */
function againstYearBefore(turn: Turn, series: Series): Reply | undefined {
  // "gỗ và nhô": a second thing is named that was not understood; another year must not stand in for it.
  const namesTwo =
    /(?:^| )(?:va|hay|and|or|ແລະ|ຫຼື)(?: |$)/.test(turn.frame.text) && !turn.frame.words.has("year-before");
  if (namesTwo && turn.slots.periods.length < 2) return refuseSubject(turn, { kind: "none" }, "figure-compare");
  const period = turn.slots.periods[0] ?? latestFact(series)?.period;
  if (period === undefined || !/^\d{4}$/.test(period)) return undefined;
  return sideBySide({ ...turn, slots: { ...turn.slots, periods: [String(Number(period) - 1), period] } }, [series]);
}

function flowsSideBySide(turn: Turn, series: Series): Reply | undefined {
  const period = turn.slots.periods[0] ?? latestFact(series)?.period;
  if (period === undefined) return undefined;
  const flows = (["export", "import"] as const).map((flow) =>
    findOneSeries({ ...turn, slots: { ...turn.slots, flow } }, { indicator: "trade-value", flow }),
  );
  const held = flows.filter((one) => one !== undefined);
  return held.length === 2 ? sideBySide(turn, held) : undefined;
}

function sideBySide(turn: Turn, series: readonly Series[]): Reply {
  const { locale, index, slots } = turn;
  const [firstSeries] = series;
  if (firstSeries === undefined) return refuseSubject(turn, { kind: "none" }, "figure-compare");
  const periods = slots.periods.length > 0 ? [...slots.periods].sort() : [latestFact(firstSeries)?.period ?? ""];
  const facts: Fact[] = [];
  for (const one of series) {
    for (const period of periods) {
      const fact = factAt(one, period, slots.until);
      if (fact === undefined) return refusePeriod(turn, one, period);
      facts.push(fact);
    }
  }
  const [a, b] = facts;
  const oneBasis = new Set(facts.map((fact) => fact.basis)).size === 1;
  const pair = facts.length === 2 && a !== undefined && b !== undefined && a.unit === b.unit ? { a, b } : undefined;
  const gap =
    pair !== undefined && oneBasis
      ? differenceOf(pair.b.period > pair.a.period ? pair.b : pair.a, pair.b.period > pair.a.period ? pair.a : pair.b)
      : undefined;
  const overTime = pair !== undefined && series.length === 1;
  const growth = overTime && pair !== undefined ? growthBetween(pair.a, pair.b) : undefined;
  const lines = facts.map((fact) =>
    factLine(locale, {
      what: capitalise(describeSeries(index, fact, locale)),
      period: formatPeriod(fact.period, locale),
      value: formatValue(fact, locale),
    }),
  );
  const asksGap = turn.frame.words.has("more") || turn.frame.words.has("rise") || turn.frame.words.has("fall");
  const verdict = pair === undefined || gap === undefined ? undefined : verdictOf(turn, pair, gap);
  const bases = oneBasis
    ? []
    : [
        mixedBases(locale),
        ...facts.map((fact) => `${describeSeries(index, fact, locale)}: ${describeBasis(fact.basis, locale) ?? ""}`),
      ];
  return answered(turn, {
    intent: "figure-compare",
    headline: verdict ?? lines.join(" "),
    details: verdict === undefined ? [] : lines,
    notes: bases,
    answers: overTime && asksGap && gap !== undefined ? [gap] : facts,
    background:
      overTime && asksGap && gap !== undefined
        ? [...facts, ...(growth === undefined ? [] : [growth])]
        : [...(gap === undefined ? [] : [gap]), ...(growth === undefined ? [] : [growth])],
    entities: entitiesOf(turn, facts),
  });
}

function verdictOf(turn: Turn, pair: { readonly a: Fact; readonly b: Fact }, gap: Fact): string {
  const { locale, index } = turn;
  const { a, b } = pair;
  const name = (fact: Fact): string => `${describeSeries(index, fact, locale)} ${formatPeriod(fact.period, locale)}`;
  if (a.value === b.value) return equalLine(locale, { a: capitalise(name(a)), b: name(b) });
  const [more, less] = a.value > b.value ? [a, b] : [b, a];
  return moreLine(locale, {
    more: capitalise(name(more)),
    less: name(less),
    value: formatValue({ value: Math.abs(gap.value), unit: gap.unit }, locale),
  });
}

const factLine = message({
  vi: "{what} {period}: {value}.",
  en: "{what}, {period}: {value}.",
  lo: "{what} {period}: {value}.",
});
const moreLine = message({
  vi: "{more} nhiều hơn {less}: hơn {value}.",
  en: "{more} is higher than {less}, by {value}.",
  lo: "{more} ຫຼາຍກວ່າ {less}: {value}.",
});
const equalLine = message({ vi: "{a} bằng {b}.", en: "{a} equals {b}.", lo: "{a} ເທົ່າກັບ {b}." });
const mixedBases = message({
  vi: "Hai số này tính theo cách khác nhau, không so trực tiếp được:",
  en: "These figures count different goods and cannot be compared directly:",
  lo: "ຕົວເລກເຫຼົ່ານີ້ນັບຕ່າງກັນ, ປຽບທຽບກັນໂດຍກົງບໍ່ໄດ້:",
});
