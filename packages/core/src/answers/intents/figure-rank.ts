import { message } from "../../i18n/message.ts";
import { growthBetween } from "../../query/derive.ts";
import type { Fact } from "../../query/fact.ts";
import { formatPeriod } from "../../query/periods.ts";
import { rankFacts } from "../../query/rank.ts";
import { answered, clarified, declined } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { entitiesOf } from "../figures/figure-entities.ts";
import { goodsOf } from "../figures/goods.ts";
import { exampleQuestions, refuseSubject } from "../figures/refuse.ts";
import { subjectOf } from "../figures/subject.ts";
import { capitalise, describePlace, describeSeries, flowNames, formatValue, nameOf } from "../names.ts";
import { factAt, latestFact } from "../series.ts";
import { placeAssumed } from "./figure-value.ts";

const MAX_RANKED = 5;

/** Largest, smallest, fastest growing: goods of a flow in a year, or years of a series. Gates are never ranked on mixed bases. */
export const figureRank: Intent = {
  id: "figure-rank",
  examples: {
    vi: ["Ba mặt hàng xuất khẩu lớn nhất của Đồng Xanh năm 2024 là gì?", "mat hang nhap khau nao lon nhat nam 2022"],
    en: ["Which export product was the smallest in 2023?"],
    lo: ["ສິນຄ້າໃດສົ່ງອອກຫຼາຍທີ່ສຸດ ປີ 2024?"],
  },
  match: (turn) => {
    const { words } = turn.frame;
    if (turn.slots.operation !== "rank") return 0;
    const definesWord = words.has("define") && !words.has("which-goods") && turn.slots.products.length === 0;
    return words.has("nearest") || definesWord ? 0 : 0.64;
  },
  answer: (turn) => {
    if (asksForGates(turn)) return refuseGateRank(turn);
    const { slots, frame } = turn;
    if (
      slots.products.length > 0 ||
      slots.indicators.length > 0 ||
      !(frame.words.has("which-goods") || slots.flow === "export" || slots.flow === "import")
    )
      return rankPeriods(turn);
    if (slots.flow === undefined || slots.flow === "total")
      return asksForYears(turn) ? rankPeriods(turn) : whichFlowReply(turn);
    return asksForYears(turn) ? rankPeriods(turn) : rankGoods(turn);
  },
};

function asksForGates(turn: Turn): boolean {
  const { words } = turn.frame;
  return (
    (words.has("gate") || words.has("which-gate")) && !words.has("which-goods") && turn.slots.products.length === 0
  );
}

function asksForYears(turn: Turn): boolean {
  return /\b(?:nam nao|which year|what year)\b|ປີໃດ/.test(turn.frame.text);
}

