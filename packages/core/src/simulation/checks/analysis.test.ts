import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Scenario } from "../../schema/scenario.ts";
import { appraise } from "../analysis/appraise.ts";
import { choosePlan } from "../analysis/choose-plan.ts";
import { chooseRobustly, measureRegret } from "../analysis/choose-robustly.ts";
import { internalRate, presentValue, surplusOnCurve, surplusReached } from "../analysis/finance.ts";
import { findDrivers } from "../analysis/find-drivers.ts";
import { requiredGrowthPercent, seekGoal, traceTradeOff } from "../analysis/seek-goal.ts";
import { type Coalition, shapleyExact, shapleySampled } from "../analysis/shapley.ts";
import { computeIndices } from "../analysis/sobol-indices.ts";
import { splitEffect } from "../analysis/split-effect.ts";
import { computeTornado } from "../analysis/tornado.ts";
import { LEVERS } from "../levers/registry.gen.ts";
import { type Plan, planRun } from "../plan-run.ts";
import { medianColumns, runModel } from "../run-model.ts";
import { sobolColumn } from "../uncertainty/sobol.ts";
import { modelDataset as dataset } from "./_model-dataset.ts";
import fixtures from "./fixtures.json" with { type: "json" };

// Whole-model runs: generous on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const PACKAGE: Scenario = {
  version: 1,
  profile: "dien-bien-north-laos",
  levers: Object.fromEntries(
    [
      "events-participants",
      "single-window",
      "digital-promotion",
      "risk-management",
      "cold-store",
      "bonded-warehouse-yard",
      "joint-control-area",
      "deep-processing",
      "road-upgrade",
      "lanes",
      "logistics-centre",
    ].map((id) => [id, { intensity: 1 }]),
  ),
  shocks: {},
};

const COSTED: Scenario = {
  ...PACKAGE,
  levers: {
    "events-participants": { intensity: 1, opexUsdPerYear: 300_000 },
    "single-window": { intensity: 1, capexUsd: 3_000_000 },
    "risk-management": { intensity: 1, capexUsd: 1_000_000 },
    lanes: { intensity: 1, capexUsd: 4_000_000 },
    "road-upgrade": { intensity: 1, capexUsd: 60_000_000 },
  },
};

function plan(scenario: Scenario): Plan {
  const planned = planRun(scenario, dataset);
  if (!planned.ok) throw new Error(JSON.stringify(planned.fault));
  return planned.value;
}

function effectAtMedians(scenario: Scenario, key: string): number {
  const { prepared, settings } = plan(scenario);
  const columns = medianColumns(prepared, settings, 1);
  const [before, after] = [false, true].map(
    (policy) => runModel(prepared, { settings, policy, columns, count: 1 }).at(key)[0] ?? 0,
  );
  return (after ?? 0) - (before ?? 0);
}

describe("contributions (§17, group 20)", () => {
  it("reproduces the reference split at the medians, which adds up to the package's effect", () => {
    const parts = Object.fromEntries(
      splitEffect(plan(PACKAGE), { variable: "total", years: [2030] }).map(({ lever, value }) => [lever, value / 1000]),
    );
    const reference = {
      "events-participants": 5834,
      "single-window": 2648,
      "digital-promotion": 2119,
      "risk-management": 1721,
      "cold-store": 375,
      "bonded-warehouse-yard": 258,
      "joint-control-area": 232,
      "deep-processing": 227,
      "road-upgrade": 117,
      lanes: 79,
      "logistics-centre": 41,
    };
    for (const [lever, value] of Object.entries(reference))
      expect(Math.abs((parts[lever] ?? 0) - value)).toBeLessThan(1);
    const sum = Object.values(parts).reduce((total, value) => total + value, 0);
    expect(sum / (effectAtMedians(PACKAGE, "total[2030]") / 1000)).toBeCloseTo(1, 9);
    expect(Math.round(sum)).toBe(13_650);
  });

  it("puts capacity levers first for what passes in 2035", () => {
    const parts = Object.fromEntries(
      splitEffect(plan(PACKAGE), { variable: "totalPassed", years: [2035] }).map(({ lever, value }) => [
        lever,
        value / 1000,
      ]),
    );
    for (const [lever, value] of Object.entries({
      "logistics-centre": 15_526,
      "single-window": 15_398,
      "risk-management": 13_329,
      "joint-control-area": 11_965,
      lanes: 10_521,
    })) {
      expect(Math.abs((parts[lever] ?? 0) - value)).toBeLessThan(2);
    }
  });

  it("adds up when sampled or grouped as well", () => {
    const scenario: Scenario = {
      ...PACKAGE,
      levers: Object.fromEntries(LEVERS.map(({ id }) => [id, { intensity: 1 }])),
    };
    const whole = effectAtMedians(scenario, "total[2030]");
    for (const above of ["sampled", "groups"] as const) {
      const parts = splitEffect(plan(scenario), { variable: "total", years: [2030], above });
      expect(parts.reduce((sum, { value }) => sum + value, 0) / whole).toBeCloseTo(1, 6);
    }
  });

  it("gives a dummy nothing, equals equal parts, and sampling agrees within three standard errors", () => {
    const values = (coalitions: readonly Coalition[]): number[] =>
      coalitions.map(
        ([a = false, b = false, c = false, d = false]) =>
          (a || b ? 10 : 0) + (c && a ? 4 : 0) + (c && b ? 4 : 0) + (d ? 0 : 0),
      );
    const exact = shapleyExact(4, values);
    expect(exact[3]?.value).toBe(0);
    expect(exact[0]?.value).toBeCloseTo(exact[1]?.value ?? Number.NaN, 12);
    const sampled = shapleySampled(4, values, { pairs: 400, seed: 2 });
    for (const [index, share] of sampled.entries()) {
      expect(Math.abs(share.value - (exact[index]?.value ?? 0))).toBeLessThanOrEqual(3 * share.standardError + 1e-9);
    }
  });

  it("is linear: twice the game, twice the parts", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 16, maxLength: 16 }), (game) => {
        const gameOf = (factor: number) => (coalitions: readonly Coalition[]) =>
          coalitions.map(
            (coalition) =>
              factor * (game[coalition.reduce((mask, member, index) => mask + (member ? 2 ** index : 0), 0)] ?? 0),
          );
        const [single, double] = [shapleyExact(4, gameOf(1)), shapleyExact(4, gameOf(2))];
        for (const [index, share] of single.entries()) expect(double[index]?.value).toBeCloseTo(2 * share.value, 9);
        const sum = single.reduce((total, { value }) => total + value, 0);
        expect(sum).toBeCloseTo((game[15] ?? 0) - (game[0] ?? 0), 9);
      }),
    );
  });
});

