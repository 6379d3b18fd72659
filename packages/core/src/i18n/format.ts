import type { Locale } from "../schema/locale.ts";

/**
 * Numbers as each language writes them: 1.234,5 in Vietnamese and Lao, 1,234.5 in English. Own code on purpose: Chromium has no Lao number data and
 * silently takes the browser's language, so the page and the server would disagree.
 */
export function formatNumber(
  value: number,
  locale: Locale,
  digits: { readonly min?: number; readonly max?: number } = {},
): string {
  const max = digits.max ?? 2;
  const min = Math.min(digits.min ?? 0, max);
  const rounded = roundHalfAwayFromZero(Math.abs(value), max).toFixed(max);
  const [whole = "0", decimals = ""] = rounded.split(".");
  const kept = decimals.slice(0, min) + decimals.slice(min).replace(/0+$/, "");
  const group = locale === "en" ? "," : ".";
  const point = locale === "en" ? "." : ",";
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  const isZero = /^0*$/.test(whole + kept);
  const sign = value < 0 && !isZero ? "-" : "";
  return kept === "" ? sign + grouped : `${sign}${grouped}${point}${kept}`;
}

const SCALE_WORDS = {
  vi: { thousand: "nghìn", million: "triệu", billion: "tỷ" },
  en: { thousand: "thousand", million: "million", billion: "billion" },
  lo: { thousand: "ພັນ", million: "ລ້ານ", billion: "ຕື້" },
} as const satisfies Record<Locale, Record<"thousand" | "million" | "billion", string>>;

const CURRENCY_WORDS = {
  vi: { USD: "USD", VND: "đồng" },
  en: { USD: "USD", VND: "VND" },
  lo: { USD: "USD", VND: "ດົງ" },
} as const;

/** Money in the scale people read: 140 triệu USD, 20,8 tỷ USD, 3.300 tỷ đồng. `value` in whole currency units. */
export function formatMoney(value: number, currency: "USD" | "VND", locale: Locale): string {
  const words = SCALE_WORDS[locale];
  const unit = CURRENCY_WORDS[locale][currency];
  const size = Math.abs(value);
  const scaled = (divisor: number, word: string, max: number): string =>
    `${formatNumber(value / divisor, locale, { max })} ${word} ${unit}`;
  if (size >= 1e9) return scaled(1e9, words.billion, 4);
  if (size >= 1e6) return scaled(1e6, words.million, 4);
  if (size >= 1e4 && currency === "USD") return scaled(1e3, words.thousand, 3);
  return `${formatNumber(value, locale, { max: 2 })} ${unit}`;
}

/** A percentage given in percent: 29.4 → "29,4%". Two decimals at most. */
export function formatPercent(percent: number, locale: Locale, digits: { readonly max?: number } = {}): string {
  return `${formatNumber(percent, locale, { max: digits.max ?? 2 })}%`;
}

const LAO_MONTHS = [
  "ມັງກອນ",
  "ກຸມພາ",
  "ມີນາ",
  "ເມສາ",
  "ພຶດສະພາ",
  "ມິຖຸນາ",
  "ກໍລະກົດ",
  "ສິງຫາ",
  "ກັນຍາ",
  "ຕຸລາ",
  "ພະຈິກ",
  "ທັນວາ",
] as const;

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A date of any precision: `2025-07-01` → 1/7/2025 · 1 July 2025 · 1 ກໍລະກົດ 2025; `2022-04` → tháng 4/2022. */
export function formatDate(date: string, locale: Locale): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const monthNumber = Number(month);
  const english = ENGLISH_MONTHS[monthNumber - 1] ?? month;
  const lao = LAO_MONTHS[monthNumber - 1] ?? month;
  if (day === undefined) {
    return { vi: `tháng ${monthNumber}/${year}`, en: `${english} ${year}`, lo: `${lao} ${year}` }[locale];
  }
  const dayNumber = Number(day);
  return {
    vi: `${dayNumber}/${monthNumber}/${year}`,
    en: `${dayNumber} ${english} ${year}`,
    lo: `${dayNumber} ${lao} ${year}`,
  }[locale];
}

function roundHalfAwayFromZero(value: number, digits: number): number {
  const factor = 10 ** digits;
  // The tiny nudge undoes binary noise such as 1.005 * 100 = 100.49999999999999.
  return Math.round(value * factor * (1 + Number.EPSILON)) / factor;
}
