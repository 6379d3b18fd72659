import { message } from "../../i18n/message.ts";
import { formatPeriod, isYear } from "../../query/periods.ts";
import { clarified, declined } from "../compose.ts";
import type { Reply, Turn } from "../context.ts";
import { corridorsByData } from "../geography.ts";
import { capitalise, describeSeries, flowNames, nameOf } from "../names.ts";
import type { Series } from "../series.ts";
import type { Subject } from "./subject.ts";

/** The question back or the refusal for a subject that is no series. */
export function refuseSubject(turn: Turn, subject: Exclude<Subject, { kind: "series" }>, intent: string): Reply {
  const { locale } = turn;
  if (subject.kind === "which-flow")
    return clarified(turn, { intent, headline: whichFlow(locale), choices: subject.choices.map(capitalise) });
  if (subject.kind === "strange")
    return declined(turn, "no-data", {
      intent,
      headline: strangeText(locale, { words: subject.words.slice(0, 4).join(" ") }),
      suggestions: exampleQuestions(turn),
    });
  if (subject.kind === "which-place")
    return clarified(turn, { intent, headline: whichPlace(locale), choices: subject.choices.map(capitalise) });
  return declined(turn, "no-data", {
    intent,
    headline: noSeries(locale, { what: describeAsked(turn) }),
    suggestions: exampleQuestions(turn),
  });
}

/** "No figure for that period", with the periods that are held as questions to ask. */
export function refusePeriod(turn: Turn, series: Series, period: string): Reply {
  const { locale, index } = turn;
  const what = describeSeries(index, series.dims, locale);
  const whole = series.facts.filter((fact) => isYear(fact.period));
  const held = (whole.length > 0 ? whole : series.facts).slice(-3);
  return declined(turn, "no-data", {
    intent: "decline-no-data",
    headline: noPeriod(locale, { what: capitalise(what), period: formatPeriod(period, locale) }),
    suggestions: held.map((fact) =>
      heldQuestion(locale, { what: capitalise(what), period: formatPeriod(fact.period, locale) }),
    ),
    entities: series.dims.product === undefined ? [] : [{ type: "product", id: series.dims.product }],
  });
}

/** What was asked, as far as it was understood, to say it back. */
export function describeAsked(turn: Turn): string {
  const { slots, dataset, locale } = turn;
  const parts = [
    ...(slots.indicators[0] === undefined ? [] : [nameOf(dataset, slots.indicators[0][0] ?? "", locale)]),
    ...(slots.flow === undefined ? [] : [flowNames[slots.flow](locale)]),
    ...slots.products.map((ids) => nameOf(dataset, ids[0] ?? "", locale)),
    ...[...slots.gates, ...slots.regions].map((ids) => nameOf(dataset, ids[0] ?? "", locale)),
    ...slots.periods.map((period) => formatPeriod(period, locale)),
  ];
  return parts.length === 0 ? thatText(locale) : parts.join(", ");
}

/** Questions that can be answered: the newest total of each corridor. */
export function exampleQuestions(turn: Turn): readonly string[] {
  const { locale } = turn;
  return corridorsByData(turn.index)
    .slice(0, 2)
    .map((corridor) =>
      capitalise(heldTotal(locale, { flow: flowNames.total(locale), corridor: corridor.name[locale] })),
    );
}

const whichFlow = message({
  vi: "Bạn hỏi xuất khẩu hay nhập khẩu?",
  en: "Do you mean exports or imports?",
  lo: "ທ່ານໝາຍເຖິງການສົ່ງອອກ ຫຼື ການນຳເຂົ້າ?",
});
const whichPlace = message({
  vi: "Bạn hỏi kim ngạch của tuyến hay cửa khẩu nào?",
  en: "The trade of which route or gate do you mean?",
  lo: "ທ່ານຖາມການຄ້າຂອງເສັ້ນທາງ ຫຼື ດ່ານໃດ?",
});
const noSeries = message({
  vi: "Tôi không có số liệu về: {what}.",
  en: "I do not hold a figure for: {what}.",
  lo: "ຂ້ອຍບໍ່ມີຕົວເລກກ່ຽວກັບ: {what}.",
});
const strangeText = message({
  vi: "Tôi không có số liệu về “{words}”.",
  en: "I hold no figure for “{words}”.",
  lo: "ຂ້ອຍບໍ່ມີຕົວເລກກ່ຽວກັບ “{words}”.",
});
const noPeriod = message({
  vi: "{what}: tôi không có số liệu {period}.",
  en: "{what}: I hold no figure for {period}.",
  lo: "{what}: ຂ້ອຍບໍ່ມີຕົວເລກ {period}.",
});
const heldQuestion = message({ vi: "{what} {period}", en: "{what} {period}", lo: "{what} {period}" });
const heldTotal = message({ vi: "{flow} {corridor}", en: "{flow}, {corridor}", lo: "{flow} {corridor}" });
const thatText = message({ vi: "điều bạn hỏi", en: "what you ask", lo: "ສິ່ງທີ່ທ່ານຖາມ" });
