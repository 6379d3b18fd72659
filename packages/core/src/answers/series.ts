import { type DatasetIndex, groupBy } from "../query/dataset-index.ts";
import { balanceOf, sumOf } from "../query/derive.ts";
import type { Dimensions, Fact } from "../query/fact.ts";
import { isWithin, isYear, spanOf } from "../query/periods.ts";
import { selectFacts, seriesKey } from "../query/select.ts";
import type { Flow } from "../schema/observation.ts";
import type { Turn } from "./context.ts";
import { isSoft } from "./geography.ts";
import { basisPenalty, periodPenalty, placePenalty } from "./place-fit.ts";

/** Facts that differ only in their period, in time order. */
export type Series = { readonly dims: Dimensions; readonly facts: readonly Fact[] };

export type SeriesRequest = {
  readonly indicator: string;
  readonly flow?: Flow | undefined;
  /** A group of product ids of one name; undefined for the figure over all goods. */
  readonly product?: readonly string[] | undefined;
};

/** Series that fit the request and every place the question names, best fit first. */
export function findSeries(turn: Turn, request: SeriesRequest): readonly Series[] {
  const { slots } = turn;
  const candidates = seriesOf(turn.index, request);
  const all = [...slots.gates, ...slots.regions];
  // Events, respondents and the like narrow a question only where figures are held for them.
  const hard = [...slots.gates, ...slots.regions.filter((ids) => !ids.every((id) => isSoft(turn, id)))];
  const strict = rankSeries(turn, candidates, all);
  if (strict.length > 0 || hard.length === all.length) return strict;
  // "Điện Biên … tại hội chợ Luông Pha Băng": the event named has the figure, the province only takes part.
  const soft = slots.regions.filter((ids) => ids.every((id) => isSoft(turn, id)));
  const ofEvent = rankSeries(turn, candidates, soft);
  return ofEvent.some((one) => soft.some((ids) => ids.includes(one.dims.place ?? "")))
    ? ofEvent.filter((one) => soft.some((ids) => ids.includes(one.dims.place ?? "")))
    : rankSeries(turn, candidates, hard);
}

const seriesCache = new WeakMap<DatasetIndex, Map<string, readonly Series[]>>();

/** The series of one indicator, product and flow, whatever their place; put together once per dataset. */
function seriesOf(index: DatasetIndex, request: SeriesRequest): readonly Series[] {
  const known = seriesCache.get(index) ?? new Map<string, readonly Series[]>();
  seriesCache.set(index, known);
  if (!known.has(request.indicator)) {
    known.set(request.indicator, []);
    const groups = groupBy(selectFacts(index, { indicator: request.indicator }), (fact) => [seriesKey(fact)]);
    const lists = new Map<string, Series[]>();
    for (const facts of groups.values()) {
      const [first] = facts;
      if (first === undefined) continue;
      const series = { dims: dimensionsOf(first), facts };
      for (const flow of [first.flow, "any"]) {
        const key = listKey(request.indicator, first.product, flow);
        lists.set(key, [...(lists.get(key) ?? []), series]);
      }
    }
    for (const [key, list] of lists) known.set(key, list);
  }
  const products = request.product ?? [undefined];
  return products.flatMap((product) => known.get(listKey(request.indicator, product, request.flow ?? "any")) ?? []);
}

function listKey(indicator: string, product: string | undefined, flow: string | undefined): string {
  return `${indicator}|${product ?? ""}|${flow ?? ""}`;
}

function rankSeries(
  turn: Turn,
  candidates: readonly Series[],
  named: readonly (readonly string[])[],
): readonly Series[] {
  const scored = candidates.flatMap((series) => {
    const [first] = series.facts;
    if (first === undefined) return [];
    const penalty = placePenalty(turn, first, named);
    return penalty === undefined
      ? []
      : [{ series, penalty: penalty + periodPenalty(series.facts, turn.slots) + basisPenalty(turn, first) }];
  });
  scored.sort((a, b) => a.penalty - b.penalty);
  const best = scored[0]?.penalty;
  return scored.filter((one) => best !== undefined && one.penalty < best + 40).map((one) => one.series);
}

