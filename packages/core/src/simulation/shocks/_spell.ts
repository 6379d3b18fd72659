import type { ShockField } from "../descriptor.ts";
import { text } from "../text.ts";
import { LAST_YEAR } from "../years.ts";

/** When a shock begins and how long it lasts. */
export const SPELL_FIELDS: readonly ShockField[] = [
  {
    id: "startYear",
    name: text("Năm bắt đầu", "First year", "ປີເລີ່ມ"),
    unit: "year",
    min: 2025,
    max: LAST_YEAR,
    default: 2027,
  },
  { id: "years", name: text("Số năm kéo dài", "Years it lasts", "ຈຳນວນປີ"), unit: "year", min: 1, max: 11, default: 1 },
];

/** Whether the shock is on in a year. */
export function isOn(fields: Readonly<Record<string, number>>, year: number): boolean {
  const start = fields["startYear"] ?? 2027;
  return year >= start && year < start + (fields["years"] ?? 1);
}
