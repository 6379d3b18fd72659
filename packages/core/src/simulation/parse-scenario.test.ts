import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "./parse-scenario.ts";
import { PRESETS } from "./presets/registry.gen.ts";

const BASE = { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} };

describe("reading a scenario", () => {
  it.each([
    ["levers.lanes.intensity", { levers: { lanes: { intensity: 2 } } }],
    ["levers.teleporter", { levers: { teleporter: { intensity: 1 } } }],
    ["levers.lanes.colour", { levers: { lanes: { intensity: 1, colour: 3 } } }],
    ["levers.lanes.startYear", { levers: { lanes: { intensity: 1, startYear: 1990 } } }],
    ["levers.matchmaking.matchShare", { levers: { matchmaking: { intensity: 1, matchShare: 3 } } }],
    ["levers.lanes.capexUsd", { levers: { lanes: { intensity: 1, capexUsd: "much" } } }],
    ["shocks.meteor", { shocks: { meteor: {} } }],
    ["shocks.closure.weeks", { shocks: { closure: { weeks: 60 } } }],
    ["target.output", { target: { output: "happiness", year: 2030, value: 1, unit: "USD" } }],
    ["target.year", { target: { output: "total", year: 2050, value: 1, unit: "USD" } }],
    ["target.unit", { target: { output: "total", year: 2030, value: 1, unit: "VND" } }],
    ["overrides.thetaLR", { overrides: { thetaLR: 99 } }],
    ["overrides.nonsense", { overrides: { nonsense: 1 } }],
    ["overrides.baseline", { overrides: { baseline: "miraculous" } }],
    ["version", { version: 2 }],
    ["extra", { extra: 1 }],
  ])("names %s when it is wrong", (path, change) => {
    const parsed = parseScenario({ ...BASE, ...change });
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.fault).toMatchObject({ code: "scenario-invalid", path });
  });

  it("names the known profiles when the profile is unknown", () => {
    const parsed = parseScenario({ ...BASE, profile: "mars" });
    expect(parsed).toMatchObject({ ok: false, fault: { code: "profile-not-found", profile: "mars" } });
  });

  it("accepts every preset", () => {
    for (const { id, scenario } of PRESETS) expect(parseScenario(scenario).ok, id).toBe(true);
  });

  it("refuses anything else without throwing", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseScenario(input).ok).toBe(false);
      }),
    );
  });
});