/** The best series; derived from its parts where only those are printed. */
export function findOneSeries(turn: Turn, request: SeriesRequest): Series | undefined {
  const found = findSeries(turn, request);
  const isSum = request.indicator === "trade-value" && (request.flow === "total" || request.flow === "balance");
  const [best] = found;
  const [asked] = turn.slots.periods;
  if (best !== undefined && isSum && asked !== undefined && factAt(best, asked, turn.slots.until) === undefined) {
    const combined = combineFlows(turn, request);
    if (combined !== undefined && factAt(combined, asked) !== undefined) return combined;
  }
  if (best !== undefined) return best;
  const group = groupSeries(turn, request);
  if (group !== undefined) return group;
  if (request.indicator !== "trade-value") return undefined;
  if (request.flow === "total" || request.flow === "balance") return combineFlows(turn, request);
  return undefined;
}

/** A group of goods without figures of its own: the sum of its members, period by period. */
function groupSeries(turn: Turn, request: SeriesRequest): Series | undefined {
  const group = turn.dataset.products.find(
    (one) => request.product?.includes(one.id) === true && one.members.length > 0,
  );
  if (group === undefined || request.flow === undefined) return undefined;
  const members = group.members.map((id) => findSeries(turn, { ...request, product: [id] })[0]);
  const [first] = members;
  if (first === undefined || members.some((one) => one === undefined || !samePlace(one.dims, first.dims)))
    return undefined;
  const held = members.filter((one) => one !== undefined);
  const facts = first.facts.flatMap(({ period }) => {
    const parts = held.map((one) => factAt(one, period)).filter((fact) => fact !== undefined);
    const total = parts.length === held.length ? sumOf(parts) : undefined;
    return total === undefined ? [] : [{ ...total, product: group.id }];
  });
  const [any] = facts;
  return any === undefined ? undefined : { dims: dimensionsOf(any), facts };
}

/** The total or the balance of a place, computed year by year from exports and imports. */
function combineFlows(turn: Turn, request: SeriesRequest): Series | undefined {
  const exports = findSeries(turn, { ...request, flow: "export" })[0];
  const imports = findSeries(turn, { ...request, flow: "import" })[0];
  if (exports === undefined || imports === undefined || !samePlace(exports.dims, imports.dims)) return undefined;
  const facts = exports.facts.flatMap((exported) => {
    const imported = imports.facts.find((fact) => fact.period === exported.period);
    if (imported === undefined) return [];
    if (request.flow === "balance") return [balanceOf(exported, imported)];
    const total = sumOf([exported, imported]);
    return total === undefined ? [] : [{ ...total, flow: "total" as const }];
  });
  const [first] = facts;
  return first === undefined ? undefined : { dims: dimensionsOf(first), facts };
}

export function samePlace(a: Dimensions, b: Dimensions): boolean {
  return a.place === b.place && a.partner === b.partner && a.gate === b.gate;
}

/** The fact of a period: exactly it, or the one whose end the question names ("đến giữa tháng 4/2025"). */
export function factAt(series: Series, period: string, until?: string): Fact | undefined {
  const exact = series.facts.find((fact) => fact.period === period);
  if (exact !== undefined) return exact;
  const span = spanOf(period);
  const sameSpan = series.facts.find((fact) => {
    const other = spanOf(fact.period);
    return other !== undefined && other.from === span?.from && other.to === span.to;
  });
  if (sameSpan !== undefined) return sameSpan;
  if (until !== undefined) return series.facts.find((fact) => spanOf(fact.period)?.to.startsWith(until));
  return undefined;
}

/** The newest fact that covers a whole year, else the newest of all. */
export function latestFact(series: Series): Fact | undefined {
  return series.facts.filter((fact) => isYear(fact.period)).at(-1) ?? series.facts.at(-1);
}

/** Facts inside a period, when it is not printed as a whole: months of a year, years of a run. */
export function factsWithin(series: Series, period: string): readonly Fact[] {
  return series.facts.filter((fact) => fact.period !== period && isWithin(fact.period, period));
}

function dimensionsOf(fact: Fact): Dimensions {
  const { indicator, place, partner, gate, product, flow, basis, reportedBy } = fact;
  return { indicator, place, partner, gate, product, flow, basis, reportedBy };
}
