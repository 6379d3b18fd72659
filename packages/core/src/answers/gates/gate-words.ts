import { message } from "../../i18n/message.ts";
import type { Gate, GateClass } from "../../schema/gate.ts";
import type { Locale } from "../../schema/locale.ts";
import type { Neighbour } from "../../schema/place.ts";
import type { Turn } from "../context.ts";
import { inLocale, nameOf } from "../names.ts";

export const classNames = {
  international: message({ vi: "cửa khẩu quốc tế", en: "international gate", lo: "ດ່ານສາກົນ" }),
  main: message({ vi: "cửa khẩu chính (song phương)", en: "main (bilateral) gate", lo: "ດ່ານຫຼັກ (ສອງຝ່າຍ)" }),
  auxiliary: message({ vi: "cửa khẩu phụ", en: "auxiliary gate", lo: "ດ່ານຍ່ອຍ (ທ້ອງຖິ່ນ)" }),
  opening: message({ vi: "lối mở hoặc lối thông quan", en: "opening or clearance route", lo: "ຊ່ອງທາງ ຫຼື ເສັ້ນທາງແຈ້ງພາສີ" }),
} as const satisfies Record<GateClass, unknown>;

const countryIds: Readonly<Record<Neighbour, string>> = { LA: "laos", CN: "china", KH: "cambodia" };
const countryNames = {
  LA: message({ vi: "Lào", en: "Laos", lo: "ລາວ" }),
  CN: message({ vi: "Trung Quốc", en: "China", lo: "ຈີນ" }),
  KH: message({ vi: "Campuchia", en: "Cambodia", lo: "ກຳປູເຈຍ" }),
} as const satisfies Record<Neighbour, unknown>;

export function countryIdOf(neighbour: Neighbour): string {
  return countryIds[neighbour];
}

export function neighbourOf(countryId: string): Neighbour | undefined {
  return (Object.keys(countryIds) as Neighbour[]).find((one) => countryIds[one] === countryId);
}

export function countryName(neighbour: Neighbour, locale: Locale): string {
  return countryNames[neighbour](locale);
}

/** Today's province of a gate, and the one before the mergers where it was another. */
export function provincesOf(
  turn: Turn,
  gate: Gate,
): { readonly now: string; readonly before: string | undefined; readonly changedOn: string | undefined } {
  const { locale, dataset } = turn;
  const last = gate.provinces.at(-1);
  const earlier = gate.provinces.length > 1 ? gate.provinces[0] : undefined;
  return {
    now: nameOf(dataset, last?.province ?? "", locale),
    before: earlier === undefined ? undefined : nameOf(dataset, earlier.province, locale),
    changedOn: last?.from,
  };
}

/** Provinces on the other side, by name. */
export function neighbourProvincesOf(turn: Turn, gate: Gate): string {
  return gate.opposite.provinces.map((id) => nameOf(turn.dataset, id, turn.locale)).join(", ");
}

/** The gate's name with its province where another gate has the same name. */
export function fullName(turn: Turn, gate: Gate): string {
  const name = inLocale(gate.name, turn.locale);
  if (gate.homonymOf.length === 0 || name.includes("(")) return name;
  return `${name} (${provincesOf(turn, gate).now})`;
}
