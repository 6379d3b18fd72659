import { message } from "../../i18n/message.ts";
import { differenceOf, shareOf, sumOf } from "../../query/derive.ts";
import { type Fact, toFact } from "../../query/fact.ts";
import { formatPeriod } from "../../query/periods.ts";
import { selectObservations } from "../../query/select.ts";
import { answered } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { entitiesOf } from "../figures/figure-entities.ts";
import { refusePeriod, refuseSubject } from "../figures/refuse.ts";
import { subjectOf } from "../figures/subject.ts";
import { printedTwins } from "../figures/touches.ts";
import { capitalise, describeMeasure, describePlace, formatValue, nameOf } from "../names.ts";
import { factAt, findOneSeries, latestFact, type Series } from "../series.ts";
import { placeAssumed, valueReply } from "./figure-value.ts";

/** A product's share of its flow, a gate's share of border trade, one count's share of several. */
export const figureShare: Intent = {
  id: "figure-share",
  examples: {
    vi: ["Gạo chiếm bao nhiêu phần trăm xuất khẩu năm 2023?", "ty trong gao trong xuat khau 2024"],
    en: ["What share of exports was rice in 2023?"],
    lo: ["ເຂົ້າ ກວມຈັກເປີເຊັນຂອງການສົ່ງອອກ ປີ 2023?"],
  },
  match: (turn) => (turn.slots.operation === "share" ? 0.6 : 0),
  answer: (turn) => {
    if (turn.slots.indicators.length > 1) return shareOfCounts(turn);
    if (turn.slots.indicators.length === 1) return undefined;
    const { missing, strange } = turn.frame;
    if (missing.goods.length + missing.places.length + strange.length > 0 && turn.slots.products.length === 0)
      return refuseSubject(
        turn,
        { kind: "strange", words: [...missing.goods, ...missing.places, ...strange] },
        "figure-share",
      );
    const printed = printedShare(turn);
    if (turn.slots.products.length === 0)
      return (
        flowShare(turn) ??
        printed ??
        (asksPercent(turn) ? refuseSubject(turn, { kind: "none" }, "figure-share") : undefined)
      );
    const subject = subjectOf(turn);
    if (subject.kind !== "series") return printed ?? refuseSubject(turn, subject, "figure-share");
    return sharesReply(turn, subject.series) ?? printed ?? refuseSubject(turn, { kind: "none" }, "figure-share");
  },
};

function asksPercent(turn: Turn): boolean {
  return turn.frame.words.has("percent") && turn.slots.indicators.length === 0;
}

/** The share of each series in the whole of its flow, for one period or for two. */
export function computeShare(
  turn: Turn,
  series: Series,
  period: string,
): { readonly share: Fact; readonly part: Fact; readonly whole: Fact } | undefined {
  const whole = wholeOf(turn, series);
  const part = factAt(series, period, turn.slots.until);
  const total = whole === undefined ? undefined : factAt(whole, part?.period ?? period);
  const share = part === undefined || total === undefined ? undefined : shareOf(part, total);
  return share === undefined || part === undefined || total === undefined ? undefined : { share, part, whole: total };
}

function wholeOf(turn: Turn, series: Series): Series | undefined {
  const { place, partner, flow } = series.dims;
  const regions = [place, partner].filter((id) => id !== undefined).map((id) => [id]);
  const alone: Turn = { ...turn, slots: { ...turn.slots, regions, products: [] } };
  return findOneSeries(alone, { indicator: "trade-value", flow });
}

