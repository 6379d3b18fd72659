import { formatDate } from "../i18n/format.ts";
import { message } from "../i18n/message.ts";
import type { Locale } from "../schema/locale.ts";

/** First and last day of a period, as `YYYY-MM-DD` strings that compare in time order. */
export type Span = { readonly from: string; readonly to: string };

const LAST_DAY = ["31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31"] as const;

/** The days a period covers; undefined for `undated`. */
export function spanOf(period: string): Span | undefined {
  if (period === "undated") return undefined;
  const [first = "", last = first] = period.split("..");
  return { from: edgesOf(first).from, to: edgesOf(last).to };
}

/** A whole calendar year: `2024`. */
export function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}

/** Years a period touches, in order. */
export function yearsOf(period: string): readonly number[] {
  const span = spanOf(period);
  if (span === undefined) return [];
  const first = Number(span.from.slice(0, 4));
  const last = Number(span.to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** A run of whole years as one period: `2022..2024`, or the single year. */
export function yearRange(first: string, last: string): string {
  return first === last ? first : `${first}..${last}`;
}

/** True where `inner` lies wholly inside `outer`. */
export function isWithin(inner: string, outer: string): boolean {
  const a = spanOf(inner);
  const b = spanOf(outer);
  return a !== undefined && b !== undefined && a.from >= b.from && a.to <= b.to;
}

/** The same stretch one year earlier: `2024-Q1` → `2023-Q1`. */
export function yearBefore(period: string): string {
  return period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
}

/** Orders periods by end, then by start; `undated` comes first. */
export function comparePeriods(a: string, b: string): number {
  const first = spanOf(a);
  const second = spanOf(b);
  if (first === undefined || second === undefined) return first === second ? 0 : first === undefined ? -1 : 1;
  if (first.to !== second.to) return first.to < second.to ? -1 : 1;
  return first.from === second.from ? 0 : first.from < second.from ? -1 : 1;
}

/** Months from the end of a period until `today`; negative before it ended. */
export function monthsSince(period: string, today: string): number {
  const span = spanOf(period);
  if (span === undefined) return 0;
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(today) - months(span.to);
}

/** A period in words that follow a preposition: năm 2024, 2 tháng đầu năm 2022, quý 1/2024. */
export function formatPeriod(period: string, locale: Locale): string {
  if (period === "undated") return undatedText(locale);
  const [first = "", last] = period.split("..");
  if (last === undefined) return formatSingle(first, locale);
  if (isYear(first) && isYear(last)) return yearsText(locale, { first, last });
  const span = { from: edgesOf(first).from, to: edgesOf(last).to };
  const sameYear = span.from.slice(0, 4) === span.to.slice(0, 4);
  if (first.length === 7 && last.length === 7 && sameYear && first.endsWith("-01")) {
    return firstMonthsText(locale, { months: String(Number(last.slice(5))), year: last.slice(0, 4) });
  }
  return rangeText(locale, { from: formatSingle(first, locale), to: formatSingle(last, locale) });
}

function formatSingle(period: string, locale: Locale): string {
  const half = /^(\d{4})-H([12])$/.exec(period);
  if (half) return halfText(locale, { half: half[2] ?? "", year: half[1] ?? "" });
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return quarterText(locale, { quarter: quarter[2] ?? "", year: quarter[1] ?? "" });
  if (isYear(period)) return yearText(locale, { year: period });
  return formatDate(period, locale);
}

function edgesOf(single: string): Span {
  const year = single.slice(0, 4);
  const rest = single.slice(5);
  if (rest === "") return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (rest === "H1") return { from: `${year}-01-01`, to: `${year}-06-30` };
  if (rest === "H2") return { from: `${year}-07-01`, to: `${year}-12-31` };
  if (rest.startsWith("Q")) {
    const last = Number(rest.slice(1)) * 3;
    return { from: `${year}-${pad(last - 2)}-01`, to: monthEnd(year, last) };
  }
  if (rest.length === 2) return { from: `${year}-${rest}-01`, to: monthEnd(year, Number(rest)) };
  return { from: single, to: single };
}

function monthEnd(year: string, month: number): string {
  const leap = Number(year) % 4 === 0 && month === 2;
  return `${year}-${pad(month)}-${leap ? "29" : (LAST_DAY[month - 1] ?? "30")}`;
}

function pad(month: number): string {
  return String(month).padStart(2, "0");
}

const undatedText = message({ vi: "không ghi thời gian", en: "undated", lo: "ບໍ່ລະບຸເວລາ" });
const yearText = message({ vi: "năm {year}", en: "{year}", lo: "ປີ {year}" });
const yearsText = message({ vi: "giai đoạn {first}–{last}", en: "{first}–{last}", lo: "ໄລຍະ {first}–{last}" });
const halfText = message({
  vi: "{half, select, 1 {6 tháng đầu} other {6 tháng cuối}} năm {year}",
  en: "{half, select, 1 {the first half} other {the second half}} of {year}",
  lo: "{half, select, 1 {6 ເດືອນຕົ້ນ} other {6 ເດືອນທ້າຍ}}ປີ {year}",
});
const quarterText = message({ vi: "quý {quarter}/{year}", en: "Q{quarter} {year}", lo: "ໄຕມາດ {quarter}/{year}" });
const firstMonthsText = message({
  vi: "{months} tháng đầu năm {year}",
  en: "the first {months} months of {year}",
  lo: "{months} ເດືອນຕົ້ນປີ {year}",
});
const rangeText = message({ vi: "từ {from} đến {to}", en: "{from} to {to}", lo: "{from} ຫາ {to}" });
