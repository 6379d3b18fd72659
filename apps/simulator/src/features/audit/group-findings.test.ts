import { expect, it } from "vitest";
import { groupFindings } from "./group-findings.ts";

const finding = {
  id: "growth-1",
  severity: "A" as const,
  source: "made-up",
  locator: "line 1",
  stated: 62.1,
  recomputed: 58.56,
  unit: "percent",
  handling: "000-6: …",
};

it("shows a figure that is printed wrongly in two places once, with both places", () => {
  const groups = groupFindings([finding, { ...finding, id: "growth-2", locator: "line 9" }]);
  expect(groups.map(({ locators }) => locators)).toEqual([["line 1", "line 9"]]);
});

it("keeps apart figures that differ", () => {
  expect(groupFindings([finding, { ...finding, id: "growth-3", stated: 9 }])).toHaveLength(2);
});
