import { PALETTE, type Theme } from "@bienmau/core/charts";
import { formatNumber } from "@bienmau/core/i18n";
import type { Chart } from "@bienmau/core/schema";

type Fields = Readonly<Record<string, unknown>>;
type Option = Fields & { readonly series: readonly object[] };

const MOST_LABELLED_POINTS = 24;
const NAME_ROOM = 300;

/** The page's chart as a picture needs it: figures written where they fit, because a picture cannot be asked; names in full. */
export function fitPicture(option: Option, chart: Chart, theme: Theme): Option {
  const isLying = hasType(option["yAxis"], "category");
  return { ...option, ...(isLying ? spreadOut(option) : {}), series: labelValues(option, chart, { theme, isLying }) };
}

/** Lying bars: room for whole names, the unit below the axis instead of across it, and no empty legend above. */
function spreadOut(option: Option): Fields {
  const [grid, names, values] = [toFields(option["grid"]), toFields(option["yAxis"]), toFields(option["xAxis"])];
  const hasLegend = toFields(option["legend"])["show"] === true;
  return {
    grid: { ...grid, top: hasLegend ? 40 : 8, right: 48, bottom: 30 },
    yAxis: { ...names, axisLabel: { ...toFields(names["axisLabel"]), width: NAME_ROOM } },
    xAxis: {
      ...values,
      nameLocation: "middle",
      nameGap: 30,
      nameTextStyle: { ...toFields(values["nameTextStyle"]), align: "center" },
    },
  };
}

function labelValues(option: Option, chart: Chart, look: { theme: Theme; isLying: boolean }): readonly object[] {
  const points = chart.series.flatMap((series) => (series.role === "band" ? [] : series.points));
  const isCrowded = points.length > MOST_LABELLED_POINTS;
  const label = {
    show: true,
    position: look.isLying ? "right" : "top",
    color: PALETTE[look.theme].text,
    fontSize: 13,
    formatter: ({ value }: { readonly value: unknown }) =>
      typeof value === "number" ? formatNumber(value, chart.locale, { max: 2 }) : "",
  };
  // Published figures are written even in a crowded chart of a projection: they are few, and they are the facts.
  const isLabelled = (series: object): boolean => {
    if (hasType(series, "bar")) return !isCrowded && !("stack" in series);
    return "symbol" in series && series.symbol === "circle" && (!isCrowded || chart.kind === "fan");
  };
  return option.series.map((series) => (isLabelled(series) ? { ...series, label } : series));
}

function toFields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function hasType(value: unknown, type: string): boolean {
  return toFields(value)["type"] === type;
}
