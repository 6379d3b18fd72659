import { message } from "../../i18n/message.ts";
import { growthBetween } from "../../query/derive.ts";
import type { Fact } from "../../query/fact.ts";
import { formatPeriod, isYear } from "../../query/periods.ts";
import { answered } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { entitiesOf } from "../figures/figure-entities.ts";
import { refusePeriod, refuseSubject } from "../figures/refuse.ts";
import { subjectOf } from "../figures/subject.ts";
import { trendChart } from "../figures/trend-chart.ts";
import { capitalise, describeSeries, formatValue } from "../names.ts";
import { factAt, type Series } from "../series.ts";
import { yearsAsked } from "./figure-aggregate.ts";
import { placeAssumed } from "./figure-value.ts";

const MAX_POINTS = 8;

/** A series over time, with a chart. */
export const figureTrend: Intent = {
  id: "figure-trend",
  examples: {
    vi: ["Xuất khẩu gạo qua ba năm 2022–2024 diễn biến thế nào?", "nhap khau go qua cac nam ra sao"],
    en: ["How did exports of rice develop over 2022-2024?"],
    lo: ["ແນວໂນ້ມ ສົ່ງອອກເຂົ້າ 2022-2024"],
  },
  match: (turn) => {
    if (turn.slots.operation === "trend") return 0.58;
    return turn.slots.operation === undefined && turn.slots.periods.length > 2 ? 0.55 : 0;
  },
  answer: (turn) => {
    const subject = subjectOf(turn);
    if (subject.kind !== "series")
      return subject.kind === "none" && turn.slots.indicators.length > 0
        ? undefined
        : refuseSubject(turn, subject, "figure-trend");
    const [first] = subject.series;
    return first === undefined ? undefined : trendReply(turn, first);
  },
};

export function trendReply(turn: Turn, series: Series): Reply {
  const { locale, index } = turn;
  const facts = pointsOf(turn, series);
  const [first] = facts;
  const last = facts.at(-1);
  if (first === undefined || last === undefined) return refusePeriod(turn, series, turn.slots.periods[0] ?? "undated");
  const change = first === last ? undefined : growthBetween(first, last);
  const what = capitalise(describeSeries(index, series.dims, locale));
  const points = facts.map((fact) => `${formatPeriod(fact.period, locale)}: ${formatValue(fact, locale)}`);
  const assumed = placeAssumed(turn, facts);
  return answered(turn, {
    intent: "figure-trend",
    headline: `${what}: ${points.join("; ")}.`,
    details:
      change === undefined
        ? []
        : [overallLine(locale, { value: `${change.value >= 0 ? "+" : ""}${formatValue(change, locale)}` })],
    notes: assumed === undefined ? [] : [assumed],
    answers: facts,
    background: change === undefined ? [] : [change],
    entities: entitiesOf(turn, [series.dims]),
    chart: trendChart(turn, { title: what, facts }),
  });
}

function pointsOf(turn: Turn, series: Series): readonly Fact[] {
  const asked = turn.slots.periods.length > 0 ? yearsAsked(turn, series) : [];
  const named = asked.map((period) => factAt(series, period)).filter((fact) => fact !== undefined);
  if (named.length > 1) return named.slice(-MAX_POINTS);
  const years = series.facts.filter((fact) => isYear(fact.period));
  return (years.length > 1 ? years : series.facts).slice(-MAX_POINTS);
}

const overallLine = message({
  vi: "Cả giai đoạn: {value}.",
  en: "Over the whole time: {value}.",
  lo: "ຕະຫຼອດໄລຍະ: {value}.",
});
