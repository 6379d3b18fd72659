import { formatNumber } from "@bienmau/core/i18n";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPrintedNumber } from "./printed-number.ts";

describe("a printed figure", () => {
  it("in Vietnamese reads back as the number it was written from", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        expect(readPrintedNumber(formatNumber(value, "vi", { max: decimals }), "vietnamese")).toEqual([value]);
      }),
    );
  });

  it("of another language may be read both ways, and one of them is right", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
        expect(readPrintedNumber(formatNumber(value, "en"), "any")).toContain(value);
        expect(readPrintedNumber(formatNumber(value, "vi"), "any")).toContain(value);
      }),
    );
  });

  it.each([
    ["113,24", 113.24],
    ["2.337,459", 2337.459],
    ["4924", 4924],
    ["08", 8],
    ["hai", 2],
    ["-5,9", -5.9],
  ])("%s is %d in a Vietnamese document", (printed, value) => {
    expect(readPrintedNumber(printed, "vietnamese")).toEqual([value]);
  });

  it.each(["113.24", "1.2.3", "12.34,5", "khoảng 30", "", "1,2,3"])("%s is no Vietnamese number", (printed) => {
    expect(readPrintedNumber(printed, "vietnamese")).toEqual([]);
  });
});
