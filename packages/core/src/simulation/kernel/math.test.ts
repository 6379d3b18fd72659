import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { erlangC, exp, log, normalQuantile, power } from "./math.ts";
import { POWER_TABLE } from "./power-table.ts";
import { EXP_REFERENCE, LOG_REFERENCE, NORMAL_QUANTILE_REFERENCE } from "./testing/reference-values.ts";

const relativeError = (value: number, reference: number) =>
  value === reference ? 0 : Math.abs(value - reference) / Math.abs(reference);

describe("exp", () => {
  it.each(EXP_REFERENCE)(
    "gives e^%f to 1e-12, to the smallest number where the result is subnormal",
    (x, reference) => {
      const isSubnormal = reference < 2.3e-308;
      if (isSubnormal) expect(Math.abs(exp(x) - reference)).toBeLessThan(1e-320);
      else expect(relativeError(exp(x), reference)).toBeLessThan(2e-13);
    },
  );

  it("is exact at 0 and accurate to a few last bits near it", () => {
    expect(exp(0)).toBe(1);
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (x) => relativeError(exp(x), Math.exp(x)) < 3e-15),
    );
  });

  it("goes to infinity, to zero and through not-a-number as it should", () => {
    expect(exp(709.79)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(-746)).toBe(0);
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(exp(Number.NaN)).toBeNaN();
  });

  it("never falls where its argument rises by more than its error", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -700, max: 700, noNaN: true }),
        (x) => exp(x + Math.abs(x) * 1e-11 + 1e-11) > exp(x),
      ),
    );
  });

  it("rests on a table of powers of two, each the double next to 2^(j / 512)", () => {
    // In units of 2^-53 the entry is even; half a unit in the last place to each side the 512th power must cross 2^j.
    const power512 = (units: bigint) => units ** 512n;
    for (const [j, value] of POWER_TABLE.entries()) {
      const units = BigInt(value * 2 ** 53);
      const exact = 1n << BigInt(j + 53 * 512);
      expect(power512(units - 1n) <= exact && exact <= power512(units + 1n)).toBe(true);
    }
  });
});

describe("log", () => {
  it.each(LOG_REFERENCE)("gives ln %f to the last bit or two", (x, reference) => {
    expect(relativeError(log(x), reference)).toBeLessThan(3e-16);
  });

  it("has the usual limits", () => {
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(log(Number.NaN)).toBeNaN();
    expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  it("undoes exp", () => {
    fc.assert(fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => Math.abs(log(exp(x)) - x) < 2e-13));
  });
});

describe("normalQuantile", () => {
  it.each(NORMAL_QUANTILE_REFERENCE)("gives the quantile at %f to 1e-15", (u, reference) => {
    // Near 1/2 the rounding of u itself is the limit, so the error is taken against 1e-3 at least.
    expect(Math.abs(normalQuantile(u) - reference)).toBeLessThan(2e-15 * Math.max(Math.abs(reference), 1e-3));
  });

  it("is odd about 1/2, infinite at the ends, undefined outside", () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.25)).toBe(-normalQuantile(0.75));
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(Number.NaN)).toBeNaN();
  });
});

describe("power", () => {
  it("agrees with the engine's own to 1e-12 for positive bases", () => {
    const base = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const exponent = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(fc.property(base, exponent, (x, y) => relativeError(power(x, y), x ** y) < 1e-12));
  });

  it("takes 0 as a base", () => {
    expect([power(0, 2.5), power(0, 0), power(0, -1.5)]).toEqual([0, 1, Number.POSITIVE_INFINITY]);
  });
});

describe("erlangC", () => {
  it.each([
    [1, 0.5, 0.5],
    [2, 1, 1 / 3],
    [3, 2, 4 / 9],
    [5, 4, 0.554112554113],
    [10, 8, 0.409180150796],
    [30, 25, 0.249893166887],
  ])("gives the chance of waiting at %i lanes under %f erlangs", (lanes, load, chance) => {
    expect(erlangC(lanes, load)).toBeCloseTo(chance, 11);
  });

  it("is linear between whole numbers of lanes", () => {
    expect(erlangC(3.25, 2)).toBeCloseTo(0.75 * erlangC(3, 2) + 0.25 * erlangC(4, 2), 14);
  });

  it("is a chance, and no lower for a higher load", () => {
    const lanes = fc.double({ min: 1, max: 40, noNaN: true });
    const load = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(lanes, load, load, (c, a, b) => {
        const [low, high] = [erlangC(c, Math.min(a, b)), erlangC(c, Math.max(a, b))];
        return low >= 0 && high <= 1 && low <= high + 1e-12;
      }),
    );
  });

  it("ends for any input", () => {
    expect(erlangC(Number.NaN, 1)).toBeNaN();
    expect(erlangC(1e9, 1)).toBe(erlangC(64, 1));
    expect(erlangC(0, 0.5)).toBe(erlangC(1, 0.5));
  });
});