describe("sensitivity (§17, group 15)", () => {
  it("finds the indices of the Ishigami function within 0.005", () => {
    const { a, b, S, T, variance } = fixtures.ishigami;
    const count = 16_384;
    const matrix = (shift: number) =>
      [1, 2, 3].map((dimension) =>
        sobolColumn(dimension + shift, { first: 0, count, seed: 4 }).map((u) => Math.PI * (2 * u - 1)),
      );
    const evaluate = ([x, y, z]: readonly Float64Array[]): Float64Array =>
      Float64Array.from(
        { length: count },
        (_, row) =>
          Math.sin(x?.[row] ?? 0) +
          a * Math.sin(y?.[row] ?? 0) ** 2 +
          b * (z?.[row] ?? 0) ** 4 * Math.sin(x?.[row] ?? 0),
      );
    const [first, second] = [matrix(0), matrix(3)];
    const values = evaluate(first);
    const swapped = new Map(
      [0, 1, 2].map((factor) => [
        `x${factor}`,
        evaluate(first.map((column, index) => (index === factor ? (second[index] ?? column) : column))),
      ]),
    );
    const indices = computeIndices({ first: values, second: evaluate(second), swapped });
    for (const [factor, index] of indices.entries()) {
      expect(Math.abs(index.firstOrder - (S[factor] ?? 0))).toBeLessThan(0.005);
      expect(Math.abs(index.total - (T[factor] ?? 0))).toBeLessThan(0.005);
      expect(index.totalInterval[0]).toBeLessThanOrEqual(index.total);
      expect(index.totalInterval[1]).toBeGreaterThanOrEqual(index.total);
    }
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    expect(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count).toBeCloseTo(variance, 1);
  });

  it("names promotion as the main uncertainty of the package's effect, growth of the baseline's level", () => {
    expect(findDrivers(plan(PACKAGE), { variable: "total", year: 2030, draws: 512 })[0]?.id).toBe("promoEl");
    expect(findDrivers(plan({ ...PACKAGE, levers: {} }), { variable: "total", year: 2030, draws: 512 })[0]?.id).toBe(
      "gX",
    );
  });

  it("orders the tornado by width and puts the median run inside every bar that moves", () => {
    const bars = computeTornado(plan(PACKAGE), { variable: "total", year: 2035, of: "difference" });
    const widths = bars.map(({ low, high }) => Math.abs(high - low));
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
    const middle = effectAtMedians(PACKAGE, "total[2035]");
    for (const { low, high } of bars.slice(0, 5)) {
      expect(Math.min(low, high)).toBeLessThanOrEqual(middle);
      expect(Math.max(low, high)).toBeGreaterThanOrEqual(middle);
    }
  });
});

