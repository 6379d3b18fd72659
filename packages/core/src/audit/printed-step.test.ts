import { describe, expect, it } from "vitest";
import { printedStep } from "./printed-step.ts";

describe("the size of the last printed digit", () => {
  it.each([
    ["113,24", 113.24e6, 1e4],
    ["78.000", 78e6, 1e3],
    ["1.100,4", 1100.4e6, 1e5],
    ["20,8", 20.8e9, 1e8],
    ["30", 30e9, 1e9],
    ["5,9", -5.9, 0.1],
    ["2.337,459", 2337.459, 0.001],
    ["4,0", 4, 0.1],
    ["33,32", 33.32, 0.01],
    ["hai", 2, 1],
  ])("is read from %s and what it stands for", (printed, value, step) => {
    expect(printedStep({ printed, value }, { roundZeros: false })).toBeCloseTo(step, 9);
  });

  it("takes trailing zeros of press figures for rounding, two digits always counting", () => {
    expect(printedStep({ printed: "1700", value: 1.7e9 }, { roundZeros: true })).toBe(1e8);
    expect(printedStep({ printed: "2000", value: 2e9 }, { roundZeros: true })).toBe(1e8);
    expect(printedStep({ printed: "2624", value: 2.624e9 }, { roundZeros: true })).toBe(1e6);
  });
});
