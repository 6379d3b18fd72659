import { describe, expect, it } from "vitest";
import { dienBienNorthLaos } from "../profiles/dien-bien-north-laos.ts";
import { evaluatePart } from "./_evaluate.ts";
import fixtures from "./fixtures.json" with { type: "json" };

describe("the model's formulas against closed forms (§17, groups 5, 6, 11, 12, 21, 25)", () => {
  it("makes freight dearer by rain as published, less with the road finished", () => {
    for (const { rainDays, road, R } of fixtures.rain) {
      const given = {
        rainDays,
        "rainFactor[2030]": 1,
        daysPerYear: 365,
        rainRoadCut: 0.6,
        "road[2030]": road,
        rainBase: 0.411,
        rainCost: 0.037,
        rainSpell: 10,
        oneYear: 1,
        oneDay: 1,
      };
      const found = evaluatePart({
        keep: ["closedDays", "rain"],
        given,
        sets: { allYears: [2030] },
        wanted: ["rain[2030]"],
      });
      expect(found["rain[2030]"]).toBeCloseTo(R, 12);
    }
  });

  it("cuts freight only on the upgraded stretch; without a stretch the road acts through time and rain alone", () => {
    for (const { segShare, roadCut, r, factor } of [
      ...fixtures.freight,
      { segShare: 0, roadCut: 0.18, r: 1, factor: 1 },
    ]) {
      const given = {
        "freightPrice[2030]": 1,
        segShare,
        roadCut,
        "road[2030]": r,
        "rain[2030]": 0,
        "logisticsSaving[2030]": 0,
      };
      const found = evaluatePart({ keep: ["haulage"], given, sets: { allYears: [2030] }, wanted: ["haulage[2030]"] });
      expect(found["haulage[2030]"]).toBeCloseTo(factor, 12);
    }
  });

  it("adjusts to a constant target by the same share every year", () => {
    for (const { srShare, t, share } of fixtures.partialAdjust) {
      const years = Array.from({ length: t }, (_, index) => 2025 + index);
      const given: Record<string, number> = { srShare };
      for (const year of years) given[`target[tea,${year}]`] = 1;
      const last = `reaction[tea,${2024 + t}]`;
      const found = evaluatePart({ keep: ["reaction"], given, sets: { years, products: ["tea"] }, wanted: [last] });
      expect(found[last]).toBeCloseTo(share, 12);
    }
  });

  it("keeps promotion at its base, saturates and fades as declared", () => {
    const { eps, A50, effectDouble, effectCap } = fixtures.promotion;
    const effectAt = (stock: number): number => {
      const given = { promoEl: eps, promoHalf: A50, "stock[2030]": stock };
      return (
        evaluatePart({ keep: ["promo"], given, sets: { allYears: [2030] }, wanted: ["promo[2030]"] })["promo[2030]"] ??
        Number.NaN
      );
    };
    expect(effectAt(1)).toBe(0);
    // The fixtures give percentage effects, the equation their logarithm.
    expect(Math.exp(effectAt(2)) - 1).toBeCloseTo(effectDouble, 9);
    expect(Math.exp(effectAt(1e12)) - 1).toBeCloseTo(effectCap, 6);
    const step = 1e-5;
    expect((effectAt(Math.exp(step)) - effectAt(Math.exp(-step))) / (2 * step)).toBeCloseTo(eps, 7);
    expect(effectAt(0.5)).toBeLessThan(0);
  });

  it("keeps a constant activity in the stock and forgets a burst by half in a year at 0.5", () => {
    const years = [2025, 2026, 2027];
    const given = { promoRho: 0.5, "activity[2025]": 3, "activity[2026]": 1, "activity[2027]": 1 };
    const found = evaluatePart({
      keep: ["stock"],
      given,
      sets: { years },
      wanted: years.map((year) => `stock[${year}]`),
    });
    expect(found["stock[2025]"]).toBe(2);
    expect(found["stock[2026]"]).toBe(1.5);
    expect(found["stock[2027]"]).toBe(1.25);
  });

  it("has activity 1 in the base year", () => {
    const given = {
      eventsWeight: 0.44,
      participantsWeight: 0.56,
      digitalWeight: 0.5,
      eventsBase: 3,
      participantsBase: 42,
      "eventsAdded[2024]": 0,
      "participantsAdded[2024]": 0,
      "digital[2024]": 0,
    };
    const found = evaluatePart({ keep: ["activity"], given, sets: { allYears: [2024] }, wanted: ["activity[2024]"] });
    expect(found["activity[2024]"]).toBeCloseTo(1, 15);
  });

  it("takes levers up along an S-curve: nothing before completion, then rising to what is delivered", () => {
    const years = Array.from({ length: 30 }, (_, index) => 2024 + index);
    const curve = (takeUpYears: number, buildYears: number): number[] => {
      const given = {
        "physical[k]": 1,
        "partner[k]": 0,
        delivered: 0.85,
        partnerConsent: 1,
        "startYear[k]": 2027,
        "buildYears[k]": buildYears,
        slip: 1.1,
        adoptSlope: 2.2,
        "takeUpYears[k]": takeUpYears,
        "intensity[k]": 1,
        oneYear: 1,
      };
      const wanted = years.map((year) => `adopt[k,${year}]`);
      const found = evaluatePart({
        keep: ["plateau", "sinceDone", "curveAtStart", "takeUp", "adopt"],
        given,
        sets: { levers: ["k"], allYears: years },
        wanted,
      });
      return wanted.map((key) => found[key] ?? Number.NaN);
    };
    const slow = curve(1, 2.5);
    for (const [index, year] of years.entries()) if (year <= 2027 + 2.5 * 1.1) expect(slow[index]).toBe(0);
    for (let index = 1; index < slow.length; index++) expect(slow[index]).toBeGreaterThanOrEqual(slow[index - 1] ?? 0);
    expect(slow.at(-1)).toBeCloseTo(0.85, 9);
    const atOnce = curve(0, 0);
    expect(atOnce[years.indexOf(2026)]).toBe(0);
    expect(atOnce[years.indexOf(2027)]).toBe(0.85);
  });

  it("pulls inputs by the volume of the exports that use them, never by their price", () => {
    for (const { psi, V0, vol, factor } of fixtures.derivedDemand) {
      expect(dienBienNorthLaos.links.find((link) => link.import === "import/maize")?.strength).toBe(psi);
      const given: Record<string, number> = {};
      for (const [index, product] of [
        "export/animal-feed",
        "export/cereals",
        "export/textiles",
        "export/fruit-veg",
      ].entries()) {
        given[`volume[${product},2030]`] = vol[index] ?? 1;
        given[`free[${product},2030]`] = V0[index] ?? 1;
      }
      const found = evaluatePart({
        keep: ["inputPull"],
        given,
        sets: { allYears: [2030] },
        wanted: ["inputPull[import/maize,2030]"],
      });
      expect(Math.exp(found["inputPull[import/maize,2030]"] ?? 0)).toBeCloseTo(factor, 10);
    }
  });

  it("lets re-invested capital tend to its limit and buys whole lanes only once they are paid", () => {
    const { zeta, Rev, yield: useful, decay, Klimit, laneShare, costPerLane, lanesAtLimit } = fixtures.loop;
    const years = Array.from({ length: 400 }, (_, index) => 2025 + index);
    const given: Record<string, number> = {
      reinvestDecay: decay,
      reinvestYield: useful,
      laneShare,
      costPerLane,
      reinvestAboveBase: 0,
      "intensity[re-investment]": zeta,
    };
    for (const year of years) {
      given[`revenue[${year}]`] = Rev;
      given[`baselineRevenue[${year}]`] = 0;
      given[`reinvestOn[${year}]`] = 1;
    }
    const allYears = [2024, ...years];
    const found = evaluatePart({
      keep: ["invested", "capital", "lanesBought"],
      given,
      sets: { years, laterYears: years.slice(1), allYears },
      wanted: allYears.flatMap((year) => [`capital[${year}]`, `lanesBought[${year}]`]),
    });
    expect(found["capital[2424]"]).toBeCloseTo(Klimit, 3);
    expect(found["lanesBought[2424]"]).toBe(lanesAtLimit);
    for (const year of allYears) {
      const paid = laneShare * (found[`capital[${year}]`] ?? 0);
      expect(found[`lanesBought[${year}]`]).toBe(Math.floor(paid / costPerLane));
    }
  });
});
