import { describe, expect, it, vi } from "vitest";
import type { Scenario } from "../schema/scenario.ts";
import { createModelDataset, modelDataset } from "./checks/_model-dataset.ts";
import { compareOutcomes, compareRuns } from "./compare-runs.ts";
import { runScenario } from "./run-scenario.ts";

// Whole-model runs: generous on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const scenario: Scenario = {
  version: 1,
  profile: "dien-bien-north-laos",
  levers: { lanes: { intensity: 1 } },
  shocks: {},
};

let clockMs = 0;

function run(given: Scenario, dataset = modelDataset) {
  const result = runScenario(given, { dataset, draws: 64, nowMs: () => (clockMs += 7) });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

describe("replaying a stored run", () => {
  it("finds it identical but for the time it took", () => {
    expect(compareRuns(run(scenario), run(scenario))).toEqual({
      identical: true,
      causes: [],
      largestRelativeChange: 0,
      changes: [],
    });
  });

  it("says that the data changed, and by how much", () => {
    const changed = { ...createModelDataset(1.1), version: "test-2" };
    const found = compareRuns(run(scenario), run(scenario, changed));
    expect(found.identical).toBe(false);
    expect(found.causes).toEqual(["datasetVersion"]);
    const total = found.changes.find(
      ({ output, run: which, year }) => output.startsWith("products/") && which === "baseline" && year === 2024,
    );
    expect(total === undefined || Math.abs(total.after / total.before - 1.1) < 1e-9).toBe(true);
    expect(found.largestRelativeChange).toBeGreaterThan(0.09);
  });

  it("puts two scenarios side by side", () => {
    const sides = compareOutcomes(run(scenario), run({ ...scenario, levers: {} }), "total-passed");
    expect(sides?.first.p50.at(-1)).toBeGreaterThan(sides?.second.p50.at(-1) ?? 0);
    expect(compareOutcomes(run(scenario), run(scenario), "happiness")).toBeUndefined();
  });
});