describe("goal seeking (§17, group 18)", () => {
  const seek = (output: string, value: number) => {
    const found = seekGoal(PACKAGE, { output, year: 2030, value }, { dataset });
    if (!found.ok) throw new Error(JSON.stringify(found.fault));
    return found.value;
  };

  it("comes back to the value it was asked for", () => {
    const middle = seek("total", 1).range;
    const wanted = (middle[0] + middle[1]) / 2;
    const found = seek("total", wanted);
    expect(found.status).toBe("reached");
    expect(found.value / wanted).toBeCloseTo(1, 6);
  });

  it("needs nothing for what the baseline reaches", () => {
    expect(seek("total", 150e6)).toMatchObject({ status: "already-reached", alpha: 0 });
  });

  it("says so when the levers cannot reach it, and what growth would", () => {
    const found = seek("total", 300e6);
    expect(found.status).toBe("out-of-reach");
    expect(found.extraGrowth).toBeGreaterThan(0);
    const grown = seekGoal(
      { ...PACKAGE, overrides: { growthAdded: found.extraGrowth ?? 0 } },
      { output: "total", year: 2030, value: 300e6 * 0.99999 },
      { dataset },
    );
    expect(grown.ok && grown.value.status).toBe("reached");
  });

  it("names the gate where demand would do", () => {
    const found = seekGoal(
      { ...PACKAGE, levers: { "events-participants": { intensity: 1 } } },
      { output: "total-passed", year: 2035, value: 270e6 },
      { dataset },
    );
    expect(found.ok && found.value).toMatchObject({ status: "out-of-reach", limitedByGate: true });
  });

  it("trades one lever off against another", () => {
    const scenario: Scenario = {
      ...PACKAGE,
      levers: { "single-window": { intensity: 1 }, "risk-management": { intensity: 1 } },
    };
    const points = traceTradeOff(
      scenario,
      { output: "total", year: 2035, value: 303e6, first: "single-window", second: "risk-management", steps: 2 },
      { dataset },
    );
    if (!points.ok) throw new Error("no points");
    const needed = points.value.map(({ second }) => second ?? 2);
    for (let index = 1; index < needed.length; index++)
      expect(needed[index]).toBeLessThanOrEqual(needed[index - 1] ?? 0);
  });

  it("computes the growth that published goals need", () => {
    for (const { name, pctPerYear } of fixtures.requiredGrowth) {
      const found = name.includes("5 bn")
        ? requiredGrowthPercent(2.98, 5, 5)
        : name.includes("10 bn")
          ? requiredGrowthPercent(2.98, 10, 10)
          : requiredGrowthPercent(140, 200, 6);
      expect(found).toBeCloseTo(pctPerYear, 6);
    }
  });
});

describe("plan choice (§17, group 19)", () => {
  const choose = (budgetUsd: number, method: "enumeration" | "greedy-exchange", more = {}) => {
    const found = choosePlan(COSTED, { budgetUsd, output: "total-passed", year: 2035, ...more }, { dataset, method });
    if (!found.ok) throw new Error(JSON.stringify(found.fault));
    return found.value;
  };

  it("buys nothing with nothing, stays within the budget and gains with it", () => {
    expect(choose(0, "enumeration")).toMatchObject({ levers: [], costUsd: 0 });
    let before = 0;
    for (const budget of [2e6, 6e6, 12e6, 100e6]) {
      const best = choose(budget, "enumeration");
      expect(best.costUsd).toBeLessThanOrEqual(budget);
      expect(best.value).toBeGreaterThanOrEqual(before);
      before = best.value;
    }
  });

  it("finds by exchange what trying everything finds", () => {
    for (const budget of [2e6, 6e6, 12e6])
      expect(choose(budget, "greedy-exchange").value).toBeCloseTo(choose(budget, "enumeration").value, 0);
  });

  it("keeps precedence and exclusions", () => {
    const best = choose(100e6, "enumeration", {
      precedence: [["road-upgrade", "lanes"]],
      exclusions: [["single-window", "risk-management"]],
    });
    expect(best.levers.includes("lanes") && !best.levers.includes("road-upgrade")).toBe(false);
    expect(best.levers.includes("single-window") && best.levers.includes("risk-management")).toBe(false);
  });

  it("refuses to plan without costs", () => {
    expect(choosePlan(PACKAGE, { budgetUsd: 1, output: "total", year: 2030 }, { dataset }).ok).toBe(false);
  });
});

