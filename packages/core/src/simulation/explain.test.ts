import { describe, expect, it, vi } from "vitest";
import { modelDataset as dataset } from "./checks/_model-dataset.ts";
import { explain } from "./explain.ts";
import { planRun } from "./plan-run.ts";

// Whole-model runs: generous on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const planned = planRun(
  { version: 1, profile: "dien-bien-north-laos", levers: { "single-window": { intensity: 1 } }, shocks: {} },
  dataset,
);

function explained(key: string) {
  if (!planned.ok) throw new Error(JSON.stringify(planned.fault));
  const found = explain(planned.value, key);
  if (!found.ok) throw new Error(JSON.stringify(found.fault));
  return found.value;
}

describe("explaining a number", () => {
  it("shows formula, inputs and values of a product in a year", () => {
    const { formula, inputs, value, unit } = explained("value[export/rice,2030]");
    expect(formula).toContain("volume[i,t]");
    expect(unit).toBe("USD");
    const byKey = Object.fromEntries(inputs.map((input) => [input.key, input.value]));
    expect(value).toBeCloseTo(
      (byKey["volume[export/rice,2030]"] ?? 0) *
        (1 + (byKey["premium[2030]"] ?? 0) * (byKey["processedShare[export/rice,2030]"] ?? 0)),
      3,
    );
  });

  it("goes up to parameters with their grade and to the observations of the dataset", () => {
    const { upstream } = explained("total[2030]");
    expect(upstream.find(({ key }) => key === "thetaLR")).toMatchObject({ kind: "drawn", grade: "b", value: 2.5 });
    expect(upstream.find(({ key }) => key === "baseValue[export/rice]")).toMatchObject({
      kind: "data",
      observations: ["t-export-rice"],
      value: 15_000_000,
    });
    expect(upstream.find(({ key }) => key === "truckValueBase")?.observations).toEqual(["s000-0284"]);
    expect(upstream.every(({ formula }) => formula === undefined)).toBe(true);
  });

  it("does not explain what does not exist", () => {
    if (!planned.ok) throw new Error("no plan");
    expect(explain(planned.value, "happiness[2030]").ok).toBe(false);
  });
});
