import { draft, message } from "@bienmau/core/i18n";
import type { LocalizedText } from "@bienmau/core/schema";

const figures = message({
  vi: "Đã có {rows} số liệu mới: {title} ({publisher}).",
  en: "{rows} new figures: {title} ({publisher}).",
  lo: draft("ມີຕົວເລກໃໝ່ {rows} ລາຍການ: {title} ({publisher})."),
});

/** The message to those who asked for news of the data. */
export function describeNewFigures(
  { title, publisher }: { title: string; publisher: string },
  rows: number,
): LocalizedText {
  const values = { rows: String(rows), title, publisher };
  return { vi: figures("vi", values), en: figures("en", values), lo: figures("lo", values) };
}
