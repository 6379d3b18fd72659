import { describe, expect, it, vi } from "vitest";
import { EFFECT_TARGETS } from "../equations/policy.ts";
import { parseFormula } from "../formula.ts";
import { LEVERS } from "../levers/registry.gen.ts";
import { PARAMETER_BY_ID, PARAMETERS } from "../parameters/index.ts";
import { PRESETS } from "../presets/registry.gen.ts";
import { PROFILES } from "../profiles/registry.gen.ts";
import { runScenario } from "../run-scenario.ts";
import { SHOCKS } from "../shocks/registry.gen.ts";
import { quantileOf } from "../uncertainty/quantile.ts";
import { modelDataset as dataset } from "./_model-dataset.ts";

// Whole-model runs: generous on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const texts = (value: unknown): string[] =>
  typeof value === "object" && value !== null && "vi" in value && "en" in value && "lo" in value
    ? [String(value.vi), String(value.en), String(value.lo)]
    : [];

describe("levers", () => {
  it.each(LEVERS.map((lever) => [lever.id, lever] as const))(
    "%s acts on known quantities by readable formulas and says what it rests on",
    (_id, lever) => {
      for (const { on, size } of lever.effects) {
        expect(EFFECT_TARGETS).toContain(on);
        expect(parseFormula(size).ok).toBe(true);
      }
      for (const wording of [lever.name, lever.summary, lever.whoMustAgree, lever.evidence.text])
        expect(texts(wording).every((each) => each.length > 0)).toBe(true);
      expect(lever.buildYears).toBeGreaterThanOrEqual(0);
      expect(lever.takeUpYears).toBeGreaterThanOrEqual(0);
      for (const field of lever.fields) {
        expect(field.min).toBeLessThan(field.max);
        if (field.default !== undefined) expect(field.default >= field.min && field.default <= field.max).toBe(true);
        if (lever.id !== "re-investment") expect(PARAMETER_BY_ID.has(field.id), field.id).toBe(true);
      }
    },
  );

  it("without evidence have no effect of their own accord and say so", () => {
    for (const lever of LEVERS.filter(({ evidence, id }) => evidence.grade === "-" && id !== "priority-lane")) {
      const alone = runScenario(
        { version: 1, profile: "dien-bien-north-laos", levers: { [lever.id]: { intensity: 1 } }, shocks: {} },
        { dataset, draws: 32 },
      );
      if (!alone.ok) throw new Error(JSON.stringify(alone.fault));
      expect(
        alone.value.series["total"]?.difference.p95.every((value) => value === 0),
        lever.id,
      ).toBe(true);
      expect(lever.note, lever.id).toBeDefined();
    }
  });

  it("have an e-declaration slider that is nearly dead, and says why", () => {
    const lever = LEVERS.find(({ id }) => id === "e-declaration");
    expect(lever?.note?.vi).toContain("0,75%");
    const run = runScenario(
      { version: 1, profile: "dien-bien-north-laos", levers: { "e-declaration": { intensity: 1 } }, shocks: {} },
      { dataset, draws: 256 },
    );
    if (!run.ok) throw new Error(JSON.stringify(run.fault));
    const effect =
      (run.value.series["total"]?.difference.p50.at(-1) ?? 0) / (run.value.series["total"]?.baseline.p50.at(-1) ?? 1);
    expect(effect).toBeGreaterThan(0);
    expect(effect).toBeLessThan(0.005);
    expect(run.value.warnings.map(({ code }) => code)).toContain("lever-note-e-declaration");
  });

  it("include every measure that the sources name", () => {
    const named = [
      "road-upgrade",
      "bonded-warehouse-yard",
      "cold-store",
      "logistics-centre",
      "joint-control-area",
      "e-declaration",
      "single-window",
      "risk-management",
      "staff-hours",
      "lanes",
      "gate-upgrade",
      "border-markets",
      "electricity-telecom",
      "events-participants",
      "digital-promotion",
      "matchmaking",
      "deep-processing",
      "standards-gi",
      "formalisation",
      "anti-smuggling",
      "tax-credit-incentives",
      "re-investment",
      "border-gate-platform",
      "priority-lane",
      "handbook-trade-page",
    ];
    expect(LEVERS.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });
});

describe("parameters", () => {
  it("have their values inside the bounds that users may set", () => {
    for (const { id, distribution, bounds } of PARAMETERS) {
      if (distribution === undefined || distribution.kind === "external") continue;
      const middle = quantileOf(distribution, 0.5);
      if (id === "costPerLane") continue;
      expect(middle >= bounds[0] && middle <= bounds[1], id).toBe(true);
    }
    expect(new Set(PARAMETERS.map(({ id }) => id)).size).toBe(PARAMETERS.length);
  });
});

describe("shocks, profiles and presets", () => {
  it("leave the base year alone", () => {
    for (const shock of SHOCKS) {
      const fields = Object.fromEntries(shock.fields.map((field) => [field.id, field.default ?? 0]));
      expect(shock.paths({ ...fields, startYear: 2025, years: 1 }, 2030)).toEqual(
        shock.paths({ ...fields, startYear: 2033, years: 1 }, 2030),
      );
    }
  });

  it("have seasons that average to one and products with dimensions of their own", () => {
    for (const profile of PROFILES) {
      expect(profile.seasons.reduce((sum, [share]) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(profile.seasons.reduce((sum, [share, peak]) => sum + share * peak, 0)).toBeCloseTo(1, 12);
      const dimensions = profile.products.map(({ driftDimension }) => driftDimension);
      expect(new Set(dimensions).size).toBe(dimensions.length);
      for (const { flow, driftDimension } of profile.products)
        expect(
          flow === "export"
            ? driftDimension >= 55 && driftDimension <= 67
            : driftDimension >= 68 && driftDimension <= 72,
        ).toBe(true);
    }
  });

  it.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))("run the preset %s", (id, scenario) => {
    const run = runScenario(scenario, { dataset, draws: 64 });
    expect(run.ok, id).toBe(true);
    if (run.ok && scenario.target !== undefined) expect(run.value.target?.probability).toBeGreaterThanOrEqual(0);
    if (run.ok && id === "illustrative-appraisal") expect("npvUsd" in run.value.appraisal).toBe(true);
  });
});
