import { draft, formatNumber, type Message, message } from "../i18n/index.ts";
import type { Chart } from "../schema/chart.ts";
import type { Locale } from "../schema/locale.ts";

/** The axis that keeps the figures short: million or billion USD, percent, or the unit as it is. */
export function chooseAxis(unit: string, values: readonly number[], locale: Locale): Chart["axis"] {
  const largest = Math.max(0, ...values.map(Math.abs));
  if (unit === "USD" || unit === "VND") {
    const scale = SCALES.find(({ from }) => largest >= from) ?? { divisor: 1, word: undefined };
    const currency = CURRENCIES[unit](locale);
    return { label: scale.word === undefined ? currency : `${scale.word(locale)} ${currency}`, divisor: scale.divisor };
  }
  return { label: UNITS[unit]?.(locale) ?? unit, divisor: 1 };
}

/** A figure in the unit of the axis, with as many digits as its size deserves. */
export function formatOnAxis(value: number, axis: Chart["axis"], locale: Locale): string {
  const scaled = value / axis.divisor;
  const size = Math.abs(scaled);
  return formatNumber(scaled, locale, { max: size >= 1000 ? 0 : size >= 10 ? 2 : 3 });
}

/** The same with its unit: 140 triệu USD. */
export function formatWithUnit(value: number, axis: Chart["axis"], locale: Locale): string {
  const text = formatOnAxis(value, axis, locale);
  return axis.label === "%" ? `${text}%` : `${text} ${axis.label}`;
}

/** Billions only from ten on: 0.274 billion is harder to read than 274 million. */
const SCALES: readonly { readonly from: number; readonly divisor: number; readonly word: Message<unknown> }[] = [
  { from: 1e10, divisor: 1e9, word: message({ vi: "tỷ", en: "billion", lo: draft("ຕື້") }) },
  { from: 2e6, divisor: 1e6, word: message({ vi: "triệu", en: "million", lo: draft("ລ້ານ") }) },
];

const CURRENCIES = {
  USD: message({ vi: "USD", en: "USD", lo: "USD" }),
  VND: message({ vi: "đồng", en: "VND", lo: draft("ດົງ") }),
} as const;

const UNITS: { readonly [unit: string]: Message<unknown> | undefined } = {
  percent: message({ vi: "%", en: "%", lo: "%" }),
  "percentage-points": message({ vi: "điểm phần trăm", en: "percentage points", lo: draft("ຈຸດສ່ວນຮ້ອຍ") }),
  count: message({ vi: "số lượng", en: "count", lo: draft("ຈຳນວນ") }),
  ratio: message({ vi: "tỷ lệ", en: "ratio", lo: draft("ອັດຕາສ່ວນ") }),
  hours: message({ vi: "giờ", en: "hours", lo: draft("ຊົ່ວໂມງ") }),
  days: message({ vi: "ngày", en: "days", lo: draft("ມື້") }),
  km: message({ vi: "km", en: "km", lo: draft("ກມ") }),
  ha: message({ vi: "ha", en: "ha", lo: draft("ເຮັກຕາ") }),
  tonnes: message({ vi: "tấn", en: "tonnes", lo: draft("ໂຕນ") }),
  score: message({ vi: "điểm", en: "score", lo: draft("ຄະແນນ") }),
  "trucks-per-day": message({ vi: "xe/ngày", en: "trucks a day", lo: draft("ລົດ/ມື້") }),
};