function rankGoods(turn: Turn): Reply {
  const { slots, frame, locale } = turn;
  const flow = slots.flow === "import" ? "import" : "export";
  const found = goodsOf(turn, flow);
  const [oneGood] = found?.goods ?? [];
  if (found === undefined || oneGood === undefined) return refuseSubject(turn, { kind: "none" }, "figure-rank");
  const byGrowth =
    frame.words.has("rise") ||
    frame.words.has("fall") ||
    frame.words.has("growth") ||
    /nhanh nhat|fastest/.test(frame.text);
  const falling = frame.words.has("fall") && !frame.words.has("rise");
  const sorted = [...slots.periods].sort();
  const last = sorted.at(-1) ?? latestFact(oneGood)?.period ?? "";
  const first = sorted.length > 1 ? (sorted[0] ?? last) : byGrowth ? String(Number(last.slice(0, 4)) - 1) : last;
  const facts = found.goods.flatMap((one): readonly { main: Fact; levels: readonly Fact[] }[] => {
    const after = factAt(one, last);
    if (after === undefined) return [];
    if (!byGrowth) return [{ main: after, levels: [] }];
    const before = factAt(one, first);
    const growth = before === undefined ? undefined : growthBetween(before, after);
    return growth === undefined || before === undefined
      ? []
      : [{ main: { ...growth, product: one.dims.product }, levels: [before, after] }];
  });
  if (facts.length === 0) return refuseSubject(turn, { kind: "none" }, "figure-rank");
  const direction = byGrowth
    ? falling
      ? "bottom"
      : frame.words.has("bottom")
        ? "bottom"
        : "top"
    : frame.words.has("bottom") && !frame.words.has("top")
      ? "bottom"
      : "top";
  const count = Math.min(slots.products.length > 0 ? 1 : (frame.howMany ?? 1), MAX_RANKED);
  const order = rankFacts(
    facts.map((one) => one.main),
    direction,
  ).slice(0, count);
  // Goods that tie with the last place belong to it.
  const tied = facts
    .map((one) => one.main)
    .filter((fact) => !order.includes(fact) && fact.value === order.at(-1)?.value && !byGrowth)
    .slice(0, 2);
  const assumed = placeAssumed(turn, order);
  const lines = [...order, ...tied].map((fact, at) =>
    rankLine(locale, {
      at: String(Math.min(at + 1, count)),
      what: nameOf(turn.dataset, fact.product ?? "", locale),
      value: formatValue(fact, locale),
    }),
  );
  const scope = {
    flow: flowNames[flow](locale),
    place: describePlace(turn.dataset, found.whole.dims, locale) ?? "",
    period: first === last ? formatPeriod(last, locale) : formatPeriod(`${first}..${last}`, locale),
  };
  const head = capitalise(
    (byGrowth ? (direction === "top" ? fastestLine : slowestLine) : direction === "top" ? largestLine : smallestLine)(
      locale,
      scope,
    ),
  );
  return answered(turn, {
    intent: "figure-rank",
    headline: lines.length === 1 ? `${head} ${lines[0] ?? ""}` : head,
    list: lines.length === 1 ? [] : lines,
    notes: assumed === undefined ? [] : [assumed],
    answers: [...order, ...tied],
    background: byGrowth
      ? facts
          .filter((one) => order.includes(one.main))
          .flatMap((one) => one.levels)
          .slice(0, 6)
      : [],
    entities: entitiesOf(turn, order),
  });
}

/** The best or worst year of one series. */
function rankPeriods(turn: Turn): Reply {
  const subject = subjectOf(turn);
  if (subject.kind !== "series") return refuseSubject(turn, subject, "figure-rank");
  const { frame, locale, index } = turn;
  const [series] = subject.series;
  if (series === undefined) return refuseSubject(turn, { kind: "none" }, "figure-rank");
  const years = series.facts.filter((fact) => /^\d{4}$/.test(fact.period));
  const direction = frame.words.has("bottom") && !frame.words.has("top") ? "bottom" : "top";
  const [best, ...rest] = rankFacts(years, direction);
  if (best === undefined) return refuseSubject(turn, { kind: "none" }, "figure-rank");
  const what = capitalise(describeSeries(index, best, locale));
  return answered(turn, {
    intent: "figure-rank",
    headline: bestYearLine(locale, {
      what,
      period: formatPeriod(best.period, locale),
      value: formatValue(best, locale),
      direction,
    }),
    details: [
      `${comparedWith(locale)} ${rest
        .slice(0, 6)
        .map((fact) => `${formatPeriod(fact.period, locale)}: ${formatValue(fact, locale)}`)
        .join("; ")}.`,
    ],
    answers: [best],
    background: rest.slice(0, 6),
    entities: entitiesOf(turn, [best]),
  });
}

function whichFlowReply(turn: Turn): Reply {
  const { locale, slots } = turn;
  const period = slots.periods[0] === undefined ? "" : ` ${formatPeriod(slots.periods[0], locale)}`;
  return clarified(turn, {
    intent: "figure-rank",
    headline: exportOrImport(locale),
    choices: [largestExport(locale, { period }), largestImport(locale, { period })],
  });
}

