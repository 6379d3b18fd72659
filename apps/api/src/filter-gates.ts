import { foldText } from "@bienmau/core/i18n";
import type { Gate, Neighbour } from "@bienmau/core/schema";
import type { GatesQuery } from "./contract/gates.ts";

const COUNTRY_CODES = { laos: "LA", china: "CN", cambodia: "KH" } as const satisfies Record<string, Neighbour>;

/** Gates that match every filter. A province matches the gates it has now and those it ever had. */
export function filterGates(gates: readonly Gate[], query: GatesQuery): readonly Gate[] {
  const { country, province, neighbourProvince } = query;
  const wanted = query.q === undefined ? undefined : foldText(query.q);
  return gates.filter(
    (gate) =>
      (country === undefined || gate.neighbour === COUNTRY_CODES[country]) &&
      (province === undefined || gate.provinces.some((span) => span.province === province)) &&
      (query.class === undefined || gate.class === query.class) &&
      (neighbourProvince === undefined || gate.opposite.provinces.includes(neighbourProvince)) &&
      (wanted === undefined || namesOf(gate).some((name) => foldText(name).includes(wanted))),
  );
}

function namesOf(gate: Gate): readonly string[] {
  const { name, opposite } = gate;
  const names = [name.vi, name.en, name.lo, opposite.name, opposite.localName];
  return [...names.filter((one) => one !== undefined), ...gate.aliases, ...opposite.aliases];
}
