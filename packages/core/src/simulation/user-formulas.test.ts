import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Scenario } from "../schema/scenario.ts";
import { modelDataset as dataset } from "./checks/_model-dataset.ts";
import { runScenario } from "./run-scenario.ts";

// Whole-model runs: generous on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const BASE: Scenario = { version: 1, profile: "vietnam-laos", levers: {}, shocks: {} };
const run = (overrides: Record<string, string | number>, profile = BASE.profile) =>
  runScenario({ ...BASE, profile, overrides }, { dataset, draws: 16 });

describe("a scenario's own formulas", () => {
  it("add an indicator with its unit worked out", () => {
    const result = run({
      "series/export-share": "exportsTotal[t]/total[t]",
      "series/gap": "importsTotal[t] - exportsTotal[t]",
    });
    if (!result.ok) throw new Error(JSON.stringify(result.fault));
    const { "export-share": share, gap } = result.value.series;
    expect(share?.unit).toBe("ratio");
    expect(gap?.unit).toBe("USD");
    expect(share?.baseline.p50[0]).toBeCloseTo(750 / 2200, 9);
    expect(gap?.baseline.p50[0]).toBeCloseTo(700e6, 0);
  });

  it("replace an equation in both runs", () => {
    const result = run({ exportsBase: "sum(baseValue[i], i, exports)" });
    if (!result.ok) throw new Error(JSON.stringify(result.fault));
    expect(result.value.series["exports"]?.baseline.p95[5]).toBeCloseTo(750e6, 0);
  });

  it.each([
    ["an unknown name", { "series/x": "happiness[t]" }],
    ["wrong units", { "series/x": "total[t] + awayDays[t]" }],
    ["a replacement with another unit", { total: "awayDays[t]" }],
    ["a circle", { exportsTotal: "total[t] - importsTotal[t]" }],
    ["a circle of its own", { "series/x": "added_x[t]" }],
    ["the year before the first", { "series/x": "total[t-1]" }],
    ["a year that does not exist", { "series/x": "total[t]/total[2090]" }],
    ["an equation that does not exist", { miracles: "1" }],
    ["a forbidden function", { "series/x": "evaluate(total[t])" }],
    ["a set that does not exist", { "series/x": "sum(value[i,t], i, everything)" }],
  ])("are refused with %s", (_what, overrides) => {
    const result = run(overrides as Record<string, string>);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(["formula-rejected", "scenario-invalid"]).toContain(result.fault.code);
  });

  it("say so when a result is not a number", () => {
    const result = run({ "series/x": "log(exportsTotal[t]/total[t] - 1)" });
    if (!result.ok) throw new Error(JSON.stringify(result.fault));
    expect(result.value.warnings.map(({ code }) => code)).toContain("not-a-number");
  });

  it("never throw, hang or reach outside, whatever the model's own words are mixed into", () => {
    const word = fc.constantFrom(
      "total",
      "value",
      "exportsTotal",
      "t",
      "i",
      "2030",
      "exports",
      "sum",
      "exp",
      "min",
      "[",
      "]",
      "(",
      ")",
      ",",
      "+",
      "-",
      "*",
      "/",
      "^",
      "?",
      ":",
      "<",
      '"export/rice"',
      "0.5",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
        const result = run({ "series/x": words.join(" ") });
        expect(typeof result.ok).toBe("boolean");
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
