import { message } from "../../i18n/message.ts";
import { meanOf, sumOf } from "../../query/derive.ts";
import type { Fact } from "../../query/fact.ts";
import { formatPeriod, isYear, yearRange } from "../../query/periods.ts";
import { answered } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { entitiesOf } from "../figures/figure-entities.ts";
import { goodsOf } from "../figures/goods.ts";
import { refusePeriod, refuseSubject } from "../figures/refuse.ts";
import { subjectOf } from "../figures/subject.ts";
import { capitalise, describeSeries, formatValue, nameOf } from "../names.ts";
import { factAt, latestFact, type Series } from "../series.ts";
import { placeAssumed, valueReply } from "./figure-value.ts";

/** Sums and means over years, over several goods, or over all rows of a table. */
export const figureAggregate: Intent = {
  id: "figure-aggregate",
  examples: {
    vi: [
      "Cộng cả ba năm 2022–2024, xuất khẩu gạo là bao nhiêu?",
      "trung binh moi nam xuat khau gao giai doan 2022-2024",
    ],
    en: ["Average yearly exports of rice over 2022-2024?"],
    lo: ["ສົ່ງອອກເຂົ້າ ສະເລ່ຍ 2022-2024 ເທົ່າໃດ?"],
  },
  match: (turn) => (turn.slots.operation === "sum" || turn.slots.operation === "mean" ? 0.6 : 0),
  answer: (turn) => {
    if (sumsGoods(turn)) return sumOfGoods(turn);
    const subject = subjectOf(turn);
    if (subject.kind !== "series")
      return subject.kind === "none" && turn.slots.indicators.length > 0
        ? undefined
        : refuseSubject(turn, subject, "figure-aggregate");
    return subject.series.length > 1 && turn.slots.products.length > 1
      ? sumOverSeries(turn, subject.series)
      : sumOverYears(turn, subject.series);
  },
};

/** Years asked for; every whole year held where none is named. */
export function yearsAsked(turn: Turn, series: Series): readonly string[] {
  const { periods, isRange } = turn.slots;
  if (periods.length === 0)
    return series.facts
      .filter((fact) => isYear(fact.period))
      .map((fact) => fact.period)
      .slice(-3);
  if (!isRange || periods.length !== 2) return periods;
  const [first = "", last = ""] = [...periods].sort();
  return Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, offset) =>
    String(Number(first.slice(0, 4)) + offset),
  );
}

function sumOverYears(turn: Turn, all: readonly Series[]): Reply {
  const { locale, index, slots } = turn;
  const [series] = all;
  if (series === undefined) return refuseSubject(turn, { kind: "none" }, "figure-aggregate");
  const years = yearsAsked(turn, series);
  const printed = slots.isRange || years.length > 1 ? printedWhole(series, years) : undefined;
  if (years.length < 2 && printed === undefined) return valueReply(turn, all);
  // A sum that a source prints itself ("4,5 tỷ USD trong 2018–2021") stands before one of rounded years.
  if (printed !== undefined && slots.operation === "sum")
    return valueReply({ ...turn, slots: { ...slots, periods: [printed.period] } }, [{ ...series, facts: [printed] }]);
  const facts = years.map((year) => factAt(series, year));
  const missing = years.find((_, at) => facts[at] === undefined);
  if (missing !== undefined)
    return printed === undefined
      ? refusePeriod(turn, series, missing)
      : valueReply(turn, [{ ...series, facts: [printed] }]);
  const held = facts.filter((fact) => fact !== undefined);
  const isMean = slots.operation === "mean" || index.indicators.get(series.dims.indicator)?.additive === false;
  const main = isMean ? meanOf(held) : sumOf(held);
  if (main === undefined) return refuseSubject(turn, { kind: "none" }, "figure-aggregate");
  const assumed = placeAssumed(turn, held);
  return answered(turn, {
    intent: "figure-aggregate",
    headline: (isMean ? meanLine : sumLine)(locale, {
      what: capitalise(describeSeries(index, main, locale)),
      period: formatPeriod(yearRange(years[0] ?? "", years.at(-1) ?? ""), locale),
      value: formatValue(main, locale),
    }),
    details: [
      addendsLine(locale, {
        list: held.map((fact) => `${formatPeriod(fact.period, locale)}: ${formatValue(fact, locale)}`).join("; "),
      }),
    ],
    notes: assumed === undefined ? [] : [assumed],
    answers: [main],
    background: held,
    entities: entitiesOf(turn, [main]),
  });
}

