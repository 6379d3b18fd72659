const VIETNAMESE = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const ENGLISH = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

const VIETNAMESE_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/**
 * What a figure can mean as written: "113,24" is 113.24 in Vietnamese; "1,100" may be 1100 or 1.1. A seed document is Vietnamese and
 * read only so; elsewhere both ways of writing numbers are allowed. Empty where it is no number.
 */
export function readPrintedNumber(printed: string, style: "vietnamese" | "any"): number[] {
  const word = VIETNAMESE_WORDS[printed.toLowerCase()];
  if (word !== undefined) return [word];
  const readings: number[] = [];
  if (VIETNAMESE.test(printed)) readings.push(Number(printed.replaceAll(".", "").replace(",", ".")));
  if (style === "any" && ENGLISH.test(printed)) readings.push(Number(printed.replaceAll(",", "")));
  return [...new Set(readings)];
}
