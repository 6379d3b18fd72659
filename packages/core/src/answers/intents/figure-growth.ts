import { message } from "../../i18n/message.ts";
import { annualGrowthBetween, differenceOf, growthBetween } from "../../query/derive.ts";
import { type Fact, toFact } from "../../query/fact.ts";
import { formatPeriod, isYear, yearBefore } from "../../query/periods.ts";
import { selectObservations } from "../../query/select.ts";
import { answered } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { entitiesOf } from "../figures/figure-entities.ts";
import { refusePeriod, refuseSubject } from "../figures/refuse.ts";
import { subjectOf } from "../figures/subject.ts";
import { printedTwins } from "../figures/touches.ts";
import { capitalise, describeSeries, formatValue } from "../names.ts";
import { factAt, latestFact, type Series } from "../series.ts";

/** Growth in percent, in points, in money, and compound growth a year, between two periods. */
export const figureGrowth: Intent = {
  id: "figure-growth",
  examples: {
    vi: [
      "Xuất khẩu Đồng Xanh năm 2023 tăng bao nhiêu phần trăm so với năm 2022?",
      "xuat khau gao tu 2022 den 2024 tang bao nhieu %",
    ],
    en: ["What was the CAGR of total trade of Dong Xanh over 2022-2024?"],
    lo: ["ສົ່ງອອກເຂົ້າ ປີ 2023 ເພີ່ມຂຶ້ນຈັກເປີເຊັນ?"],
  },
  match: (turn) => (isGrowth(turn) ? 0.62 : 0),
  answer: (turn) => {
    const subject = subjectOf(turn);
    if (subject.kind === "which-flow") {
      // "ngô giảm bao nhiêu": the only flow that has both years decides.
      return refuseSubject(turn, subject, "figure-growth");
    }
    if (subject.kind !== "series") return printedGrowthReply(turn) ?? refuseSubject(turn, subject, "figure-growth");
    const [series] = subject.series;
    return series === undefined ? undefined : growthReply(turn, series);
  },
};

function isGrowth(turn: Turn): boolean {
  const { operation } = turn.slots;
  return operation === "growth" || operation === "annual-growth" || operation === "difference";
}

/** The two periods of a comparison: two named, or one and the year before it. */
export function endpointsOf(
  turn: Turn,
  series: Series,
): { readonly before: string; readonly after: string } | undefined {
  const { periods } = turn.slots;
  if (periods.length >= 2) {
    const sorted = [...periods].sort();
    return { before: sorted[0] ?? "", after: sorted.at(-1) ?? "" };
  }
  const after = periods[0] ?? latestFact(series)?.period;
  const span = /(?:^| )(?:hai|2|two) (?:nam|years)(?: |$)/.test(turn.frame.text) ? 2 : 1;
  if (span === 2 && after !== undefined && isYear(after)) return { before: String(Number(after) - 2), after };
  return after === undefined || after === "undated" ? undefined : { before: yearBefore(after), after };
}

function growthReply(turn: Turn, series: Series): Reply {
  const ends = endpointsOf(turn, series);
  if (ends === undefined) return refuseSubject(turn, { kind: "none" }, "figure-growth");
  const before = factAt(series, ends.before);
  const after = factAt(series, ends.after, turn.slots.until);
  const printed = printedGrowth(turn, series, ends.after);
  if (
    before === undefined ||
    after === undefined ||
    !isComparable(before, after) ||
    (printed !== undefined && isRough(turn, [before, after]))
  ) {
    if (printed !== undefined && turn.slots.operation !== "annual-growth")
      return printedReply(turn, printed, { before, after });
    if (after === undefined) return refusePeriod(turn, series, ends.after);
    if (before === undefined) return refusePeriod(turn, series, ends.before);
  }
  return computedReply(turn, { before, after });
}

/** Two levels may be compared where one source prints both, or both are exact and equally trusted. */
function isComparable(before: Fact, after: Fact): boolean {
  const sameSource = before.sources.some((one) => after.sources.some((other) => other.source === one.source));
  const exact = before.qualifier === undefined && after.qualifier === undefined;
  return exact || (sameSource && before.qualifier === after.qualifier);
}

/** Levels printed with fewer than three digits give growth that means little beside a printed one. */
function isRough(turn: Turn, levels: readonly Fact[]): boolean {
  return levels.some((fact) =>
    fact.observations.some(
      (id) => (turn.index.observationsById.get(id)?.printed.replace(/\D/g, "").replace(/^0+/, "").length ?? 3) < 3,
    ),
  );
}

function computedReply(turn: Turn, ends: { readonly before: Fact; readonly after: Fact }): Reply {
  const { before, after } = ends;
  const { operation } = turn.slots;
  const percent = operation === "annual-growth" ? annualGrowthBetween(before, after) : growthBetween(before, after);
  const change = differenceOf(after, before);
  const main = operation === "difference" || percent === undefined ? change : percent;
  const { locale, index } = turn;
  const words = {
    what: capitalise(describeSeries(index, after, locale)),
    before: formatPeriod(before.period, locale),
    after: formatPeriod(after.period, locale),
    value: formatValue({ value: Math.abs(main.value), unit: main.unit }, locale),
  };
  const headline =
    operation === "annual-growth"
      ? annualLine(locale, { ...words, value: formatValue(main, locale) })
      : main.value >= 0
        ? roseLine(locale, words)
        : fellLine(locale, words);
  const twins = operation === "annual-growth" ? [] : printedTwins(turn, "trade-growth", after, after.period);
  const other = main === change ? percent : change;
  return answered(turn, {
    intent: "figure-growth",
    headline,
    details: [
      levelsLine(locale, {
        before: `${words.before}: ${formatValue(before, locale)}`,
        after: `${words.after}: ${formatValue(after, locale)}`,
      }),
      ...(other === undefined ? [] : [otherLine(locale, { value: signed(other, locale) })]),
    ],
    answers: [main],
    background: [before, after, ...(other === undefined ? [] : [other])],
    touches: twins,
    entities: entitiesOf(turn, [after]),
  });
}