describe("robust choice", () => {
  it("measures regret against the best candidate of each future", () => {
    const [a, b] = measureRegret(["a", "b"], [Float64Array.of(1, 5, 2), Float64Array.of(3, 4, 2)]);
    expect(a).toMatchObject({ worst: 2, mean: 2 / 3, bestShare: 2 / 3 });
    expect(b).toMatchObject({ worst: 1, mean: 1 / 3, bestShare: 2 / 3 });
  });

  it("finds where lanes beat paperwork: at slower service", () => {
    const only = (id: string) => ({ id, scenario: { ...PACKAGE, levers: { [id]: { intensity: 1 } } } });
    const found = chooseRobustly([only("lanes"), only("events-participants")], {
      dataset,
      output: "total-passed",
      year: 2035,
      draws: 128,
    });
    if (!found.ok) throw new Error("no result");
    expect(found.value.flips.find(({ parameter }) => parameter === "serviceMin")).toMatchObject({
      from: "events-participants",
      to: "lanes",
    });
  });
});

describe("appraisal (§17, group 17)", () => {
  it("knows surplus on the demand curve and on what is reached", () => {
    for (const { deliveredV0, T0, T1, theta, exact, ruleOfHalf, relDiff } of fixtures.surplus) {
      const delivered = deliveredV0;
      expect(surplusOnCurve(delivered, { before: T0, after: T1, theta })).toBeCloseTo(exact, 9);
      const before = delivered / T0;
      const half = surplusReached(before, before * (T1 / T0) ** -theta, T0 - T1);
      expect(half).toBeCloseTo(ruleOfHalf, 9);
      expect(half / exact - 1).toBeCloseTo(relDiff, 9);
      expect(surplusOnCurve(delivered, { before: T0, after: T1, theta })).toBeCloseTo(
        integrate((t) => (delivered / T0) * (t / T0) ** -theta, T1, T0),
        6,
      );
    }
    for (const { deliveredV0, Tb, Ts, theta, adjusted, gain } of fixtures.surplusReached) {
      const before = deliveredV0 / Tb;
      expect(surplusReached(before, before * Math.exp(adjusted * theta * Math.log(Tb / Ts)), Tb - Ts)).toBeCloseTo(
        gain,
        9,
      );
    }
  });

  it("discounts as annuity tables do, and finds the internal rate", () => {
    for (const { A, i, n, pv } of fixtures.annuity)
      expect(
        presentValue(
          Array.from({ length: n }, () => A),
          i,
          1,
        ),
      ).toBeCloseTo(pv, 6);
    const flows = [-100, 30, 40, 50, 20];
    expect(presentValue(flows, internalRate(flows) ?? Number.NaN)).toBeCloseTo(0, 8);
    expect(internalRate([1, 1])).toBeUndefined();
  });

  it("withholds every figure until all costs are typed, zero included", () => {
    const half: Scenario = { ...COSTED, levers: { ...COSTED.levers, "cold-store": { intensity: 1 } } };
    expect(appraise(half, { dataset })).toEqual({ ok: true, value: { withheld: "costs-not-entered: cold-store" } });
    const typed: Scenario = { ...half, levers: { ...half.levers, "cold-store": { intensity: 1, capexUsd: 0 } } };
    const found = appraise(typed, { dataset, draws: 64 });
    expect(found.ok && "npvUsd" in found.value).toBe(true);
    expect(appraise({ ...PACKAGE, levers: {} }, { dataset })).toEqual({
      ok: true,
      value: { withheld: "no-lever-moved" },
    });
  });

  it("has a ratio above one exactly when the net value is positive", () => {
    for (const capexUsd of [100_000, 3_000_000, 30_000_000]) {
      const found = appraise(
        { ...COSTED, levers: { "single-window": { intensity: 1, capexUsd } } },
        { dataset, draws: 1 },
      );
      if (!found.ok || !("npvUsd" in found.value)) throw new Error("withheld");
      expect(found.value.bcr.p50 > 1).toBe(found.value.npvUsd.p50 > 0);
      expect(found.value.npvUsd.p50).toBeCloseTo(found.value.benefitsUsd.p50 - found.value.costsUsd.p50, 3);
    }
  });

  it("brackets the default by standing and incidence, and never counts turnover", () => {
    const npv = (overrides: Record<string, number>, standing: "vietnam" | "both-sides" = "vietnam"): number => {
      const found = appraise({ ...COSTED, overrides }, { dataset, draws: 128, standing });
      if (!found.ok || !("npvUsd" in found.value)) throw new Error("withheld");
      return found.value.benefitsUsd.p50;
    };
    const middle = npv({});
    expect(npv({ incidence: 0 })).toBeLessThan(middle);
    expect(npv({ incidence: 1 })).toBeGreaterThan(middle);
    expect(npv({}, "both-sides")).toBeCloseTo(npv({ incidence: 1 }), 3);
    expect(middle).toBeLessThan(effectAtMedians(COSTED, "total[2035]") * 9);
  });
});

function integrate(f: (x: number) => number, from: number, to: number): number {
  const cells = 20_000;
  const width = (to - from) / cells;
  let sum = 0;
  for (let cell = 0; cell < cells; cell++) sum += f(from + (cell + 0.5) * width) * width;
  return sum;
}
