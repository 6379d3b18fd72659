import type { Band, Run } from "@bienmau/core/schema";

/** The run up to a year, for a chart with a nearer horizon. */
export function cutRun(run: Run, lastYear: number): Run {
  const count = run.years.filter((year) => year <= lastYear).length;
  const cutBand = (band: Band): Band => ({
    p5: band.p5.slice(0, count),
    p10: band.p10.slice(0, count),
    p25: band.p25.slice(0, count),
    p50: band.p50.slice(0, count),
    p75: band.p75.slice(0, count),
    p90: band.p90.slice(0, count),
    p95: band.p95.slice(0, count),
    mean: band.mean.slice(0, count),
  });
  const series = Object.entries(run.series).map(([id, { unit, baseline, scenario, difference }]) => [
    id,
    { unit, baseline: cutBand(baseline), scenario: cutBand(scenario), difference: cutBand(difference) },
  ]);
  return { ...run, years: run.years.slice(0, count), series: Object.fromEntries(series) };
}

export type Quote = {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
};

/** The numbers that a sentence on one year of the baseline quotes. */
export function quoteYear(run: Run, output: string, year: number): Quote | undefined {
  const index = run.years.indexOf(year);
  const band = run.series[output]?.scenario;
  if (band === undefined || index < 0) return undefined;
  const at = (values: readonly number[]) => values[index] ?? Number.NaN;
  return { p10: at(band.p10), p25: at(band.p25), p50: at(band.p50), p75: at(band.p75), p90: at(band.p90) };
}
