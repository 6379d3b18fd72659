import { draft, message } from "../../i18n/message.ts";
import { formatPeriod } from "../../query/periods.ts";
import type { Flow } from "../../schema/observation.ts";
import type { Turn } from "../context.ts";
import { corridorsByData } from "../geography.ts";
import { flowNames, nameOf } from "../names.ts";
import { findOneSeries, findSeries, type Series, type SeriesRequest } from "../series.ts";

/** What a figure question is about: one series for each thing named, or why that cannot be said. */
export type Subject =
  | { readonly kind: "series"; readonly series: readonly Series[] }
  | { readonly kind: "which-flow"; readonly choices: readonly string[]; readonly series: readonly Series[] }
  | { readonly kind: "which-place"; readonly choices: readonly string[] }
  | { readonly kind: "strange"; readonly words: readonly string[] }
  | { readonly kind: "none" };

/** True where the question asks for a figure of trade, or for an indicator by its name. */
export function asksForFigure(turn: Turn): boolean {
  const { slots, frame } = turn;
  const aboutRules = (frame.words.has("tax") || frame.words.has("rule-word")) && !frame.words.has("money");
  if (aboutRules && slots.indicators.length === 0) return false;
  if (slots.indicators.length > 0 && !namesIndicator(turn)) return false;
  if (slots.indicators.length > 0 || slots.flow !== undefined || slots.bothFlows || frame.words.has("money"))
    return true;
  const names = slots.products.length > 0;
  if (
    names &&
    (frame.words.has("how-much") ||
      slots.periods.length > 0 ||
      slots.operation !== undefined ||
      frame.tokens.length <= 4)
  )
    return true;
  const asks = frame.words.has("how-much") || frame.words.has("what-about") || slots.operation !== undefined;
  return asks && slots.periods.length > 0 && !frame.words.has("gate");
}

/** An indicator read out of a slip ("tonn bộ") counts only where a quantity is asked for at all. */
function namesIndicator(turn: Turn): boolean {
  const { frame, slots } = turn;
  const isExact = frame.mentions.some(
    (one) => one.quality >= 0.85 && one.concepts.some(({ kind }) => kind === "indicator"),
  );
  return (
    isExact || slots.isFollowUp || slots.operation !== undefined || slots.periods.length > 0 || slots.flow !== undefined
  );
}

/** The series asked for, one for each product, flow, place or indicator named. */
export function subjectOf(turn: Turn): Subject {
  const { slots } = turn;
  const { missing } = turn.frame;
  if (missing.places.length > 0) return { kind: "strange", words: missing.places };
  if (slots.indicators.length > 0 && !isTradeAverage(turn)) return indicatorSubject(turn);
  if (missing.goods.length > 0) return { kind: "strange", words: missing.goods };
  // "xuất khẩu cà phê": goods or a place that are not held must not be answered with the figure over all goods.
  const { strange } = turn.frame;
  const wantsMore =
    slots.products.length === 0 || (slots.products.length === 1 && slots.operation === "compare" && !slots.bothFlows);
  if (strange.length > 0 && wantsMore) return { kind: "strange", words: strange };
  // "Điện Biên có bao nhiêu doanh nghiệp dự hội chợ": nothing says trade, so a figure of trade is no answer.
  if (!namesTrade(turn) && turn.frame.unread.length > 0) return { kind: "strange", words: turn.frame.unread };
  if (asksByMonth(turn)) return { kind: "strange", words: [byMonthText(turn.locale)] };
  const namesPlace = slots.gates.length + slots.regions.length > 0;
  const places = turn.frame.words.has("land-border") || turn.frame.words.has("nationwide");
  if (!namesPlace && !places && slots.products.length === 0 && !ranksGoods(turn))
    return { kind: "which-place", choices: placeChoices(turn) };
  return tradeSubject(turn);
}

/** True where trade itself is named, by a flow, by money or by goods, or carried over from the talk so far. */
function namesTrade(turn: Turn): boolean {
  const { slots, frame } = turn;
  return (
    slots.isFollowUp ||
    slots.flow !== undefined ||
    slots.bothFlows ||
    frame.words.has("money") ||
    slots.products.length > 0 ||
    ranksGoods(turn)
  );
}

/** Trade is held by year: a figure for each month would be the year's figure under a wrong name. */
function asksByMonth(turn: Turn): boolean {
  return /\b(?:moi|hang|tung|theo|mot|1|\/) ?thang\b|\bmonthly\b|\b(?:per|each|a|every) month\b/.test(turn.frame.text);
}

const byMonthText = message({ vi: "từng tháng", en: "single months", lo: draft("ແຕ່ລະເດືອນ") });

/** "tăng trưởng bình quân" names an indicator printed for one run of years; for others it is computed. */
function isTradeAverage(turn: Turn): boolean {
  const { indicators, periods } = turn.slots;
  const range = periods.length === 2 ? `${periods[0] ?? ""}..${periods[1] ?? ""}` : undefined;
  return indicators.every((ids) =>
    ids.every(
      (id) =>
        /^trade-.*average$/.test(id) &&
        !findSeries(turn, { indicator: id }).some(
          (one) => range !== undefined && one.facts.some((fact) => fact.period === range),
        ),
    ),
  );
}

function ranksGoods(turn: Turn): boolean {
  return turn.slots.operation === "rank" && turn.frame.words.has("which-goods");
}

