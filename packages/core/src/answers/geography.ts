import type { DatasetIndex } from "../query/dataset-index.ts";
import type { Corridor } from "../schema/corridor.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Place } from "../schema/place.ts";
import type { Turn } from "./context.ts";

type Geography = {
  readonly places: ReadonlyMap<string, Place>;
  readonly vietnamese: ReadonlySet<string>;
  /** Provinces of each gate, through time. */
  readonly provincesOfGate: ReadonlyMap<string, readonly string[]>;
};
const geographyCache = new WeakMap<Dataset, Geography>();

function geographyOf({ dataset }: Turn): Geography {
  const known = geographyCache.get(dataset);
  if (known !== undefined) return known;
  const geography: Geography = {
    places: new Map(dataset.places.map((one) => [one.id, one])),
    vietnamese: new Set([...dataset.provinces, ...dataset.gates].map((one) => one.id)),
    provincesOfGate: new Map(dataset.gates.map((gate) => [gate.id, gate.provinces.map((one) => one.province)])),
  };
  geographyCache.set(dataset, geography);
  return geography;
}

export function placeOf(turn: Turn, id: string): Place | undefined {
  return geographyOf(turn).places.get(id);
}

const SOFT_KINDS = new Set([
  "respondent-group",
  "event",
  "survey-item",
  "likert-level",
  "document",
  "programme",
  "economic-zone",
  "facility",
]);

export function isSoft(turn: Turn, id: string): boolean {
  return SOFT_KINDS.has(placeOf(turn, id)?.kind ?? "");
}

/** "giữa Việt Nam và Lào" names the border of the two. */
export function isNamedBorder(turn: Turn, id: string, named: readonly (readonly string[])[]): boolean {
  const place = placeOf(turn, id);
  return (
    place?.kind === "border" &&
    place.within.every((inner) => isHome(inner) || named.some((ids) => ids.includes(inner))) &&
    named.length > 0
  );
}

/** "biên giới Việt – Lào" says the same as "with Laos"; "biên giới đất liền" the same as "with the three neighbours". */
export function isBorderWith(turn: Turn, border: string, partner: string | undefined): boolean {
  const place = placeOf(turn, border);
  if (place?.kind !== "border" || partner === undefined) return false;
  const across = leavesOf(turn, border)
    .filter((id) => id !== "viet-nam")
    .sort();
  return across.join() === [...leavesOf(turn, partner)].sort().join();
}

export function leavesOf(turn: Turn, id: string): readonly string[] {
  const within = placeOf(turn, id)?.within ?? [];
  return within.length === 0 ? [id] : [...new Set(within.flatMap((one) => leavesOf(turn, one)))];
}

export function isHome(id: string | undefined): boolean {
  return id === "viet-nam";
}

/** `viet-nam` holds every place on its side; a place record says what else it is within. */
export function isPartOf(turn: Turn, inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const place = placeOf(turn, inner);
  if (place?.within.some((id) => id === outer || isPartOf(turn, id, outer)) === true) return true;
  const { vietnamese, provincesOfGate } = geographyOf(turn);
  return outer === "viet-nam" ? vietnamese.has(inner) : provincesOfGate.get(inner)?.includes(outer) === true;
}

const corridorCache = new WeakMap<DatasetIndex, readonly Corridor[]>();

/** Corridors by how many figures are held for them. */
export function corridorsByData(index: DatasetIndex): readonly Corridor[] {
  const known = corridorCache.get(index);
  if (known !== undefined) return known;
  const countOf = (one: Corridor): number =>
    (index.byPlace.get(one.place) ?? []).filter((row) => row.partner === one.partner).length;
  const sorted = [...index.dataset.corridors].sort((a, b) => countOf(b) - countOf(a));
  corridorCache.set(index, sorted);
  return sorted;
}
