import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annualGrowthBetween, balanceOf, differenceOf, growthBetween, meanOf, shareOf, sumOf } from "./derive.ts";
import type { Fact } from "./fact.ts";

function fact(value: number, period: string, more: Partial<Fact> = {}): Fact {
  return {
    indicator: "trade-value",
    place: "a",
    flow: "export",
    period,
    value,
    unit: "USD",
    derivation: "reported",
    sources: [{ source: "paper", locator: `cell ${period}` }],
    observations: [`row-${period}`],
    ...more,
  };
}

describe("figures made from figures", () => {
  it("gives growth in percent, with both periods, both sources and both rows", () => {
    const growth = growthBetween(fact(80, "2022"), fact(100, "2024"));
    expect(growth).toMatchObject({
      value: 25,
      unit: "percent",
      period: "2022..2024",
      derivation: "computed",
      indicator: "trade-growth",
    });
    expect(growth?.observations).toEqual(["row-2022", "row-2024"]);
    expect(growth?.sources).toHaveLength(2);
  });

  it("gives no growth from nothing", () => {
    expect(growthBetween(fact(0, "2022"), fact(5, "2023"))).toBeUndefined();
  });

  it("compounds growth over the years between", () => {
    expect(annualGrowthBetween(fact(100, "2022"), fact(121, "2024"))?.value).toBeCloseTo(10, 10);
  });

  it("drops a dimension in which its inputs differ", () => {
    const balance = balanceOf(fact(9, "2024"), fact(4, "2024", { flow: "import" }));
    expect(balance).toMatchObject({ value: 5, flow: "balance", period: "2024" });
    expect(sumOf([fact(1, "2024", { product: "tea" }), fact(2, "2024", { product: "rice" })])?.product).toBeUndefined();
  });

  it("measures the difference of percentages in points", () => {
    expect(differenceOf(fact(15, "2024", { unit: "percent" }), fact(12, "2023", { unit: "percent" })).unit).toBe(
      "percentage-points",
    );
  });

  it("keeps a share between its part and its whole", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        (a, b) => {
          const share = shareOf(fact(Math.min(a, b), "2024"), fact(Math.max(a, b), "2024"));
          expect(share?.value).toBeGreaterThan(0);
          expect(share?.value).toBeLessThanOrEqual(100 + 1e-9);
        },
      ),
    );
  });

  it("finds the mean between the smallest and the largest", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 6 }), (values) => {
        const mean = meanOf(values.map((value, at) => fact(value, String(2018 + at))));
        expect(mean?.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(mean?.value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});
