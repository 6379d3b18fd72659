import { PALETTE, type Theme } from "@bienmau/core/charts";
import { formatNumber } from "@bienmau/core/i18n";
import type { Chart } from "@bienmau/core/schema";

type Option = Readonly<Record<string, unknown>> & { readonly series: readonly object[] };

const MOST_LABELLED_POINTS = 24;

/** A picture cannot be asked for its figures, so where they fit they are written beside bars and points. */
export function labelValues(option: Option, chart: Chart, theme: Theme): Option {
  const points = chart.series.flatMap((series) => (series.role === "band" ? [] : series.points));
  if (points.length > MOST_LABELLED_POINTS) return option;
  const isLying = hasType(option["yAxis"], "category");
  const label = {
    show: true,
    position: isLying ? "right" : "top",
    color: PALETTE[theme].text,
    fontSize: 13,
    formatter: ({ value }: { readonly value: unknown }) =>
      typeof value === "number" ? formatNumber(value, chart.locale, { max: 2 }) : "",
  };
  const isLabelled = (series: object): boolean =>
    hasType(series, "bar") ? !("stack" in series) : "symbol" in series && series.symbol === "circle";
  return { ...option, series: option.series.map((series) => (isLabelled(series) ? { ...series, label } : series)) };
}

function hasType(value: unknown, type: string): boolean {
  return typeof value === "object" && value !== null && "type" in value && value.type === type;
}
