import { formatMoney, formatNumber, formatPercent, type Message, message } from "@bienmau/core/i18n";
import type { Locale } from "@bienmau/core/schema";

const UNIT_NAMES: Readonly<Record<string, Message<Record<never, never>>>> = {
  "percentage-points": message({ vi: "điểm phần trăm", en: "percentage points", lo: "ຈຸດເປີເຊັນ" }),
  km2: message({ vi: "km²", en: "km²", lo: "km²" }),
  days: message({ vi: "ngày", en: "days", lo: "ມື້" }),
  hours: message({ vi: "giờ", en: "hours", lo: "ຊົ່ວໂມງ" }),
  score: message({ vi: "điểm", en: "points", lo: "ຄະແນນ" }),
  tonnes: message({ vi: "tấn", en: "tonnes", lo: "ໂຕນ" }),
  "trucks-per-day": message({ vi: "xe/ngày", en: "trucks a day", lo: "ລົດ/ມື້" }),
};

/** A number with its unit, in words people read. Counts and ratios stand alone: what is counted stands beside them. */
export function formatValue(value: number, unit: string, locale: Locale): string {
  if (unit === "USD" || unit === "VND") return formatMoney(value, unit, locale);
  if (unit === "percent") return formatPercent(value, locale);
  const number = formatNumber(value, locale, { max: 3 });
  if (unit === "count" || unit === "ratio") return number;
  return `${number} ${UNIT_NAMES[unit]?.(locale) ?? unit.replaceAll("-", " ")}`;
}