function sharesReply(turn: Turn, series: readonly Series[]): Reply | undefined {
  const { locale, slots } = turn;
  const [first] = series;
  if (first === undefined) return undefined;
  const periods = slots.periods.length > 0 ? slots.periods : [latestFact(first)?.period ?? ""];
  const shares = series.flatMap((one) => periods.flatMap((period) => computeShare(turn, one, period) ?? []));
  const [main] = shares;
  if (main === undefined)
    return slots.periods[0] === undefined ? undefined : refusePeriod(turn, first, slots.periods[0]);
  const lines = shares.map(({ share, part, whole }) =>
    shareLine(locale, {
      product: capitalise(nameOf(turn.dataset, part.product ?? "", locale)),
      value: formatValue(share, locale),
      whole:
        `${describeMeasure(turn.index, whole, locale).toLocaleLowerCase("vi")} ${describePlace(turn.dataset, whole, locale) ?? ""}`.trim(),
      period: formatPeriod(part.period, locale),
      part: formatValue(part, locale),
      total: formatValue(whole, locale),
    }),
  );
  const change =
    shares.length === 2 && series.length === 1 && shares[1] !== undefined
      ? differenceOf(shares[1].share, main.share)
      : undefined;
  const asksChange =
    change !== undefined &&
    (turn.frame.words.has("points") || turn.frame.words.has("rise") || turn.frame.words.has("fall"));
  const assumed = placeAssumed(turn, [main.part]);
  return answered(turn, {
    intent: "figure-share",
    headline:
      asksChange && change !== undefined
        ? changeLine(locale, { value: formatValue(change, locale) })
        : (lines[0] ?? ""),
    details: asksChange
      ? lines
      : [
          ...lines.slice(1),
          ...(change === undefined ? [] : [changeLine(locale, { value: formatValue(change, locale) })]),
        ],
    notes: assumed === undefined ? [] : [assumed],
    answers: asksChange && change !== undefined ? [change] : shares.map(({ share }) => share),
    background: [
      ...(asksChange ? shares.map(({ share }) => share) : []),
      ...shares.flatMap(({ part, whole }) => [part, whole]),
      ...(change === undefined || asksChange ? [] : [change]),
    ],
    touches: shares.flatMap(({ part }) => printedTwins(turn, "trade-share", part, part.period)),
    entities: entitiesOf(turn, [main.part]),
  });
}

/** A share that a source prints and that cannot be computed: a gate's part of all border trade. */
function printedShare(turn: Turn): Reply | undefined {
  const { slots, locale } = turn;
  const named = [...slots.gates, ...slots.regions];
  const [subjectIds] = slots.gates.length > 0 ? slots.gates : slots.regions;
  if (subjectIds === undefined) return undefined;
  const rows = selectObservations(turn.index, { indicator: "trade-share" }).filter((row) => {
    const product =
      slots.products.length === 0
        ? row.product === undefined
        : slots.products.some((ids) => ids.includes(row.product ?? ""));
    const about =
      subjectIds.includes(row.gate ?? row.place) || named.some((ids) => ids.includes(row.gate ?? row.place));
    return (
      product &&
      about &&
      (row.gate === undefined || slots.gates.some((ids) => ids.includes(row.gate ?? ""))) &&
      (slots.flow === undefined || row.flow === undefined || row.flow === slots.flow || slots.products.length === 0) &&
      (slots.periods.length === 0 || slots.periods.includes(row.period)) &&
      row.status !== "misprint" &&
      // The "100%" that tables print for their own total says nothing.
      row.value < 100 &&
      (row.gate !== undefined ||
        row.product !== undefined ||
        turn.slots.flow !== undefined ||
        turn.frame.words.has("money"))
    );
  });
  const row = rows[0];
  if (row === undefined) return undefined;
  const fact = toFact(row);
  return answered(turn, {
    intent: "figure-share",
    headline: printedLine(locale, {
      who: capitalise(describePlace(turn.dataset, fact, locale) ?? ""),
      value: formatValue(fact, locale),
      period: formatPeriod(fact.period, locale),
    }),
    notes: [asPrinted(locale)],
    answers: [fact],
    entities: entitiesOf(turn, [fact]),
  });
}