function signed(fact: Fact, locale: Turn["locale"]): string {
  return `${fact.value >= 0 ? "+" : ""}${formatValue(fact, locale)}`;
}

/** The growth a source prints, where levels are missing or too rough to compute it. */
function printedGrowth(turn: Turn, series: Series, period: string): Fact | undefined {
  const { place, partner, gate, product, flow, indicator } = series.dims;
  if (indicator !== "trade-value") return undefined;
  const rows = selectObservations(turn.index, {
    indicator: "trade-growth",
    ...(gate === undefined ? {} : { gate }),
    ...(place === undefined ? {} : { place }),
    period,
  });
  const row = rows.find(
    (one) =>
      one.partner === partner &&
      one.product === product &&
      one.flow === flow &&
      one.status !== "misprint" &&
      one.status !== "superseded",
  );
  return row === undefined ? undefined : toFact(row);
}

/** No level is held at all, but a source prints the growth: "phân bón tăng bao nhiêu". */
function printedGrowthReply(turn: Turn): Reply | undefined {
  const { slots, index } = turn;
  const named = [...slots.gates, ...slots.regions];
  const rows = selectObservations(index, { indicator: "trade-growth" }).filter((row) => {
    const product =
      slots.products.length === 0
        ? row.product === undefined
        : slots.products.some((ids) => ids.includes(row.product ?? ""));
    const flow = slots.flow === undefined || row.flow === slots.flow;
    const place = named.every((ids) =>
      ids.some(
        (id) =>
          id === row.place || id === row.partner || id === row.gate || (id === "viet-nam" && row.gate === undefined),
      ),
    );
    const period = slots.periods.length === 0 || slots.periods.includes(row.period);
    return product && flow && place && period && row.status !== "misprint";
  });
  const flows = new Set(rows.map((row) => row.flow));
  const row = rows.at(-1);
  return row === undefined || flows.size > 1 || (named.length === 0 && slots.products.length === 0)
    ? undefined
    : printedReply(turn, toFact(row), {});
}

function printedReply(
  turn: Turn,
  printed: Fact,
  levels: { readonly before?: Fact | undefined; readonly after?: Fact | undefined },
): Reply {
  const { locale, index } = turn;
  const words = {
    what: capitalise(describeSeries(index, { ...printed, indicator: "trade-value" }, locale)),
    before: isYear(printed.period) ? formatPeriod(yearBefore(printed.period), locale) : samePeriodText(locale),
    after: formatPeriod(printed.period, locale),
    value: formatValue({ value: Math.abs(printed.value), unit: printed.unit }, locale),
  };
  const background = [levels.before, levels.after].filter((fact) => fact !== undefined);
  return answered(turn, {
    intent: "figure-growth",
    headline: printed.value >= 0 ? roseLine(locale, words) : fellLine(locale, words),
    details: background.map((fact) => `${formatPeriod(fact.period, locale)}: ${formatValue(fact, locale)}`),
    notes: [printedText(locale)],
    answers: [printed],
    background,
    entities: entitiesOf(turn, [printed]),
  });
}

const roseLine = message({
  vi: "{what}: {after} tăng {value} so với {before}.",
  en: "{what}: up {value} in {after} from {before}.",
  lo: "{what}: {after} ເພີ່ມຂຶ້ນ {value} ທຽບໃສ່ {before}.",
});
const fellLine = message({
  vi: "{what}: {after} giảm {value} so với {before}.",
  en: "{what}: down {value} in {after} from {before} (a fall).",
  lo: "{what}: {after} ຫຼຸດລົງ {value} ທຽບໃສ່ {before}.",
});
const annualLine = message({
  vi: "{what}: tăng trưởng bình quân {value} mỗi năm, từ {before} đến {after}.",
  en: "{what}: compound annual growth of {value} from {before} to {after}.",
  lo: "{what}: ເຕີບໂຕສະເລ່ຍ {value} ຕໍ່ປີ ຈາກ {before} ຫາ {after}.",
});
const levelsLine = message({ vi: "{before}; {after}.", en: "{before}; {after}.", lo: "{before}; {after}." });
const otherLine = message({ vi: "Tức {value}.", en: "That is {value}.", lo: "ຄື {value}." });
const printedText = message({
  vi: "Mức tăng giảm do nguồn công bố; không tính lại được từ số liệu đang có.",
  en: "Growth as the source prints it; it cannot be recomputed from the levels held.",
  lo: "ອັດຕາຕາມທີ່ແຫຼ່ງລະບຸ; ຄິດໄລ່ຄືນຈາກຂໍ້ມູນທີ່ມີບໍ່ໄດ້.",
});
const samePeriodText = message({ vi: "cùng kỳ năm trước", en: "the same period a year earlier", lo: "ໄລຍະດຽວກັນປີກ່ອນ" });
