import { balanceOf, sumOf } from "../query/derive.ts";
import { type DatasetIndex, groupBy } from "../query/dataset-index.ts";
import type { Dimensions, Fact } from "../query/fact.ts";
import { isWithin, isYear, spanOf } from "../query/periods.ts";
import { selectFacts, seriesKey } from "../query/select.ts";
import type { Corridor } from "../schema/corridor.ts";
import type { Flow } from "../schema/observation.ts";
import type { Turn } from "./context.ts";
import type { Slots } from "./slots.ts";

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
  const { slots, index } = turn;
  const rows = selectFacts(index, { indicator: request.indicator });
  const groups = groupBy(rows, (fact) => [seriesKey(fact)]);
  const all = [...slots.gates, ...slots.regions];
  // Events, respondents and the like narrow a question only where figures are held for them.
  const hard = [...slots.gates, ...slots.regions.filter((ids) => !ids.every((id) => isSoft(turn, id)))];
  const strict = rankSeries(turn, [...groups.values()], { request, named: all });
  return strict.length > 0 || hard.length === all.length ? strict : rankSeries(turn, [...groups.values()], { request, named: hard });
}

const SOFT_KINDS = new Set(["respondent-group", "event", "survey-item", "likert-level", "document", "programme", "economic-zone", "facility"]);

function isSoft(turn: Turn, id: string): boolean {
  return SOFT_KINDS.has(turn.dataset.places.find((one) => one.id === id)?.kind ?? "");
}

function rankSeries(turn: Turn, groups: readonly (readonly Fact[])[], options: { readonly request: SeriesRequest; readonly named: readonly (readonly string[])[] }): readonly Series[] {
  const { request, named } = options;
  const { slots } = turn;
  const scored = groups.flatMap((facts) => {
    const [first] = facts;
    if (first === undefined || !fitsRequest(first, request)) return [];
    const penalty = placePenalty(turn, first, named);
    return penalty === undefined ? [] : [{ series: { dims: dimensionsOf(first), facts }, penalty: penalty + periodPenalty(facts, slots) + basisPenalty(turn, first) }];
  });
  scored.sort((a, b) => a.penalty - b.penalty);
  const best = scored[0]?.penalty;
  const near = scored.filter((one) => best !== undefined && one.penalty < best + 40).map((one) => one.series);
  return near;
}

