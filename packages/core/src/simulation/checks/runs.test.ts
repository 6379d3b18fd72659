import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { runSchema } from "../../schema/run.ts";
import type { Scenario } from "../../schema/scenario.ts";
import { measureConvergence } from "../analysis/measure-convergence.ts";
import { measureLoop } from "../analysis/measure-loop.ts";
import { buildModel } from "../build-model.ts";
import { buildGraph, compileProgram, createInterpretedKernel, keyOf } from "../kernel/index.ts";
import { LEVERS } from "../levers/registry.gen.ts";
import { planRun } from "../plan-run.ts";
import { dienBienNorthLaos } from "../profiles/dien-bien-north-laos.ts";
import { PROFILES } from "../profiles/registry.gen.ts";
import { columnsOf, medianColumns, type Outcome, runModel } from "../run-model.ts";
import { assembleRun, computePiece, runScenario } from "../run-scenario.ts";
import { sampleInputs } from "../sample-inputs.ts";
import { SHOCKS } from "../shocks/registry.gen.ts";
import { YEARS } from "../years.ts";
import { createModelDataset, modelDataset as dataset } from "./_model-dataset.ts";
import fixtures from "./fixtures.json" with { type: "json" };

// Whole-model runs: generous on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const BASELINE: Scenario = { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} };
const DRAWS = 256;

function plan(scenario: Scenario, data = dataset) {
  const planned = planRun(scenario, data);
  if (!planned.ok) throw new Error(JSON.stringify(planned.fault));
  return planned.value;
}

