import { foldText } from "@bienmau/core/i18n";
import type { Dataset, Gate, GateClass, Neighbour } from "@bienmau/core/schema";

/** What the list and the map show; lives in the address, so that a view can be shared. */
export type GateFilter = {
  readonly country?: Neighbour;
  readonly province?: string;
  readonly class?: GateClass;
  readonly find?: string;
};

const COUNTRIES: readonly string[] = ["LA", "CN", "KH"] satisfies readonly Neighbour[];
/** In order of rank. */
export const CLASSES = ["international", "main", "auxiliary", "opening"] as const satisfies readonly GateClass[];

/** Reads a filter from an address; whatever is unknown is dropped. */
export function readGateFilter(search: Record<string, unknown>): GateFilter {
  const { country, province, class: gateClass, find } = search;
  return {
    ...(isOneOf(country, COUNTRIES) ? { country: country as Neighbour } : {}),
    ...(typeof province === "string" && province !== "" ? { province } : {}),
    ...(isOneOf(gateClass, CLASSES) ? { class: gateClass as GateClass } : {}),
    ...(typeof find === "string" && find !== "" ? { find } : {}),
  };
}

/** Gates that pass the filter: by rank, then from north to south where the position is known, then by name. */
export function filterGates(dataset: Dataset, filter: GateFilter): readonly Gate[] {
  const wanted = filter.find === undefined ? "" : squeeze(filter.find);
  return dataset.gates
    .filter(
      (gate) =>
        (filter.country === undefined || gate.neighbour === filter.country) &&
        (filter.class === undefined || gate.class === filter.class) &&
        (filter.province === undefined || gate.provinces.some((span) => span.province === filter.province)) &&
        (wanted === "" || namesOf(gate).some((name) => squeeze(name).includes(wanted))),
    )
    .toSorted(
      (a, b) =>
        CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class) ||
        (b.position?.lat ?? 0) - (a.position?.lat ?? 0) ||
        a.name.vi.localeCompare(b.name.vi, "vi"),
    );
}

/** The province a gate lies in as of the dataset's date. */
export function presentProvinceId(gate: Gate): string | undefined {
  return gate.provinces.at(-1)?.province;
}

/** Provinces that have gates today, by Vietnamese name. */
export function listPresentProvinces(dataset: Dataset): readonly { readonly id: string; readonly name: string }[] {
  const present = new Set(dataset.gates.map(presentProvinceId));
  return dataset.provinces
    .filter((province) => present.has(province.id))
    .map((province) => ({ id: province.id, name: province.name.vi }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"));
}

function namesOf(gate: Gate): readonly string[] {
  return [
    gate.name.vi,
    gate.name.en,
    gate.name.lo,
    gate.opposite.name,
    gate.opposite.localName,
    ...gate.aliases,
    ...gate.opposite.aliases,
  ].filter((name) => name !== undefined);
}

/** "Tây Trang", "tay trang" and "taytrang" are the same to a hurried typist. */
function squeeze(text: string): string {
  return foldText(text).replace(/[\s\-–]+/g, "");
}

function isOneOf(value: unknown, known: readonly string[]): boolean {
  return typeof value === "string" && known.includes(value);
}
