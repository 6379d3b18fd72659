import type { Chart } from "@bienmau/core/schema";

export type ChartTable = {
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly { readonly x: string; readonly cells: readonly (number | undefined)[] }[];
};

type ColumnNames = { readonly low: (name: string) => string; readonly high: (name: string) => string };

/** The numbers of a chart as rows and columns, in the unit of its axis: the twin that every chart has. */
export function tabulateChart(chart: Chart, names: ColumnNames): ChartTable {
  const xs = [...new Set(chart.series.flatMap((series) => series.points.map((point) => point.x)))].toSorted(compareX);
  const columns = chart.series.flatMap((series) => {
    const at = new Map(series.points.map((point, index) => [point.x, index]));
    const scaled = (value: number | null | undefined) => (value == null ? undefined : value / chart.axis.divisor);
    if (series.band === undefined) {
      return [{ key: series.id, name: series.name, valueAt: (x: string) => scaled(series.points[at.get(x) ?? -1]?.y) }];
    }
    const { low, high } = series.band;
    return [
      { key: `${series.id}-low`, name: names.low(series.name), valueAt: (x: string) => scaled(low[at.get(x) ?? -1]) },
      {
        key: `${series.id}-high`,
        name: names.high(series.name),
        valueAt: (x: string) => scaled(high[at.get(x) ?? -1]),
      },
    ];
  });
  return {
    columns: columns.map(({ key, name }) => ({ key, name })),
    rows: xs.map((x) => ({ x, cells: columns.map((column) => column.valueAt(x)) })),
  };
}

/** RFC 4180, with a decimal point whatever the language, so that programs read it. */
export function writeChartCsv(chart: Chart, table: ChartTable): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const head = ["x", ...table.columns.map((column) => `${column.name} (${chart.axis.label})`)].map(quote).join(",");
  const rows = table.rows.map((row) =>
    [quote(row.x), ...row.cells.map((cell) => (cell === undefined ? "" : String(cell)))].join(","),
  );
  return `${[head, ...rows, "", quote(chart.sourceLine)].join("\r\n")}\r\n`;
}

/** Years in order; other categories stay as they came. */
function compareX(a: string, b: string): number {
  return /^\d{4}/.test(a) && /^\d{4}/.test(b) ? a.localeCompare(b) : 0;
}
