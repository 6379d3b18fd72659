import type { Chart, Locale, Run } from "@bienmau/core/schema";
import { listOutputRows, type OutputRow } from "./run-series.ts";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";

export type Compared = { readonly id: string; readonly name: string; readonly run: Run };

/** One output of one year for each scenario, in their order. */
export function listComparison(
  entries: readonly Compared[],
  output: string,
  year: number,
): readonly { readonly id: string; readonly row: OutputRow | undefined }[] {
  return entries.map(({ id, run }) => ({ id, row: listOutputRows(run, year).find((row) => row.id === output) }));
}

type ChartRequest = { readonly locale: Locale; readonly title: string; readonly baselineName: string };

const MILLION = 1e6;

/** Median total turnover of each scenario over the years, the baseline of the first beside them. */
export function createComparisonChart(
  entries: readonly Compared[],
  { locale, title, baselineName }: ChartRequest,
): Chart | undefined {
  const [first] = entries;
  const baseline = first?.run.series["total"];
  if (first === undefined || baseline === undefined) return undefined;
  const lines = [
    // Named after the total so that it takes the neutral colour, apart from those of the compared.
    { id: "total-baseline", name: baselineName, values: baseline.baseline.p50, years: first.run.years },
    ...entries.flatMap(({ name, run }, index) => {
      const total = run.series["total"];
      return total === undefined
        ? []
        : [
            {
              id: `compared-${index}`,
              name: uniqueName(entries, index, name),
              values: total.scenario.p50,
              years: run.years,
            },
          ];
    }),
  ];
  return {
    kind: "line",
    title,
    unit: "USD",
    axis: { label: { vi: "triệu USD", en: "million USD", lo: "ລ້ານ USD" }[locale], divisor: MILLION },
    locale,
    series: lines.map(({ id, name, values, years }) => ({
      id,
      name,
      role: "projection",
      points: years.map((year, at) => ({ x: String(year), y: values[at] ?? null })),
    })),
    sourceLine: SCENARIO_TEXTS.modelSource(locale, {
      model: first.run.modelVersion,
      dataset: first.run.datasetVersion,
    }),
    textTwin: lines
      .map(({ name, values, years }) => `${name}: ${years.at(-1)}: ${Math.round((values.at(-1) ?? 0) / MILLION)}`)
      .join("; "),
    notes: [],
  };
}

/** Two drafts may share a name; a chart may not. */
function uniqueName(entries: readonly Compared[], index: number, name: string): string {
  return entries.some((entry, at) => at !== index && entry.name === name) ? `${name} (${index + 1})` : name;
}