function printedWhole(series: Series, years: readonly string[]): Fact | undefined {
  return factAt(series, yearRange(years[0] ?? "", years.at(-1) ?? ""));
}

/** "gạo và chè cộng lại năm 2023" */
function sumOverSeries(turn: Turn, all: readonly Series[]): Reply {
  const { locale, slots } = turn;
  const period = slots.periods[0] ?? (all[0] === undefined ? undefined : latestFact(all[0])?.period) ?? "";
  const facts = all.map((series) => factAt(series, period)).filter((fact) => fact !== undefined);
  const total = facts.length === all.length ? sumOf(facts) : undefined;
  if (total === undefined)
    return all[0] === undefined
      ? refuseSubject(turn, { kind: "none" }, "figure-aggregate")
      : refusePeriod(turn, all[0], period);
  return answered(turn, {
    intent: "figure-aggregate",
    headline: sumLine(locale, {
      what: capitalise(describeSeries(turn.index, total, locale)),
      period: formatPeriod(period, locale),
      value: formatValue(total, locale),
    }),
    details: [
      addendsLine(locale, {
        list: facts
          .map(
            (fact) => `${nameOf(turn.dataset, fact.product ?? fact.place ?? "", locale)}: ${formatValue(fact, locale)}`,
          )
          .join("; "),
      }),
    ],
    answers: [total],
    background: facts,
    entities: entitiesOf(turn, facts),
  });
}

/** "Cộng 13 mặt hàng xuất khẩu năm 2023": the rows added up, beside the printed total. */
function sumsGoods(turn: Turn): boolean {
  const { slots, frame } = turn;
  return (
    slots.operation === "sum" &&
    (frame.words.has("which-goods") || frame.words.has("all-goods")) &&
    slots.products.length === 0 &&
    (slots.flow === "export" || slots.flow === "import")
  );
}

function sumOfGoods(turn: Turn): Reply {
  const { locale, slots } = turn;
  const flow = slots.flow === "import" ? "import" : "export";
  const found = goodsOf(turn, flow);
  const period = slots.periods[0] ?? (found === undefined ? undefined : latestFact(found.whole)?.period) ?? "";
  const rows = (found?.goods ?? []).map((one) => factAt(one, period)).filter((fact) => fact !== undefined);
  const total = sumOf(rows);
  const printed = found === undefined ? undefined : factAt(found.whole, period);
  if (total === undefined || printed === undefined) return refuseSubject(turn, { kind: "none" }, "figure-aggregate");
  const gap = Math.abs(total.value - printed.value);
  const words = {
    count: String(rows.length),
    sum: formatValue(total, locale),
    printed: formatValue(printed, locale),
    period: formatPeriod(period, locale),
    gap: formatValue({ value: gap, unit: total.unit }, locale),
  };
  return answered(turn, {
    intent: "figure-aggregate",
    headline: gap < 1 ? goodsAgree(locale, words) : goodsDiffer(locale, words),
    answers: [{ ...total, product: undefined }],
    background: [printed, ...(gap < 1 ? [] : [{ ...total, value: gap }])],
    touches: rows,
    entities: [],
  });
}

const sumLine = message({
  vi: "{what}, tổng {period}: {value}.",
  en: "{what}, sum over {period}: {value}.",
  lo: "{what}, ລວມ {period}: {value}.",
});
const meanLine = message({
  vi: "{what}, bình quân mỗi năm {period}: {value}.",
  en: "{what}, yearly average over {period}: {value}.",
  lo: "{what}, ສະເລ່ຍຕໍ່ປີ {period}: {value}.",
});
const addendsLine = message({ vi: "Tính từ: {list}.", en: "Computed from: {list}.", lo: "ຄິດໄລ່ຈາກ: {list}." });
const goodsAgree = message({
  vi: "Cộng {count} mặt hàng {period} được {sum}, khớp với tổng in trong nguồn ({printed}).",
  en: "The {count} rows of {period} add up to {sum}, as the printed total says ({printed}).",
  lo: "{count} ລາຍການ {period} ລວມໄດ້ {sum}, ກົງກັບຍອດລວມ ({printed}).",
});
const goodsDiffer = message({
  vi: "Không khớp: cộng {count} mặt hàng {period} chỉ được {sum}, tổng in là {printed}, lệch {gap}.",
  en: "They do not agree: the {count} rows of {period} add up to {sum}, the printed total is {printed}, a gap of {gap}.",
  lo: "ບໍ່ກົງກັນ: {count} ລາຍການ {period} ລວມໄດ້ {sum}, ຍອດທີ່ພິມແມ່ນ {printed}, ຕ່າງກັນ {gap}.",
});
