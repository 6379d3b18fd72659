import type { Chart } from "../schema/chart.ts";
import { formatOnAxis, formatWithUnit } from "./axis.ts";
import { colourOf, PALETTE, type Theme } from "./palette.ts";

type Series = Chart["series"][number];

/** `bare` leaves title and source to the page around it; `framed` draws them, for pictures that travel alone. */
export type Frame = "bare" | "framed";

/** Two dashes, as the line of a projection is drawn. */
const DASHES = "path://M0,4h8v3h-8zM12,4h8v3h-8z";

const FONT = "Noto Sans, Noto Sans Lao, sans-serif";

/** A chart as an Apache ECharts option, for the browser and for the server's SVG renderer alike. */
export function toEchartsOption(chart: Chart, theme: Theme, frame: Frame = "bare") {
  const colours = PALETTE[theme];
  const categories = categoriesOf(chart);
  const lying = isLying(chart, categories);
  const isFramed = frame === "framed";
  const text = { color: colours.text, fontFamily: FONT, fontSize: 13 };
  const category = {
    type: "category",
    data: [...categories],
    inverse: lying,
    axisLabel: { ...text, ...(lying ? { width: 160, overflow: "truncate" } : { hideOverlap: true }) },
    axisLine: { lineStyle: { color: colours.line } },
    axisTick: { show: false },
  };
  const value = {
    type: "value",
    name: chart.axis.label,
    ...(lying ? { nameLocation: "middle", nameGap: 30 } : {}),
    nameTextStyle: { ...text, color: colours.muted, align: lying ? "center" : "left" },
    axisLabel: {
      ...text,
      hideOverlap: true,
      formatter: (scaled: number) => formatOnAxis(scaled * chart.axis.divisor, chart.axis, chart.locale),
    },
    splitLine: { lineStyle: { color: colours.line, opacity: 0.6 } },
  };
  return {
    animation: false,
    backgroundColor: isFramed ? colours.background : "transparent",
    textStyle: text,
    aria: { enabled: true, label: { description: chart.textTwin } },
    ...(isFramed ? { title: titlesOf(chart, theme) } : {}),
    grid: gridOf(chart, { lying, isFramed }),
    legend: {
      show: chart.series.length > 1,
      top: isFramed ? 62 : 0,
      left: 0,
      data: chart.series.map((series) => ({
        name: series.name,
        ...(series.role === "projection" ? { icon: DASHES } : {}),
      })),
      textStyle: text,
      itemWidth: 18,
      itemGap: 12,
    },
    tooltip: {
      trigger: "axis",
      confine: true,
      textStyle: { fontFamily: FONT, fontSize: 13 },
      valueFormatter: (scaled: unknown) =>
        typeof scaled === "number" ? formatWithUnit(scaled * chart.axis.divisor, chart.axis, chart.locale) : "–",
    },
    xAxis: lying ? value : category,
    yAxis: lying ? category : value,
    series: chart.series.flatMap((series, position) =>
      drawSeries({ chart, series, colour: colourOf(series.id, position, theme), categories }),
    ),
  };
}

type Layout = { readonly lying: boolean; readonly isFramed: boolean };

/** Room for the legend and unit above, for the unit of lying bars below, and for title and source where they are drawn. */
function gridOf(chart: Chart, { lying, isFramed }: Layout) {
  const legend = chart.series.length > 1 ? 32 : 0;
  const top = (lying ? 8 : 26) + legend + (isFramed ? 58 : 0);
  return { top, left: 8, right: 20, bottom: (lying ? 30 : 8) + (isFramed ? 44 : 0), containLabel: true };
}

function titlesOf(chart: Chart, theme: Theme) {
  const colours = PALETTE[theme];
  const wrap = { overflow: "break", width: 940 };
  return [
    {
      text: chart.title,
      left: 8,
      top: 8,
      textStyle: { fontFamily: FONT, fontSize: 20, fontWeight: "bold", color: colours.text, ...wrap },
    },
    {
      text: chart.sourceLine,
      left: 8,
      bottom: 6,
      textStyle: { fontFamily: FONT, fontSize: 11, fontWeight: "normal", color: colours.muted, ...wrap },
    },
  ];
}

