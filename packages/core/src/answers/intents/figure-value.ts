import { formatNumber } from "../../i18n/format.ts";
import { message } from "../../i18n/message.ts";
import { type Fact, toFact } from "../../query/fact.ts";
import { formatPeriod } from "../../query/periods.ts";
import { selectObservations, seriesKey } from "../../query/select.ts";
import { answered } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { entitiesOf } from "../figures/figure-entities.ts";
import { partsOf } from "../figures/parts.ts";
import { refusePeriod, refuseSubject } from "../figures/refuse.ts";
import { asksForFigure, subjectOf } from "../figures/subject.ts";
import { capitalise, describeBasis, describePlace, describeSeries, formatValue } from "../names.ts";
import { factAt, factsWithin, latestFact, type Series } from "../series.ts";

/** "Xuất khẩu Điện Biên năm 2023 là bao nhiêu?": one figure, or one for each thing named. */
export const figureValue: Intent = {
  id: "figure-value",
  examples: {
    vi: ["Kim ngạch xuất nhập khẩu Đồng Xanh – Bắc Lào năm 2024 là bao nhiêu?", "xuat khau gao 2023 duoc bao nhieu"],
    en: ["How much were exports of rice in 2023?"],
    lo: ["ມູນຄ່າສົ່ງອອກເຂົ້າ ປີ 2023 ເທົ່າໃດ?"],
  },
  match: (turn) => (asksForFigure(turn) ? 0.5 : 0),
  answer: (turn) => {
    const subject = subjectOf(turn);
    if (subject.kind !== "series") {
      // A bare mention of an indicator that has no figure is no question for one.
      return turn.slots.indicators.length > 0 && turn.slots.periods.length === 0 && subject.kind === "none"
        ? undefined
        : refuseSubject(turn, subject, "figure-value");
    }
    return valueReply(turn, subject.series);
  },
};

/** The figures of the periods asked for; the newest where none is named. */
export function valueReply(turn: Turn, series: readonly Series[]): Reply {
  const { slots } = turn;
  const facts: Fact[] = [];
  for (const one of series) {
    const periods = slots.periods.length > 0 ? slots.periods : [latestFact(one)?.period ?? ""];
    for (const period of periods) {
      const fact = factAt(one, period, slots.until) ?? rateWithin(turn, one, period);
      if (fact !== undefined) facts.push(fact);
      else if (series.length === 1 && periods.length === 1) return refusePeriod(turn, one, period);
    }
  }
  const [first] = facts;
  const [firstSeries] = series;
  if (first === undefined)
    return firstSeries === undefined
      ? refuseSubject(turn, { kind: "none" }, "figure-value")
      : refusePeriod(turn, firstSeries, slots.periods[0] ?? "undated");
  return factsReply(turn, facts);
}

/** A rate or a stock held for a month of the year asked for; a sum over part of a year would mislead. */
function rateWithin(turn: Turn, series: Series, period: string): Fact | undefined {
  const isRate = turn.index.indicators.get(series.dims.indicator)?.additive === false;
  return isRate ? factsWithin(series, period).at(-1) : undefined;
}

/** A figure with the others that sources give in one breath: both ends of a range, the second of two targets. */
function withSiblings(turn: Turn, fact: Fact): readonly Fact[] {
  const isRange = fact.qualifier === "range-low" || fact.qualifier === "range-high";
  const rivals = rivalsOf(turn, fact);
  if (rivals.length > 0) return [fact, ...rivals];
  if (!isRange && fact.status !== "target") return [fact];
  const { indicator, place, gate, period } = fact;
  const rows = selectObservations(turn.index, { indicator, period, ...(place === undefined ? {} : { place }) });
  const others = rows
    .filter((row) => row.gate === gate && row.partner === fact.partner && row.flow === fact.flow)
    .filter((row) => row.product === fact.product && row.basis === fact.basis && !fact.observations.includes(row.id))
    .filter((row) => (isRange ? row.qualifier?.startsWith("range-") === true : row.status === "target"))
    .map(toFact);
  return [fact, ...others].sort((a, b) => a.value - b.value);
}

/** The other side of a conflict that the project could not decide: both figures are given. */
function rivalsOf(turn: Turn, fact: Fact): readonly Fact[] {
  if (fact.status !== "disputed") return [];
  const undecided = fact.observations
    .flatMap((id) => turn.index.conflictsByObservation.get(id) ?? [])
    .filter((conflict) => conflict.preferred.length === 0);
  return undecided
    .flatMap((conflict) => conflict.observations)
    .map((id) => turn.index.observationsById.get(id))
    .filter((row) => row !== undefined)
    .filter(
      (row) =>
        row.status === "disputed" &&
        row.period === fact.period &&
        row.value !== fact.value &&
        seriesKey(row) === seriesKey(fact),
    )
    .map(toFact);
}

