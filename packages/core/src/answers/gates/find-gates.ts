import type { Gate, GateClass } from "../../schema/gate.ts";
import type { Turn } from "../context.ts";
import { neighbourOf } from "./gate-words.ts";

/** What a list of gates is filtered by. */
export type GateFilter = {
  readonly neighbours: readonly ("LA" | "CN" | "KH")[];
  readonly provinces: readonly (readonly string[])[];
  readonly neighbourProvinces: readonly string[];
  readonly classes: readonly GateClass[];
  readonly zonesOnly: boolean;
};

/** Reads the filter from the question: countries, provinces old and new, classes, zones. */
export function gateFilterOf(turn: Turn): GateFilter {
  const { frame, slots, dataset } = turn;
  const ids = slots.regions.flat();
  const provinces = slots.regions.filter((group) => group.some((id) => dataset.provinces.some((one) => one.id === id)));
  const borderCountries = ids.flatMap((id) => {
    const place = dataset.places.find((one) => one.id === id);
    return place?.kind === "border" || place?.kind === "region" ? place.within : [id];
  });
  const has = (word: Parameters<typeof frame.words.has>[0]): boolean => frame.words.has(word);
  const classes: GateClass[] = [
    ...(has("class-international") ? (["international"] as const) : []),
    ...(has("class-main") ? (["main"] as const) : []),
    ...(has("class-auxiliary") ? (["auxiliary"] as const) : []),
    ...(has("class-opening") ? (["opening"] as const) : []),
  ];
  return {
    neighbours: [...new Set(borderCountries.map(neighbourOf).filter((one) => one !== undefined))],
    provinces,
    neighbourProvinces: ids.filter((id) => dataset.neighbourProvinces.some((one) => one.id === id)),
    classes,
    zonesOnly: has("zone"),
  };
}

/** Gates that pass the filter. A province's old name finds the gates it had, its new name those it has. */
export function findGates(turn: Turn, filter: GateFilter): readonly Gate[] {
  return turn.dataset.gates.filter((gate) => {
    if (gate.planned) return false;
    if (filter.neighbours.length > 0 && !filter.neighbours.includes(gate.neighbour)) return false;
    if (filter.classes.length > 0 && !filter.classes.includes(gate.class)) return false;
    if (filter.zonesOnly && gate.economicZone === undefined) return false;
    if (
      filter.neighbourProvinces.length > 0 &&
      !filter.neighbourProvinces.some((id) => gate.opposite.provinces.includes(id))
    )
      return false;
    return filter.provinces.every((group) => gate.provinces.some((one) => group.includes(one.province)));
  });
}

/** The gates a question names; gates of one name are narrowed by the province or country named beside it. */
export function namedGates(turn: Turn): readonly (readonly Gate[])[] {
  const filter = gateFilterOf(turn);
  return turn.slots.gates.map((ids) => {
    const gates = ids
      .map((id) => turn.dataset.gates.find((gate) => gate.id === id))
      .filter((gate) => gate !== undefined);
    if (gates.length < 2) return gates;
    const narrowed = gates.filter(
      (gate) =>
        (filter.neighbours.length === 0 || filter.neighbours.includes(gate.neighbour)) &&
        filter.provinces.every((group) => gate.provinces.some((one) => group.includes(one.province))) &&
        (filter.neighbourProvinces.length === 0 ||
          filter.neighbourProvinces.some((id) => gate.opposite.provinces.includes(id))),
    );
    return narrowed.length > 0 ? narrowed : gates;
  });
}