/** Years in order; other categories as they come. */
function categoriesOf(chart: Chart): readonly string[] {
  const all = [...new Set(chart.series.flatMap((series) => series.points.map((point) => point.x)))];
  return all.every((x) => /^\d{4}/.test(x)) ? all.sort() : all;
}

/** Long names read better beside lying bars than slanted under standing ones. */
function isLying(chart: Chart, categories: readonly string[]): boolean {
  if (chart.kind === "tornado") return true;
  return chart.kind === "bar" && categories.some((x) => !/^\d{4}/.test(x));
}

type Drawn = {
  readonly chart: Chart;
  readonly series: Series;
  readonly colour: string;
  readonly categories: readonly string[];
};

function drawSeries(drawn: Drawn): readonly object[] {
  const { chart, series, colour } = drawn;
  switch (series.role) {
    case "band":
      return drawBand(drawn);
    case "target":
      return [
        {
          name: series.name,
          type: "line",
          data: valuesOf(drawn),
          symbol: "diamond",
          symbolSize: 14,
          lineStyle: { opacity: 0 },
          itemStyle: { color: colour },
          z: 6,
        },
      ];
    case "category":
      return [
        {
          name: series.name,
          type: "bar",
          data: valuesOf(drawn),
          itemStyle: { color: colour },
          barMaxWidth: 36,
          ...(chart.kind === "stacked" || chart.kind === "waterfall" || chart.kind === "tornado"
            ? { stack: "all", stackStrategy: "samesign" }
            : {}),
        },
      ];
    case "history":
    case "projection": {
      const isProjected = series.role === "projection";
      const lineStyle = { width: 2.5, color: colour, type: isProjected ? "dashed" : "solid" };
      return [
        {
          name: series.name,
          type: "line",
          data: valuesOf(drawn),
          connectNulls: true,
          lineStyle,
          itemStyle: { color: colour },
          symbol: isProjected ? "none" : "circle",
          symbolSize: 7,
          z: isProjected ? 4 : 5,
        },
      ];
    }
    default:
      return series.role satisfies never;
  }
}

/** A band is an invisible line at its low end with the distance to the high end stacked on it as an area. */
function drawBand({ chart, series, colour, categories }: Drawn): readonly object[] {
  const at = new Map(series.points.map((point, index) => [point.x, index]));
  const pick = (values: readonly number[] | undefined) => categories.map((x) => values?.[at.get(x) ?? -1]);
  const low = pick(series.band?.low);
  const high = pick(series.band?.high);
  const scaled = (value: number | undefined) => (value === undefined ? null : value / chart.axis.divisor);
  const common = {
    type: "line",
    stack: series.id,
    stackStrategy: "all",
    symbol: "none",
    silent: true,
    lineStyle: { opacity: 0 },
    tooltip: { show: false },
    z: 2,
  };
  return [
    { ...common, name: `${series.name} `, data: low.map(scaled), itemStyle: { color: colour } },
    {
      ...common,
      name: series.name,
      data: high.map((value, index) => {
        const bottom = low[index];
        return value === undefined || bottom === undefined ? null : (value - bottom) / chart.axis.divisor;
      }),
      // The swatch in the legend is as dark as the band looks: the inner one lies on the outer one.
      itemStyle: { color: colour, opacity: series.band?.level === "50%" ? 0.5 : 0.25 },
      areaStyle: { color: colour, opacity: 0.22 },
    },
  ];
}

function valuesOf({ chart, series, categories }: Drawn): readonly (number | null)[] {
  const at = new Map(series.points.map((point) => [point.x, point.y]));
  return categories.map((x) => {
    const y = at.get(x);
    return y === undefined || y === null ? null : y / chart.axis.divisor;
  });
}