/** The indicator of the goods named, or over all goods where it is not split by goods. */
function indicatorSeries(turn: Turn, indicator: string): readonly Series[] {
  const byGoods = turn.slots.products.flatMap((product) => findSeries(turn, { indicator, product }).slice(0, 1));
  return byGoods.length > 0 ? byGoods : findSeries(turn, { indicator }).slice(0, 1);
}

function indicatorSubject(turn: Turn): Subject {
  const series = turn.slots.indicators.flatMap((ids) => {
    const found = ids.flatMap((indicator) => indicatorSeries(turn, indicator));
    return found.slice(0, 1);
  });
  const together = series.length > 1 && turn.slots.regions.length === 0 ? ofOnePlace(series) : series;
  return together.length > 0 ? { kind: "series", series: together } : { kind: "none" };
}

/** Two counts asked for in one breath are about one place. */
function ofOnePlace(series: readonly Series[]): readonly Series[] {
  const shares = series.map((one) => series.filter((other) => other.dims.place === one.dims.place).length);
  const most = Math.max(...shares);
  const place = series[shares.indexOf(most)]?.dims.place;
  return series.filter((one) => one.dims.place === place);
}

function tradeSubject(turn: Turn): Subject {
  const { slots } = turn;
  const products = slots.products.length > 0 ? slots.products : [undefined];
  const flows: readonly (Flow | undefined)[] =
    slots.bothFlows && slots.flow === undefined ? ["export", "import"] : [slots.flow];
  const series: Series[] = [];
  for (const product of products) {
    for (const flow of flows) {
      const wanted = flow ?? (product === undefined ? "total" : undefined);
      const request: SeriesRequest = { indicator: "trade-value", product, flow: wanted };
      if (wanted === undefined) {
        const both = flowsOfProduct(turn, request);
        if (both.length === 0) {
          // A group of goods without figures of its own is summed up per flow.
          series.push(
            ...(["export", "import"] as const)
              .map((one) => findOneSeries(turn, { ...request, flow: one }))
              .filter((one) => one !== undefined)
              .slice(0, 1),
          );
          continue;
        }
        if (both.length > 1) return { kind: "which-flow", choices: flowChoices(turn, product), series: both };
        series.push(...both);
        continue;
      }
      series.push(...placesOf(turn, request));
    }
  }
  // Names that overlap ("… kim loại, hóa chất khác") may name goods of another table: one place, unless places are compared.
  const together =
    series.length > 1 && slots.products.length > 1 && slots.operation !== "compare" ? ofOnePlace(series) : series;
  return together.length > 0 ? { kind: "series", series: together } : { kind: "none" };
}

/** One series for each place where several are compared ("Cha Lo và Lao Bảo"), else the best one. */
function placesOf(turn: Turn, request: SeriesRequest): readonly Series[] {
  const together = findOneSeries(turn, request);
  if (together !== undefined) return [together];
  const named = [
    ...turn.slots.gates.map((ids) => ({ gates: [ids], regions: [] })),
    ...turn.slots.regions.map((ids) => ({ gates: [], regions: [ids] })),
  ];
  // "Điện Biên sang Trung Quốc" names one flow between two places, not two places to set side by side.
  if (named.length < 2 || !setsSideBySide(turn)) return [];
  const each = named.map((place) => findOneSeries({ ...turn, slots: { ...turn.slots, ...place } }, request));
  // Every place must have its own figure: that of Vietnam and Laos does not answer for Sơn La and Laos.
  return each.every((one) => one !== undefined) ? each.filter((one) => one !== undefined) : [];
}

function setsSideBySide({ frame: { words, text } }: Turn): boolean {
  return words.has("compare") || words.has("more") || words.has("or") || /(?:^| )(?:va|and|hay|ແລະ)(?: |$)/.test(text);
}

/** The product's exports and imports in the place that fits best. */
function flowsOfProduct(turn: Turn, request: SeriesRequest): readonly Series[] {
  const found = findSeries(turn, request);
  const [best] = found;
  if (best === undefined) return [];
  const rest = found.filter(
    (one) =>
      one !== best &&
      one.dims.place === best.dims.place &&
      one.dims.partner === best.dims.partner &&
      one.dims.flow !== best.dims.flow,
  );
  return [best, ...rest.slice(0, 1)];
}

function flowChoices(turn: Turn, product: readonly string[] | undefined): readonly string[] {
  const { locale, dataset, slots } = turn;
  const name = product === undefined ? "" : nameOf(dataset, product[0] ?? "", locale);
  const period = slots.periods[0] === undefined ? "" : ` ${formatPeriod(slots.periods[0], locale)}`;
  return (["export", "import"] as const).map((flow) =>
    flowChoice(locale, { flow: flowNames[flow](locale), product: name, period }),
  );
}

function placeChoices(turn: Turn): readonly string[] {
  const { locale, slots } = turn;
  const period = slots.periods[0] === undefined ? "" : ` ${formatPeriod(slots.periods[0], locale)}`;
  const flow = flowNames[slots.flow ?? "total"](locale);
  return corridorsByData(turn.index)
    .slice(0, 3)
    .map((corridor) => placeChoice(locale, { flow, corridor: corridor.name[locale], period }));
}

const flowChoice = message({
  vi: "{flow} {product}{period}",
  en: "{flow} of {product}{period}",
  lo: "{flow}{product}{period}",
});
const placeChoice = message({
  vi: "{flow} {corridor}{period}",
  en: "{flow}, {corridor}{period}",
  lo: "{flow} {corridor}{period}",
});