/** The figures held for gates count different goods, so putting them in an order would mislead. */
function refuseGateRank(turn: Turn): Reply {
  const { locale } = turn;
  return declined(turn, "no-data", {
    intent: "figure-rank",
    headline: noGateRank(locale),
    notes: [whyNoGateRank(locale)],
    suggestions: exampleQuestions(turn),
  });
}

const rankLine = message({ vi: "{at}. {what}: {value}", en: "{at}. {what}: {value}", lo: "{at}. {what}: {value}" });
const largestLine = message({
  vi: "{flow} lớn nhất, {place}, {period}:",
  en: "Largest in {flow}, {place}, {period}:",
  lo: "{flow} ຫຼາຍທີ່ສຸດ, {place}, {period}:",
});
const smallestLine = message({
  vi: "{flow} nhỏ nhất, {place}, {period}:",
  en: "Smallest in {flow}, {place}, {period}:",
  lo: "{flow} ໜ້ອຍທີ່ສຸດ, {place}, {period}:",
});
const fastestLine = message({
  vi: "{flow} tăng nhanh nhất, {place}, {period}:",
  en: "Fastest growth in {flow}, {place}, {period}:",
  lo: "{flow} ເພີ່ມໄວທີ່ສຸດ, {place}, {period}:",
});
const slowestLine = message({
  vi: "{flow} giảm mạnh nhất hoặc tăng chậm nhất, {place}, {period}:",
  en: "Steepest fall or slowest growth in {flow}, {place}, {period}:",
  lo: "{flow} ຫຼຸດຫຼາຍທີ່ສຸດ, {place}, {period}:",
});
const bestYearLine = message({
  vi: "{what} {direction, select, top {cao nhất} other {thấp nhất}} là {period}: {value}.",
  en: "{what} was {direction, select, top {highest} other {lowest}} in {period}: {value}.",
  lo: "{what} {direction, select, top {ສູງສຸດ} other {ຕ່ຳສຸດ}} ແມ່ນ {period}: {value}.",
});
const comparedWith = message({ vi: "Các năm khác:", en: "Other years:", lo: "ປີອື່ນ:" });
const exportOrImport = message({
  vi: "Bạn hỏi hàng xuất khẩu hay hàng nhập khẩu?",
  en: "Exports or imports?",
  lo: "ສິນຄ້າສົ່ງອອກ ຫຼື ນຳເຂົ້າ?",
});
const largestExport = message({
  vi: "Mặt hàng xuất khẩu lớn nhất{period}",
  en: "Largest export{period}",
  lo: "ສິນຄ້າສົ່ງອອກຫຼາຍທີ່ສຸດ{period}",
});
const largestImport = message({
  vi: "Mặt hàng nhập khẩu lớn nhất{period}",
  en: "Largest import{period}",
  lo: "ສິນຄ້ານຳເຂົ້າຫຼາຍທີ່ສຸດ{period}",
});
const noGateRank = message({
  vi: "Tôi không xếp hạng các cửa khẩu theo kim ngạch.",
  en: "I do not rank gates by trade.",
  lo: "ຂ້ອຍບໍ່ຈັດອັນດັບດ່ານຕາມມູນຄ່າການຄ້າ.",
});
const whyNoGateRank = message({
  vi: "Số liệu từng cửa khẩu trong các nguồn được tính theo cách khác nhau (hàng mở tờ khai tại chỗ, hàng đi qua, hàng quá cảnh), xếp chung sẽ sai.",
  en: "The sources count different goods for different gates (declared there, passing through, in transit), so one ranking would be wrong.",
  lo: "ແຫຼ່ງຂໍ້ມູນນັບແຕ່ລະດ່ານດ້ວຍວິທີຕ່າງກັນ, ຈັດລວມກັນຈະຜິດ.",
});