function run(scenario: Scenario, { draws = DRAWS, seed = 1, data = dataset } = {}) {
  const result = runScenario(scenario, { dataset: data, draws, seed });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

/** The policy run itself, even where no lever is moved and the façade would reuse the baseline. */
function policyRun(scenario: Scenario, count = DRAWS): { baseline: Outcome; policy: Outcome } {
  const { prepared, settings } = plan(scenario);
  const columns = columnsOf(prepared, settings, { seed: 1, first: 0, count });
  return {
    baseline: runModel(prepared, { settings, policy: false, columns, count }),
    policy: runModel(prepared, { settings, policy: true, columns, count }),
  };
}

function medianRun(scenario: Scenario, data = dataset): Outcome {
  const { prepared, settings } = plan(scenario, data);
  return runModel(prepared, { settings, policy: true, columns: medianColumns(prepared, settings, 1), count: 1 });
}

const at = (outcome: Outcome, variable: string, ...members: (string | number)[]): number =>
  outcome.at(keyOf(variable, members))[0] ?? Number.NaN;
const everyLever = (intensity: number): Scenario["levers"] =>
  Object.fromEntries(LEVERS.map(({ id }) => [id, { intensity }]));
const VARIABLES = ["total", "exportsTotal", "importsTotal", "totalPassed", "unserved", "recorded", "revenue"];

describe("the whole model (§17)", () => {
  it("reproduces the reference run at the medians: utilisation, passed and unserved trade", () => {
    const outcome = medianRun(BASELINE);
    const { utilisation, recorded, unserved } = fixtures.gateLimit.medianRun;
    for (const year of ["2030", "2035"] as const) {
      expect(at(outcome, "utilisation", "tay-trang", year)).toBeCloseTo(utilisation[year], 3);
      expect(at(outcome, "totalPassed", year) / 1000 / recorded[year]).toBeCloseTo(1, 3);
      expect(Math.abs(at(outcome, "unserved", year) / 1000 - unserved[year])).toBeLessThan(41);
    }
    expect(at(outcome, "total", 2024)).toBe(140_000_000);
    expect(at(outcome, "utilisation", "tay-trang", 2024)).toBeCloseTo(fixtures.gateLimit.utilisation2024, 12);
  });

  it("starts from the figures of 2024 in every draw", () => {
    const { baseline } = policyRun(BASELINE);
    expect(baseline.at("total[2024]").every((value) => Math.abs(value - 140e6) < 1e-6)).toBe(true);
    expect(baseline.at("exportsTotal[2024]").every((value) => Math.abs(value - 95e6) < 1e-6)).toBe(true);
  });

  it.each([
    ["no lever", {}],
    ["levers at zero", everyLever(0)],
    [
      "levers that start after what they could change",
      Object.fromEntries(
        LEVERS.filter(({ buildYears }) => buildYears >= 2).map(({ id }) => [id, { intensity: 1, startYear: 2035 }]),
      ),
    ],
    [
      "levers without evidence",
      Object.fromEntries(
        [
          "border-gate-platform",
          "handbook-trade-page",
          "matchmaking",
          "tax-credit-incentives",
          "electricity-telecom",
        ].map((id) => [id, { intensity: 1 }]),
      ),
    ],
    ["no re-investment", { "re-investment": { intensity: 0, years: 10 } }],
  ] as const)("equals the baseline bit for bit with %s", (_name, levers) => {
    const { baseline, policy } = policyRun({ ...BASELINE, levers });
    for (const variable of VARIABLES) {
      // Slipping schedules can finish before they were planned, but never within the year they start.
      for (const year of YEARS)
        expect(policy.at(keyOf(variable, [year]))).toEqual(baseline.at(keyOf(variable, [year])));
    }
  });

  it("adds items to totals and passed to unserved, in every year and draw", () => {
    const { prepared } = plan(BASELINE);
    const { policy } = policyRun({ ...BASELINE, levers: everyLever(0.7) });
    for (const year of YEARS) {
      for (let draw = 0; draw < DRAWS; draw += 17) {
        const sum = prepared.model.profile.products.reduce(
          (total, { id }) => total + (policy.at(keyOf("value", [id, year]))[draw] ?? 0),
          0,
        );
        const total = policy.at(keyOf("total", [year]))[draw] ?? 0;
        expect(sum / total).toBeCloseTo(1, 12);
        const parts =
          (policy.at(keyOf("totalPassed", [year]))[draw] ?? 0) + (policy.at(keyOf("unserved", [year]))[draw] ?? 0);
        expect(parts / total).toBeCloseTo(1, 12);
      }
    }
  });

  it("scales with the money unit: values and value per truck times ten give trade times ten and the same waits", () => {
    const scenario: Scenario = { ...BASELINE, levers: { lanes: { intensity: 1 }, "single-window": { intensity: 1 } } };
    const [small, large] = [medianRun(scenario), medianRun(scenario, createModelDataset(10))];
    for (const year of YEARS) {
      expect(at(large, "total", year) / at(small, "total", year)).toBeCloseTo(10, 9);
      expect(at(large, "waitHours", "tay-trang", year)).toBeCloseTo(at(small, "waitHours", "tay-trang", year), 9);
    }
  });

  it("finds the same fixed point from any start and leaves no residual", () => {
    const { prepared, settings } = plan({ ...BASELINE, levers: everyLever(1) });
    const columns = columnsOf(prepared, settings, { seed: 5, first: 0, count: DRAWS });
    const outcome = runModel(prepared, { settings, policy: true, columns, count: DRAWS });
    expect(outcome.unsettled).toBe(0);
  });

  it("never loses demand when a lever is raised, the priority lane and a new small gate aside", () => {
    for (const lever of LEVERS) {
      if (lever.id === "priority-lane" || lever.id === "gate-upgrade") continue;
      const fields = Object.fromEntries(
        lever.fields.map((field) => [field.id, field.default ?? (field.max > 100 ? 100 : 0.3)]),
      );
      const values = [0, 0.5, 1].map((intensity) => {
        const { policy } = policyRun(
          {
            ...BASELINE,
            levers: {
              [lever.id]: { intensity, ...fields, ...(lever.id === "re-investment" ? { costPerLane: 2e6 } : {}) },
            },
          },
          64,
        );
        return policy;
      });
      for (const year of [2028, 2031, 2035]) {
        for (let step = 1; step < values.length; step++) {
          const before = values[step - 1]?.at(keyOf("total", [year]));
          const after = values[step]?.at(keyOf("total", [year]));
          for (let draw = 0; draw < 64; draw++) {
            expect((after?.[draw] ?? 0) - (before?.[draw] ?? 0), `${lever.id} ${year}`).toBeGreaterThan(
              -1e-9 * (before?.[draw] ?? 1),
            );
          }
        }
      }
    }
  }, 60_000);

  it("has no trade-cost effect without elasticity, no promotion effect without its elasticity", () => {
    const still = { thetaLR: 0, etaInsp: 0 };
    const costLevers = {
      "single-window": { intensity: 1 },
      "road-upgrade": { intensity: 1 },
      "risk-management": { intensity: 1 },
      lanes: { intensity: 1 },
    };
    const { baseline, policy } = policyRun({ ...BASELINE, levers: costLevers, overrides: still });
    for (const year of YEARS) expect(policy.at(keyOf("total", [year]))).toEqual(baseline.at(keyOf("total", [year])));
    const promotion = policyRun({
      ...BASELINE,
      levers: { "events-participants": { intensity: 1 }, "digital-promotion": { intensity: 1 } },
      overrides: { promoEl: 0 },
    });
    for (const year of YEARS)
      expect(promotion.policy.at(keyOf("total", [year]))).toEqual(promotion.baseline.at(keyOf("total", [year])));
  });

  it("raises value by processing without a single truck or input more", () => {
    // The queue is held apart: with elasticities at zero only price moves.
    const scenario: Scenario = {
      ...BASELINE,
      levers: { "deep-processing": { intensity: 1 }, "standards-gi": { intensity: 1 } },
      overrides: { thetaLR: 0, etaInsp: 0 },
    };
    const { baseline, policy } = policyRun(scenario);
    expect(policy.at("trucksPerDay[tay-trang,2035]")).toEqual(baseline.at("trucksPerDay[tay-trang,2035]"));
    expect(policy.at("importsTotal[2035]")).toEqual(baseline.at("importsTotal[2035]"));
    expect(policy.at("exportsTotal[2035]")[0]).toBeGreaterThan(baseline.at("exportsTotal[2035]")[0] ?? 0);
  });

  it("moves recorded trade only, not real trade, by formalisation and anti-smuggling", () => {
    const levers = { formalisation: { intensity: 1 }, "anti-smuggling": { intensity: 1, smuggleShift: 0.2 } };
    const { baseline, policy } = policyRun({ ...BASELINE, levers });
    expect(policy.at("total[2035]")).toEqual(baseline.at("total[2035]"));
    expect(policy.at("recorded[2035]")[0]).toBeGreaterThan(baseline.at("recorded[2035]")[0] ?? 0);
  });

  it("moves more with a higher elasticity", () => {
    const effect = (thetaLR: number): number => {
      const scenario: Scenario = { ...BASELINE, levers: { "single-window": { intensity: 1 } }, overrides: { thetaLR } };
      return at(medianRun(scenario), "total", 2035) / at(medianRun({ ...scenario, levers: {} }), "total", 2035);
    };
    expect(effect(1.3)).toBeGreaterThan(1);
    expect(effect(2.5)).toBeGreaterThan(effect(1.3));
    expect(effect(4.8)).toBeGreaterThan(effect(2.5));
  });

  it("makes the effect far less noisy by common random numbers", () => {
    const scenario: Scenario = {
      ...BASELINE,
      levers: { "single-window": { intensity: 1 }, "events-participants": { intensity: 1 } },
    };
    const { baseline, policy } = policyRun(scenario, 1024);
    const [before, after] = [baseline.at("total[2030]"), policy.at("total[2030]")];
    const together = varianceOf(after.map((value, draw) => value - (before[draw] ?? 0)));
    const apart = varianceOf(after) + varianceOf(before);
    expect(apart / together).toBeGreaterThan(5);
  });

  it("passes exactly what capacity allows once demand exceeds it", () => {
    const outcome = medianRun(BASELINE);
    const year = 2035;
    const truckValue = (140e6 / 12_000) * Math.exp(0.01 * (year - 2024));
    // 3 lanes, median service time, 9 hours, 300 days.
    const { prepared, settings } = plan(BASELINE);
    const serviceMin = medianColumns(prepared, settings, 1)["serviceMin"]?.[0] ?? 0;
    const capacity = (3 / (serviceMin / 60)) * 9 * 300 * truckValue;
    expect(at(outcome, "utilisation", "tay-trang", year)).toBeGreaterThan(1);
    expect(at(outcome, "totalPassed", year) / capacity).toBeCloseTo(1, 9);
  });

  it("is finite at the corners of all levers and shocks, in every profile", () => {
    const shocks = Object.fromEntries(
      SHOCKS.map((shock) => [
        shock.id,
        Object.fromEntries(shock.fields.map((field) => [field.id, field.id === "startYear" ? 2026 : field.max])),
      ]),
    );
    for (const { id: profile } of PROFILES) {
      for (const intensity of [0, 1]) {
        for (const hit of [{}, shocks]) {
          const result = run({ version: 1, profile, levers: everyLever(intensity), shocks: hit }, { draws: 64 });
          for (const series of [
            ...Object.values(result.series),
            ...Object.values(result.products),
            ...Object.values(result.gates).flatMap((gate) => Object.values(gate)),
          ]) {
            for (const band of [series.baseline, series.scenario, series.difference]) {
              expect(Object.values(band).flat().every(Number.isFinite), `${profile} ${intensity}`).toBe(true);
            }
          }
        }
      }
    }
  }, 60_000);

  it("does not care about the order in which levers are written", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          LEVERS.map(({ id }) => id),
          { minLength: 2 },
        ),
        (ids) => {
          const levers = (order: readonly string[]): Scenario["levers"] =>
            Object.fromEntries(order.map((id, index) => [id, { intensity: 0.2 + (index % 1) }]));
          const one = run({ ...BASELINE, levers: levers(ids) }, { draws: 16 });
          const other = run({ ...BASELINE, levers: levers([...ids].reverse()) }, { draws: 16 });
          expect(other.series).toEqual(one.series);
        },
      ),
      { numRuns: 8 },
    );
  }, 60_000);

  it("hits both runs alike with shocks: without levers nothing differs", () => {
    for (const shock of SHOCKS) {
      const result = run({ ...BASELINE, shocks: { [shock.id]: {} } }, { draws: 32 });
      expect(result.series["total"]?.difference.p95.every((value) => value === 0)).toBe(true);
      const without = run(BASELINE, { draws: 32 });
      expect(result.series["total-passed"]?.baseline.p50).not.toEqual(without.series["total-passed"]?.baseline.p50);
      expect(result.series["total"]?.baseline.p50[0]).toBe(without.series["total"]?.baseline.p50[0]);
    }
  });

  it("gives the same bytes for the same seed, however the draws are dealt out, and others for another seed", () => {
    const scenario: Scenario = { ...BASELINE, levers: { lanes: { intensity: 1 }, "cold-store": { intensity: 0.5 } } };
    const whole = run(scenario, { draws: 768, seed: 9 });
    expect(JSON.stringify(run(scenario, { draws: 768, seed: 9 }))).toBe(JSON.stringify(whole));
    const planned = plan(scenario);
    const pieces = [512, 0, 256].map((first) => computePiece(planned, { seed: 9, first, count: 256 }));
    expect(assembleRun(planned, pieces, { datasetVersion: "test", seed: 9, draws: 768 }).series).toEqual(whole.series);
    expect(run(scenario, { draws: 768, seed: 10 }).series).not.toEqual(whole.series);
  });

  /** Totals of a corridor that differs from Điện Biên in its declaration, with promotion in full if asked. */
  function runDeclared(profile: typeof dienBienNorthLaos, { promoted = false, parameters = {} } = {}) {
    const built = buildModel(profile, {
      dataset,
      outputs: () => ["total[2035]", "totalPassed[2035]", "importsTotal[2035]"],
    });
    if (!built.ok) throw new Error(JSON.stringify(built.fault));
    const graph = buildGraph(built.value.declaration);
    if (!graph.ok) throw new Error(graph.fault.why);
    const program = compileProgram(graph.value);
    if (!program.ok) throw new Error(program.fault.why);
    const values: Record<string, Float64Array> = {
      ...sampleInputs(built.value.declaration, { seed: 1, first: 0, count: 32 }),
    };
    for (const { key, distribution } of built.value.declaration.inputs)
      if (distribution.kind === "external") values[key] = new Float64Array(32);
    if (promoted) values["intensity[events-participants]"] = new Float64Array(32).fill(1);
    values["thetaLR"] = values["thetaLR"]?.map((value) => value * (promoted ? 0 : 1)) ?? new Float64Array(32);
    return createInterpretedKernel(program.value).run({ draws: 32, parameters, sampler: { kind: "values", values } })
      .outputs;
  }

  it("does not care about the order of products", () => {
    const [one, other] = [
      runDeclared(dienBienNorthLaos),
      runDeclared({ ...dienBienNorthLaos, products: [...dienBienNorthLaos.products].reverse() }),
    ];
    for (const [output, column] of one.entries()) {
      for (const [draw, value] of column.entries()) expect((other[output]?.[draw] ?? 0) / value).toBeCloseTo(1, 11);
    }
  });

  it("moves imports by export volumes only through the declared input links", () => {
    const own = { promoImportShare: 0 };
    const unlinked = { ...dienBienNorthLaos, links: [] };
    const [, , alone] = runDeclared(unlinked, { promoted: true, parameters: own });
    const [, , linked] = runDeclared(dienBienNorthLaos, { promoted: true, parameters: own });
    const [, , quiet] = runDeclared(unlinked, {
      promoted: true,
      parameters: { ...own, eventsFull: 3, participantsFull: 42 },
    });
    expect(alone).toEqual(quiet);
    expect(linked?.some((value, draw) => value > (alone?.[draw] ?? 0))).toBe(true);
  });

  it("gives back little by re-investment, and nothing without it", () => {
    const scenario: Scenario = { ...BASELINE, levers: { "re-investment": { intensity: 0.5 } } };
    const report = measureLoop(plan(scenario));
    expect(report?.investedUsd).toBeGreaterThan(0);
    expect(report?.multiplier).toBeGreaterThan(0);
    expect(report?.multiplier).toBeLessThan(1);
    expect(measureLoop(plan(BASELINE))).toBeUndefined();
    const above: Scenario = {
      ...BASELINE,
      levers: { "re-investment": { intensity: 1, aboveBaseline: 1 }, "single-window": { intensity: 1 } },
    };
    expect(measureLoop(plan(above))?.investedUsd).toBeLessThan(
      measureLoop(plan({ ...above, levers: { ...above.levers, "re-investment": { intensity: 1 } } }))?.investedUsd ?? 0,
    );
  });

  it("moves less from seed to seed with more draws", () => {
    const scenario: Scenario = { ...BASELINE, levers: { "single-window": { intensity: 1 } } };
    const error = (draws: number) => {
      const found = measureConvergence(scenario, { dataset, output: "total", year: 2030, draws, seeds: 4 });
      return found.ok ? found.value.meanLevelPercent : Number.NaN;
    };
    expect(error(2048)).toBeLessThan(error(64));
    expect(error(2048)).toBeLessThan(0.2);
  });

  it("returns what the contract says, for every profile", () => {
    for (const { id: profile } of PROFILES) {
      const result = run(
        {
          version: 1,
          profile,
          levers: { "single-window": { intensity: 1 } },
          shocks: {},
          target: { output: "total", year: 2030, value: 1, unit: "USD" },
        },
        { draws: 64 },
      );
      expect(runSchema.safeParse(result).error).toBeUndefined();
      expect(result.target?.probability).toBe(1);
      expect(Object.keys(result.series)).toEqual(
        expect.arrayContaining([
          "total",
          "exports",
          "imports",
          "balance",
          "total-passed",
          "exports-passed",
          "imports-passed",
          "unserved",
        ]),
      );
    }
  });

  it("names the main uncertainties of a full run, not of a quick look", () => {
    const quick = run(BASELINE, { draws: 64 });
    expect(quick.drivers).toEqual([]);
    const full = run(BASELINE, { draws: 4096 });
    expect(full.drivers[0]?.parameter).toMatch(/gX|yearly-shocks/);
    expect(full.drivers.every(({ firstOrder, total }) => firstOrder <= total + 0.1)).toBe(true);
  });

  it("stops when told to, and refuses too many draws", () => {
    expect(runScenario(BASELINE, { dataset, isCancelled: () => true })).toEqual({
      ok: false,
      fault: { code: "run-cancelled" },
    });
    expect(runScenario(BASELINE, { dataset, draws: 1e7 }).ok).toBe(false);
    const shares: number[] = [];
    runScenario(BASELINE, { dataset, draws: 2048, onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
  });
});

function varianceOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
