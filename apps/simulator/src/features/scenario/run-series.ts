import type { Band, Run } from "@bienmau/core/schema";
import type { Quote } from "../overview/baseline-series.ts";

export type Spread = Quote;

export type OutputRow = {
  readonly id: string;
  readonly unit: string;
  readonly baseline: Spread;
  readonly scenario: Spread;
  readonly difference: Spread;
};

/** Outputs in the order in which officials read them. */
export const OUTPUT_ORDER = ["total", "exports", "imports", "balance"] as const;

/** The spread of one year out of a band. */
export function spreadAt(band: Band, index: number): Spread {
  const at = (values: readonly number[]) => values[index] ?? Number.NaN;
  return { p10: at(band.p10), p25: at(band.p25), p50: at(band.p50), p75: at(band.p75), p90: at(band.p90) };
}

/** The main outputs of one year; outputs that the run does not have are left out. */
export function listOutputRows(run: Run, year: number): readonly OutputRow[] {
  return OUTPUT_ORDER.flatMap((id) => rowOf(run, run.series[id], { id, year }));
}

/** Product groups of one year by the size of their scenario median, largest first. */
export function listProductRows(run: Run, year: number): readonly OutputRow[] {
  return Object.entries(run.products)
    .flatMap(([id, series]) => rowOf(run, series, { id, year }))
    .toSorted((a, b) => b.scenario.p50 - a.scenario.p50);
}

/** The reported year nearest to the one looked at: contributions are worked out for some years only. */
export function nearestContributionYear(run: Run, year: number): number | undefined {
  const years = [...new Set(run.contributions.map((part) => part.year))];
  return years.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year))[0];
}

/** Parts of the difference that each lever makes in one year, largest first. */
export function listContributions(run: Run, year: number | undefined): Run["contributions"] {
  return run.contributions
    .filter((part) => part.year === year)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** Parameters by how much of the spread they cause; those that cause next to nothing are left out. */
export function listDrivers(drivers: Run["drivers"], count: number): Run["drivers"] {
  return drivers
    .filter((driver) => driver.total >= 0.005)
    .toSorted((a, b) => b.total - a.total)
    .slice(0, count);
}

/** Every year and output as CSV rows, numbers as computed. */
export function writeRunCsv(run: Run): string {
  const head = ["output", "unit", "run", "year", "p5", "p10", "p25", "p50", "p75", "p90", "p95", "mean"];
  const bands = ["baseline", "scenario", "difference"] as const;
  const lines = Object.entries(run.series).flatMap(([id, series]) =>
    bands.flatMap((band) =>
      run.years.map((year, index) => {
        const values = series[band];
        const { p5, p10, p25, p50, p75, p90, p95, mean } = values;
        return [
          id,
          series.unit,
          band,
          year,
          ...[p5, p10, p25, p50, p75, p90, p95, mean].map((column) => column[index] ?? ""),
        ];
      }),
    ),
  );
  return [head, ...lines].map((line) => line.join(",")).join("\r\n");
}

function rowOf(
  run: Run,
  series: Run["series"][string] | undefined,
  what: { readonly id: string; readonly year: number },
): OutputRow[] {
  const index = run.years.indexOf(what.year);
  if (series === undefined || index < 0) return [];
  return [
    {
      id: what.id,
      unit: series.unit,
      baseline: spreadAt(series.baseline, index),
      scenario: spreadAt(series.scenario, index),
      difference: spreadAt(series.difference, index),
    },
  ];
}