/** "Xuất khẩu chiếm bao nhiêu phần trăm kim ngạch?" */
function flowShare(turn: Turn): Reply | undefined {
  const { words } = turn.frame;
  const named = (["export", "import", "transit"] as const).filter((one) => words.has(`flow-${one}`));
  const [flow] = named;
  // "xuất khẩu chiếm …" needs a whole to be measured against; both flows side by side are no share.
  if (flow === undefined || named.length > 1) return undefined;
  const part = findOneSeries(turn, { indicator: "trade-value", flow });
  const whole = findOneSeries(turn, { indicator: "trade-value", flow: "total" });
  if (part === undefined || whole === undefined) return undefined;
  const period = turn.slots.periods[0] ?? latestFact(part)?.period ?? "";
  const [a, b] = [factAt(part, period), factAt(whole, period)];
  const share = a === undefined || b === undefined ? undefined : shareOf(a, b);
  if (share === undefined || a === undefined || b === undefined) return undefined;
  const { locale } = turn;
  return answered(turn, {
    intent: "figure-share",
    headline: shareLine(locale, {
      product: capitalise(describeMeasure(turn.index, a, locale)),
      value: formatValue(share, locale),
      whole:
        `${describeMeasure(turn.index, b, locale).toLocaleLowerCase("vi")} ${describePlace(turn.dataset, b, locale) ?? ""}`.trim(),
      period: formatPeriod(period, locale),
      part: formatValue(a, locale),
      total: formatValue(b, locale),
    }),
    answers: [share],
    background: [a, b],
    entities: entitiesOf(turn, [a]),
  });
}

/** "Tờ khai điện tử chiếm bao nhiêu % tổng số tờ khai (điện tử và trực tiếp)?": the first named in all that are named. */
function shareOfCounts(turn: Turn): Reply | undefined {
  const subject = subjectOf(turn);
  if (subject.kind !== "series") return undefined;
  const printed = subject.series.filter((one) => one.facts[0]?.unit === "percent");
  if (printed.length > 0) return valueReply(turn, printed.slice(0, 1));
  const [first] = subject.series;
  const period = turn.slots.periods[0] ?? (first === undefined ? undefined : latestFact(first)?.period);
  if (first === undefined || period === undefined) return undefined;
  const distinct = [...new Map(subject.series.map((one) => [one.dims.indicator, one])).values()];
  const facts = distinct.map((one) => factAt(one, period)).filter((fact) => fact !== undefined);
  const [part] = facts;
  const whole = sumOf(facts);
  const share = part === undefined || whole === undefined ? undefined : shareOf(part, whole);
  if (share === undefined || part === undefined || whole === undefined || facts.length < 2) return undefined;
  const { locale } = turn;
  return answered(turn, {
    intent: "figure-share",
    headline: countShareLine(locale, {
      what: capitalise(nameOf(turn.dataset, part.indicator, locale)),
      value: formatValue(share, locale),
      period: formatPeriod(period, locale),
    }),
    details: [countPartsLine(locale, { part: formatValue(part, locale), whole: formatValue(whole, locale) })],
    answers: [share],
    background: [...facts, whole],
  });
}

const shareLine = message({
  vi: "{product} chiếm {value} {whole} {period} ({part} trên {total}).",
  en: "{product}: {value} of {whole} in {period} ({part} of {total}).",
  lo: "{product} ກວມ {value} ຂອງ{whole} {period} ({part} ຈາກ {total}).",
});
const changeLine = message({
  vi: "Tỷ trọng thay đổi: {value}.",
  en: "Change of the share: {value}.",
  lo: "ສັດສ່ວນປ່ຽນແປງ: {value}.",
});
const printedLine = message({
  vi: "{who} chiếm {value} {period}.",
  en: "{who}: {value} in {period}.",
  lo: "{who} ກວມ {value} {period}.",
});
const asPrinted = message({
  vi: "Tỷ trọng theo nguồn; không tính lại được từ số liệu đang có.",
  en: "Share as the source prints it; it cannot be recomputed from the figures held.",
  lo: "ສັດສ່ວນຕາມທີ່ແຫຼ່ງລະບຸ; ຄິດໄລ່ຄືນບໍ່ໄດ້.",
});
const countShareLine = message({
  vi: "{what} chiếm {value} {period}.",
  en: "{what}: {value} in {period}.",
  lo: "{what} ກວມ {value} {period}.",
});
const countPartsLine = message({ vi: "{part} trên {whole}.", en: "{part} of {whole}.", lo: "{part} ຈາກ {whole}." });
