import { runScenario } from "@bienmau/core/simulation";
import { dataset } from "@bienmau/data";
import { describe, expect, it } from "vitest";
import { createComparisonChart, listComparison } from "./compare-series.ts";
import { listOutputRows, listProductRows, writeRunCsv } from "./run-series.ts";

function runWith(levers: Record<string, { intensity: number }>) {
  const scenario = { version: 1 as const, profile: "dien-bien-north-laos", levers, shocks: {} };
  const result = runScenario(scenario, { dataset, draws: 64 });
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

const baseline = runWith({});
const moved = runWith({ "single-window": { intensity: 1 } });

describe("scenarios side by side", () => {
  const entries = [
    { id: "1", name: "Phương án", run: baseline },
    { id: "2", name: "Phương án", run: moved },
  ];

  it("keeps apart two that share a name", () => {
    const chart = createComparisonChart(entries, { locale: "vi", title: "t", baselineName: "Nền" });
    expect(chart?.series.map(({ name }) => name)).toEqual(["Nền", "Phương án (1)", "Phương án (2)"]);
  });

  it("shows the same median in the table as the run holds", () => {
    const year = moved.years.indexOf(2030);
    expect(listComparison(entries, "total", 2030).map(({ row }) => row?.scenario.p50)).toEqual([
      baseline.series["total"]?.scenario.p50[year],
      moved.series["total"]?.scenario.p50[year],
    ]);
  });
});

describe("the rows of a run", () => {
  it("show no difference where nothing is moved", () => {
    const differences = listOutputRows(baseline, 2030).map(({ difference }) => difference.p50);
    expect(differences).toEqual([0, 0, 0, 0]);
  });

  it("are empty for a year outside the run", () => {
    expect(listOutputRows(baseline, 2050)).toEqual([]);
  });

  it("put the largest product first", () => {
    const medians = listProductRows(moved, 2030).map(({ scenario }) => scenario.p50);
    expect(medians).toEqual(medians.toSorted((a, b) => b - a));
  });

  it("travel as CSV with every year, run and output", () => {
    const lines = writeRunCsv(moved).split("\r\n");
    expect(lines).toHaveLength(1 + Object.keys(moved.series).length * 3 * moved.years.length);
  });
});