function factsReply(turn: Turn, found: readonly Fact[]): Reply {
  const { locale } = turn;
  const facts = found.flatMap((fact) => withSiblings(turn, fact));
  const [first] = facts;
  const lows = new Map(
    facts.flatMap((fact, at) => {
      const next = facts[at + 1];
      return fact.qualifier === "range-low" && next?.qualifier === "range-high" ? [[fact, next] as const] : [];
    }),
  );
  const shown = facts.filter((fact) => fact.qualifier !== "range-high" || ![...lows.values()].includes(fact));
  const parts = facts.length === 1 && first !== undefined ? partsOf(turn, first) : [];
  const lines = shown.map((fact) => valueLine(turn, fact, lows.get(fact)));
  const bases = [...new Set(facts.map((fact) => describeBasis(fact.basis, locale)))].filter(
    (text) => text !== undefined,
  );
  const assumed = placeAssumed(turn, facts);
  return answered(turn, {
    intent: "figure-value",
    headline: lines[0] ?? "",
    details: [
      ...lines.slice(1),
      ...(parts.length === 0
        ? []
        : [
            partsLine(locale, {
              parts: parts.map((part) => partText(turn, part)).join(first?.flow === "balance" ? " − " : " + "),
            }),
          ]),
    ],
    notes: [...bases.map((basis) => basisLine(locale, { basis })), ...(assumed === undefined ? [] : [assumed])],
    answers: facts,
    background: parts,
    entities: entitiesOf(turn, facts),
  });
}

function valueLine(turn: Turn, fact: Fact, high?: Fact): string {
  const { locale, index } = turn;
  const text = line(locale, {
    what: capitalise(describeSeries(index, fact, locale)),
    period: formatPeriod(fact.period, locale),
    value:
      high === undefined
        ? formatValue(fact, locale)
        : rangeText(locale, {
            low: formatNumber(fact.value, locale, { max: 2 }),
            high: formatValue({ value: high.value, unit: high.unit }, locale),
          }),
  });
  const side = fact.flow === "balance" ? ` ${fact.value >= 0 ? surplusText(locale) : deficitText(locale)}` : "";
  return fact.derivation === "computed" ? `${text}${side} ${computedText(locale)}` : text + side;
}

function partText(turn: Turn, part: Fact): string {
  const name = part.flow === "export" ? exportsText(turn.locale) : importsText(turn.locale);
  return `${name} ${formatValue(part, turn.locale)}`;
}

/** A product asked for without a place is read as the first corridor's; the reply says so. */
export function placeAssumed(turn: Turn, facts: readonly Fact[]): string | undefined {
  const { slots, locale, dataset } = turn;
  if (slots.gates.length + slots.regions.length > 0 || facts[0]?.indicator.startsWith("trade-") !== true)
    return undefined;
  const place = facts[0] === undefined ? undefined : describePlace(dataset, facts[0], locale);
  return place === undefined ? undefined : assumedText(locale, { place });
}

const line = message({
  vi: "{what} {period}: {value}.",
  en: "{what}, {period}: {value}.",
  lo: "{what} {period}: {value}.",
});
const rangeText = message({ vi: "{low} đến {high}", en: "{low} to {high}", lo: "{low} ຫາ {high}" });
const computedText = message({
  vi: "(tính từ số liệu của nguồn)",
  en: "(computed from the source’s figures)",
  lo: "(ຄິດໄລ່ຈາກຕົວເລກຂອງແຫຼ່ງ)",
});
const partsLine = message({ vi: "Trong đó: {parts}.", en: "Made up of: {parts}.", lo: "ໃນນັ້ນ: {parts}." });
const surplusText = message({ vi: "Xuất siêu (thặng dư).", en: "A surplus: exports exceed imports.", lo: "ເກີນດຸນ." });
const deficitText = message({ vi: "Nhập siêu (thâm hụt).", en: "A deficit: imports exceed exports.", lo: "ຂາດດຸນ." });
const basisLine = message({ vi: "Phạm vi số liệu: {basis}.", en: "What is counted: {basis}.", lo: "ວິທີນັບ: {basis}." });
const exportsText = message({ vi: "xuất khẩu", en: "exports", lo: "ສົ່ງອອກ" });
const importsText = message({ vi: "nhập khẩu", en: "imports", lo: "ນຳເຂົ້າ" });
const assumedText = message({
  vi: "Bạn không nêu địa bàn nên tôi hiểu là {place}.",
  en: "You named no place, so I read it as {place}.",
  lo: "ທ່ານບໍ່ໄດ້ບອກສະຖານທີ່, ຂ້ອຍເຂົ້າໃຈວ່າແມ່ນ {place}.",
});
