import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOneSlip } from "../lexicon/spelling.ts";
import { readFigures, readNumber } from "./read-figures.ts";
import { readPeriods } from "./read-periods.ts";

const TODAY = "2026-11-21";

describe("reading times", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["nam 2023", ["2023"]],
    ["hai thang dau nam 2022", ["2022-01..2022-02"]],
    ["6 thang dau nam 2022", ["2022-H1"]],
    ["quy 1 / 2024", ["2024-Q1"]],
    ["thang 12 / 2022", ["2022-12"]],
    ["tu 2022 den 2024", ["2022", "2024"]],
    ["3 nam 22 - 24", ["2022", "2024"]],
    ["nam ngoai", ["2025"]],
    ["first 2 months of 2022", ["2022-01..2022-02"]],
    ["2.024 trieu usd", []],
  ];
  for (const [text, periods] of cases) {
    it(`reads “${text}”`, () => {
      expect(readPeriods(text, TODAY).periods).toEqual(periods);
    });
  }

  it("tells a run of years from two years", () => {
    expect(readPeriods("2022 - 2024", TODAY).isRange).toBe(true);
    expect(readPeriods("2022 va 2024", TODAY).isRange).toBe(false);
  });

  it("hears until when", () => {
    expect(readPeriods("den giua thang 4 / 2025", TODAY).until).toBe("2025-04");
  });
});

describe("reading figures", () => {
  it("scales money and keeps the unit", () => {
    expect(readFigures("354,45 trieu usd va 20,8 ty usd", "vi").map(({ value, unit }) => [value, unit])).toEqual([
      [354_450_000, "USD"],
      [20_800_000_000, "USD"],
    ]);
  });

  it("reads separators as the language writes them", () => {
    expect(readNumber("1.234,5", "vi")).toBe(1234.5);
    expect(readNumber("9.200", "vi")).toBe(9200);
    expect(readNumber("9.200", "en")).toBe(9.2);
    expect(readNumber("1,234.5", "en")).toBe(1234.5);
  });

  it("leaves years and bare counts out", () => {
    expect(readFigures("nam 2023 co 13 mat hang", "vi")).toEqual([]);
  });
});

describe("one slip of the fingers", () => {
  it("is symmetric, and never nothing", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{1,8}$/), (a, b) => {
        expect(isOneSlip(a, b)).toBe(isOneSlip(b, a));
        expect(isOneSlip(a, a)).toBe(false);
      }),
    );
  });

  it("covers a swap, a drop, a double and a wrong key", () => {
    for (const typed of ["xaut", "xut", "xuuat", "xuaf"]) expect(isOneSlip(typed, "xuat")).toBe(true);
  });
});