/** The best series; derived from its parts where only those are printed. */
export function findOneSeries(turn: Turn, request: SeriesRequest): Series | undefined {
  const found = findSeries(turn, request);
  if (found[0] !== undefined) return found[0];
  if (request.indicator !== "trade-value") return undefined;
  if (request.flow === "total" || request.flow === "balance") return combineFlows(turn, request);
  return undefined;
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

function fitsRequest(fact: Fact, request: SeriesRequest): boolean {
  const product = request.product === undefined ? fact.product === undefined : request.product.includes(fact.product ?? "");
  const anyFlow = request.flow === undefined;
  return product && (anyFlow || fact.flow === request.flow);
}

/**
 * How far a series is from the places named: undefined where one of them has nothing to do with it. A gate's figure is never
 * given for its province, nor a province's for a country.
 */
function placePenalty(turn: Turn, fact: Fact, named: readonly (readonly string[])[]): number | undefined {
  const own = [fact.place, fact.partner, fact.gate].filter((id) => id !== undefined);
  if (fact.gate !== undefined && !named.some((ids) => ids.includes(fact.gate ?? "") || (fact.place !== undefined && fact.place === fact.gate && ids.includes(fact.place)))) {
    return undefined;
  }
  let penalty = 0;
  for (const ids of named) {
    if (ids.some((id) => own.includes(id))) continue;
    const wider = ids.some((id) => own.some((one) => isPartOf(turn, one, id)) || isBorderWith(turn, id, fact.partner));
    if (!wider) return undefined;
    penalty += 6;
  }
  const isNamed = (id: string | undefined): boolean => id !== undefined && (named.some((ids) => ids.includes(id)) || isNamedBorder(turn, id, named));
  if (fact.gate === undefined && !isNamed(fact.place)) penalty += named.length === 0 ? corridorRank(turn, fact) : isHome(fact.place) && isNamed(fact.partner) ? 1 : 20;
  if (fact.partner !== undefined && !isNamed(fact.partner)) penalty += 2;
  if (fact.reportedBy !== undefined && fact.reportedBy !== "viet-nam") penalty += turn.frame.words.has("mirror") ? 0 : 60;
  return penalty;
}

/** "giữa Việt Nam và Lào" names the border of the two. */
function isNamedBorder(turn: Turn, id: string, named: readonly (readonly string[])[]): boolean {
  const place = turn.dataset.places.find((one) => one.id === id);
  return place?.kind === "border" && place.within.every((inner) => isHome(inner) || named.some((ids) => ids.includes(inner))) && named.length > 0;
}

/** With no place named, the project's own corridors come first, the one with most figures before the others. */
function corridorRank(turn: Turn, fact: Fact): number {
  const at = corridorsByData(turn.index).findIndex((one) => one.place === fact.place && one.partner === fact.partner);
  if (at >= 0) return at * 8;
  if (turn.frame.words.has("nationwide") && isHome(fact.place)) return 0;
  return turn.frame.words.has("land-border") && fact.partner === "land-neighbours" ? 0 : 60;
}

/** "biên giới Việt – Lào" says the same as "with Laos"; "biên giới đất liền" the same as "with the three neighbours". */
function isBorderWith(turn: Turn, border: string, partner: string | undefined): boolean {
  const place = turn.dataset.places.find((one) => one.id === border);
  if (place?.kind !== "border" || partner === undefined) return false;
  const across = leavesOf(turn, border).filter((id) => id !== "viet-nam").sort();
  return across.join() === [...leavesOf(turn, partner)].sort().join();
}

function leavesOf(turn: Turn, id: string): readonly string[] {
  const within = turn.dataset.places.find((one) => one.id === id)?.within ?? [];
  return within.length === 0 ? [id] : [...new Set(within.flatMap((one) => leavesOf(turn, one)))];
}

const corridorCache = new WeakMap<DatasetIndex, readonly Corridor[]>();

/** Corridors by how many figures are held for them. */
export function corridorsByData(index: DatasetIndex): readonly Corridor[] {
  const known = corridorCache.get(index);
  if (known !== undefined) return known;
  const countOf = (one: Corridor): number => (index.byPlace.get(one.place) ?? []).filter((row) => row.partner === one.partner).length;
  const sorted = [...index.dataset.corridors].sort((a, b) => countOf(b) - countOf(a));
  corridorCache.set(index, sorted);
  return sorted;
}

function isHome(id: string | undefined): boolean {
  return id === "viet-nam";
}

/** `viet-nam` holds every place on its side; a place record says what else it is within. */
export function isPartOf(turn: Turn, inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const place = turn.dataset.places.find((one) => one.id === inner);
  if (place?.within.some((id) => id === outer || isPartOf(turn, id, outer)) === true) return true;
  if (outer === "viet-nam") return turn.dataset.provinces.some((one) => one.id === inner) || turn.dataset.gates.some((one) => one.id === inner);
  const gate = turn.dataset.gates.find((one) => one.id === inner);
  return gate?.provinces.some((one) => one.province === outer) === true;
}

function periodPenalty(facts: readonly Fact[], slots: Slots): number {
  if (slots.periods.length === 0) return 0;
  const missing = slots.periods.filter((period) => !facts.some((fact) => fact.period === period || (slots.until !== undefined && spanOf(fact.period)?.to.startsWith(slots.until) === true)));
  const touched = missing.filter((period) => facts.some((fact) => isWithin(fact.period, period)));
  return (missing.length - touched.length) * 8 + touched.length * 5;
}

function basisPenalty(turn: Turn, fact: Fact): number {
  const { words } = turn.frame;
  if (words.has("declared") && fact.basis !== "declared-at-gate") return 10;
  if (words.has("flow-transit") && fact.flow !== "transit" && fact.basis !== "transit") return 5;
  if (!words.has("declared") && fact.basis === "declared-at-gate" && fact.gate === undefined) return 3;
  return fact.basis === "not-stated" ? 1 : 0;
}
