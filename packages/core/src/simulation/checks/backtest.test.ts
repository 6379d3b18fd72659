import { describe, expect, it } from "vitest";
import { backtestCorridor, backtestRolling, predictFlow, splitSurprise } from "../analysis/backtest.ts";
import { IDENTIFIABILITY } from "../identifiability.ts";
import { PARAMETER_BY_ID } from "../parameters/index.ts";
import { reconcile } from "../reconcile.ts";
import { modelDataset } from "./_model-dataset.ts";
import fixtures from "./fixtures.json" with { type: "json" };

const { exports, imports, importsIf46, total } = fixtures.backtest2024;

describe("backtest of 2024 (§15; §17, group 24)", () => {
  it("reproduces the published errors by flow and in total", () => {
    const found = backtestCorridor(modelDataset);
    if (!found.ok) throw new Error(JSON.stringify(found.fault));
    for (const [forecast, reference] of [
      [found.value[0], exports],
      [found.value[1], imports],
    ] as const) {
      expect((forecast?.naive ?? 0) / 1e6).toBeCloseTo(reference.naive, 2);
      expect((forecast?.drift ?? 0) / 1e6).toBeCloseTo(reference.drift, 0);
      expect((forecast?.model ?? 0) / 1e6).toBeCloseTo(reference.model, 1);
      expect((forecast?.p5 ?? 0) / 1e6).toBeCloseTo(reference.p05, 1);
      expect((forecast?.p95 ?? 0) / 1e6).toBeCloseTo(reference.p95, 0);
      expect(forecast?.z).toBeCloseTo(reference.z, 3);
      expect(forecast?.inside90).toBe(reference.inside90);
    }
    const sum = found.value[2];
    expect((sum?.model ?? 0) / 1e6).toBeCloseTo(total.model, 1);
    expect(sum?.errorsPercent.model).toBeCloseTo(total.errorPct, 1);
    expect((sum?.naive ?? 0) / 1e6).toBeCloseTo(total.naive, 2);
    expect(Math.abs((sum?.p5 ?? 0) / 1e6 - total.p05)).toBeLessThan(2);
    expect(Math.abs((sum?.p95 ?? 0) / 1e6 - total.p95)).toBeLessThan(3);
    expect(sum?.inside90).toBe(true);
  });

  it("says that imports of 46 would have fallen outside", () => {
    const forecast = predictFlow("import", [35.24, 28.38, importsIf46.actual]);
    expect(forecast.z).toBeCloseTo(importsIf46.z, 3);
    expect(forecast.inside90).toBe(importsIf46.inside90);
  });

  it("divides a surprise between growth and the year's shock", () => {
    const { sdG, sigma, obsSd, gainG, gainE } = fixtures.kalman;
    const found = splitSurprise({ sdGrowth: sdG, sigma, obsSd });
    expect(found.toGrowth).toBeCloseTo(gainG, 12);
    expect(found.toShock).toBeCloseTo(gainE, 12);
  });

  it("scores the national series by rolling origin, as the published table does", () => {
    const series = [0.977, 1.1, 1.029, 1.373, 1.675, 1.643, 2.245, 2.98];
    const [naive, drift] = backtestRolling(series, { horizons: [1] });
    expect(naive).toMatchObject({ errors: 6 });
    expect(naive?.rmseLog).toBeCloseTo(0.226, 2);
    expect(drift?.rmseLog).toBeCloseTo(0.182, 1);
    expect(backtestRolling(series)).toHaveLength(9);
  });
});

describe("reconciliation of the source table (§2; §17, group 2)", () => {
  const { exportItemSum, exportStated, exportResidual, importItemSum, importStated, importResidual } =
    fixtures.seedTable3;
  const columns = [0, 1, 2].flatMap((year) => [
    { sum: exportItemSum[year] ?? 0, stated: exportStated[year] ?? 0, residual: exportResidual[year] ?? 0 },
    { sum: importItemSum[year] ?? 0, stated: importStated[year] ?? 0, residual: importResidual[year] ?? 0 },
  ]);

  it("shows the gap as unallocated by default and keeps every published number", () => {
    for (const { sum, stated, residual } of columns) {
      expect(reconcile([sum * 0.25, sum * 0.75], stated)).toEqual({
        items: [sum * 0.25, sum * 0.75],
        unallocated: residual,
        total: stated,
      });
    }
  });

  it("stretches items to the total or trusts their sum where asked, and agrees in the base year", () => {
    for (const { sum, stated } of columns) {
      const scaled = reconcile([sum * 0.25, sum * 0.75], stated, "scaled");
      expect(scaled.items.reduce((total, item) => total + item, 0)).toBeCloseTo(stated, 6);
      expect(reconcile([sum * 0.25, sum * 0.75], stated, "summed").total).toBe(sum);
    }
    const [base] = columns.slice(4);
    for (const view of ["residual", "scaled", "summed"] as const)
      expect(reconcile([base?.sum ?? 0], base?.stated ?? 0, view).total).toBe(95_000);
  });
});

describe("identifiability (§14)", () => {
  it("names real parameters, each once", () => {
    const outside = [
      "baseValue",
      "truckValueBase",
      "eventsBase",
      "participantsBase",
      "paperShare",
      "gateLanes",
      "capexUsd",
      "opexUsdPerYear",
    ];
    const named = IDENTIFIABILITY.flatMap(({ parameters }) => parameters);
    expect(new Set(named).size).toBe(named.length);
    for (const id of named) expect(PARAMETER_BY_ID.has(id) || outside.includes(id), id).toBe(true);
  });
});
