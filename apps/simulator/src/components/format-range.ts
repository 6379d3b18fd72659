import { formatMoney, formatNumber } from "@bienmau/core/i18n";
import type { Locale } from "@bienmau/core/schema";

/** Three figures at most: more would pretend a precision that the bands deny. */
export function roundToShow(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(3));
}

/** Money as results show it: 209 triệu USD. Less than a thousand is nothing here. */
export function formatRoundedUsd(usd: number, locale: Locale): string {
  const rounded = roundToShow(usd);
  return formatMoney(Math.abs(rounded) < 1000 ? 0 : rounded, "USD", locale);
}

/** A span of money that names its unit once where both ends share it: 154–283 triệu USD. */
export function formatUsdSpan(lowUsd: number, highUsd: number, locale: Locale): string {
  const high = formatRoundedUsd(highUsd, locale);
  if (high === formatRoundedUsd(lowUsd, locale)) return high;
  const scale = Math.abs(highUsd) >= 1e9 ? 1e9 : Math.abs(highUsd) >= 1e6 ? 1e6 : undefined;
  const low = roundToShow(lowUsd);
  if (scale === undefined || low < 0 || low >= 1e9 !== highUsd >= 1e9 || (low !== 0 && low < scale)) {
    return `${formatRoundedUsd(lowUsd, locale)} … ${high}`;
  }
  return `${formatNumber(low / scale, locale, { max: 3 })}–${high}`;
}
