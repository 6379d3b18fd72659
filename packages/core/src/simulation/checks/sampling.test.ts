import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../kernel/math.ts";
import { UNCERTAIN_PARAMETERS, YEARLY_DIMENSIONS } from "../parameters/index.ts";
import { dienBienNorthLaos } from "../profiles/dien-bien-north-laos.ts";
import { latinHypercubeColumn } from "../uncertainty/latin-hypercube.ts";
import { quantileOf } from "../uncertainty/quantile.ts";
import { SOBOL_DIMENSIONS, sobolColumn } from "../uncertainty/sobol.ts";
import { betaQuantile, logGamma, regularisedBeta } from "./_beta-quantile.ts";
import fixtures from "./fixtures.json" with { type: "json" };

const plain = (dimension: number, count: number) => sobolColumn(dimension, { first: 0, count, seed: undefined });

describe("Sobol sequence (§17, group 14)", () => {
  it("gives the published first rows of twelve dimensions", () => {
    const columns = Array.from({ length: 12 }, (_, index) => plain(index + 1, 9));
    for (const [row, values] of fixtures.sobol12.rows.entries()) {
      for (const [index, value] of values.entries()) expect(columns[index]?.[row]).toBe(value);
    }
  });

  it("gives the published rows of high dimensions", () => {
    for (const [index, dimension] of fixtures.sobolHigh.dims.entries()) {
      const column = plain(dimension, 14);
      for (const [row, values] of Object.entries(fixtures.sobolHigh.rows))
        expect(column[Number(row)]).toBe(values[index]);
    }
  });

  it("hits every cell once in every dimension, shifted or not", () => {
    for (let dimension = 1; dimension <= SOBOL_DIMENSIONS; dimension += 7) {
      for (const seed of [undefined, 1, 99]) {
        const cells = new Set(
          Array.from(sobolColumn(dimension, { first: 0, count: 1024, seed }), (value) => Math.floor(value * 1024)),
        );
        expect(cells.size).toBe(1024);
      }
    }
  });

  it("is matched by Latin hypercubes in single dimensions", () => {
    for (const dimension of [1, 2, 77]) {
      const column = latinHypercubeColumn(dimension, { count: 512, seed: 6 });
      expect(new Set(Array.from(column, (value) => Math.floor(value * 512))).size).toBe(512);
      expect(column.every((value) => value > 0 && value < 1)).toBe(true);
    }
    expect(latinHypercubeColumn(1, { count: 64, seed: 6 })).not.toEqual(
      latinHypercubeColumn(2, { count: 64, seed: 6 }),
    );
  });

  it("starts anywhere in the sequence with the same numbers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 256 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 2 ** 31 }),
        (dimension, first, seed) => {
          const whole = sobolColumn(dimension, { first: 0, count: first + 5, seed });
          expect([...sobolColumn(dimension, { first, count: 5, seed })]).toEqual(Array.from(whole.slice(first)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("stays strictly inside 0 and 1 when seeded", () => {
    for (const seed of [0, 1, 2, 12345]) {
      const column = sobolColumn(3, { first: 0, count: 4096, seed });
      expect(column.every((value) => value > 0 && value < 1)).toBe(true);
    }
  });

  it("never moves a dimension: a new lever or parameter shifts no other stream", () => {
    const fixed = [
      "gX",
      "gM",
      "thetaLR",
      "promoEl",
      "srShare",
      "slip",
      "vScale",
      "docAVE",
      "swCut",
      "segShare",
      "roadCut",
      "rainDays",
      "jointCut",
      "clearDays",
      "etaInsp",
      "promoRho",
      "procPrem",
      "spoilCut",
      "truckValueGrowth",
      "delivered",
      "serviceMin",
      "capexFactor",
      "margin",
      "formalShift",
      "fxEl",
      "unrecShare",
      "partnerConsent",
    ];
    for (const [index, id] of fixed.entries())
      expect(UNCERTAIN_PARAMETERS.find((parameter) => parameter.id === id)?.dimension, id).toBe(index + 1);
    expect([
      YEARLY_DIMENSIONS.exportShock(2025),
      YEARLY_DIMENSIONS.importShock(2025),
      YEARLY_DIMENSIONS.importShock(2035),
    ]).toEqual([33, 34, 54]);
    expect([YEARLY_DIMENSIONS.closure(2025), YEARLY_DIMENSIONS.closureWeeks(2035)]).toEqual([81, 102]);
    expect(dienBienNorthLaos.products.map(({ driftDimension }) => driftDimension)).toEqual(
      Array.from({ length: 18 }, (_, index) => 55 + index),
    );
  });

  it("gives every uncertain quantity a dimension of its own below 129", () => {
    const years = Array.from({ length: 11 }, (_, index) => 2025 + index);
    const used = [
      ...UNCERTAIN_PARAMETERS.map(({ dimension }) => dimension),
      ...years.flatMap((year) => [
        YEARLY_DIMENSIONS.exportShock(year),
        YEARLY_DIMENSIONS.importShock(year),
        YEARLY_DIMENSIONS.closure(year),
        YEARLY_DIMENSIONS.closureWeeks(year),
      ]),
      ...dienBienNorthLaos.products.map(({ driftDimension }) => driftDimension),
    ];
    expect(new Set(used).size).toBe(used.length);
    expect(used.every((dimension) => dimension !== undefined && dimension >= 1 && dimension <= 128)).toBe(true);
  });
});

describe("distributions (§17, group 13)", () => {
  it("has the normal quantiles of the table", () => {
    for (const { p, z_acklam } of fixtures.normalQuantile) expect(normalQuantile(p)).toBeCloseTo(z_acklam, 8);
  });

  it("has the lognormal's median, mean and 5–95% range", () => {
    for (const { median, sigma, mean, p05, p95 } of fixtures.lognormal) {
      const distribution = { kind: "lognormal", median, sdLog: sigma } as const;
      expect(quantileOf(distribution, 0.05)).toBeCloseTo(p05, 8);
      expect(quantileOf(distribution, 0.95)).toBeCloseTo(p95, 8);
      expect(meanOf((u) => quantileOf(distribution, u)) / mean).toBeCloseTo(1, 3);
    }
  });

  it("has the PERT's mean (min + 4 mode + max) / 6", () => {
    for (const { a, m, b, mean } of fixtures.pert) {
      expect(meanOf((u) => quantileOf({ kind: "pert", min: a, mode: m, max: b }, u))).toBeCloseTo(mean, 6);
    }
  });

  it("samples PERT as an independent inversion of the beta distribution does", () => {
    for (const { distribution } of UNCERTAIN_PARAMETERS) {
      if (distribution?.kind !== "pert") continue;
      const { min, mode, max } = distribution;
      const [a, b] = [1 + (4 * (mode - min)) / (max - min), 1 + (4 * (max - mode)) / (max - min)];
      for (const p of [1e-6, 0.01, 0.2, 0.49999, 0.5, 0.77, 0.99, 1 - 1e-6]) {
        expect(quantileOf(distribution, p)).toBeCloseTo(min + (max - min) * betaQuantile(p, a, b), 11);
      }
    }
  });

  it("inverts the beta distribution", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 5, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        (a, b, p) => {
          const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
          expect(regularisedBeta(betaQuantile(p, a, b), a, b, logBeta)).toBeCloseTo(p, 12);
        },
      ),
    );
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 13);
  });

  it("puts the declared mass of the promotion effect at zero", () => {
    const column = sobolColumn(4, { first: 0, count: 4096, seed: 3 });
    const zeros =
      column.filter((u) => quantileOf({ kind: "spikeLognormal", pZero: 0.25, median: 0.06, sdLog: 0.55 }, u) === 0)
        .length / 4096;
    expect(Math.abs(zeros - 0.25)).toBeLessThan(3 * Math.sqrt((0.25 * 0.75) / 4096));
  });
});

function meanOf(quantile: (probability: number) => number): number {
  const cells = 20_000;
  let sum = 0;
  for (let cell = 0; cell < cells; cell++) sum += quantile((cell + 0.5) / cells);
  return sum / cells;
}
