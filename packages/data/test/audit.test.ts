import { auditDataset, UNHANDLED } from "@bienmau/core/audit";
import type { Dataset, Observation } from "@bienmau/core/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../src/index.ts";

const report = auditDataset(dataset);

/**
 * What the audit must find by itself: the arithmetic entries of severity A and B, as stated and recomputed. Entries that are about
 * wording, classes, names or missing annexes (000-22 … 000-24, 000-27, 001-1, 001-10, 001-12, 002-9, 002-13 … 002-18, 003-2 … 003-6,
 * 004-1, x-1, x-2, x-11, x-12) cannot be recomputed; x-5 rests on rows that may not be cited and are not held.
 */
const EXPECTED: readonly (readonly [conflict: string, stated: number, recomputed: number, unit: string])[] = [
  ["000-1", 78e6, 68e6, "USD"],
  ["000-1", 100, 87.3, "percent"],
  ["000-2", 100.96e6, 84.96e6, "USD"],
  ["000-2", 100, 84.2, "percent"],
  ["000-4", 28.38e6, 32.38e6, "USD"],
  ["000-4", 100, 114, "percent"],
  ["000-6", 46e6, 45e6, "USD"],
  ["000-6", 62.1, 58.562368, "percent"],
  ["000-7", 83.3, 5.2631579, "percent"],
  ["000-7", 100, 178.1, "percent"],
  ["000-13", 38, 34.615385, "percent"],
  ["000-13", 38, 33.676704, "percent"],
  ["000-14", 52.2, 49.473684, "percent"],
  ["000-15", 9, 15.384615, "percent"],
  ["000-15", 9, 12.876387, "percent"],
  ["000-15", 9, 14.736842, "percent"],
  ["000-18", 3.7, 3.3, "score"],
  ["000-18", 3.6, 3, "score"],
  ["000-18", 3.7, 3.25, "score"],
  ["000-18", 3.6, 2.9, "score"],
  ["000-18", 80, 20, "count"],
  ["000-20", 9210, 9200, "count"],
  ["000-21", 11000, 10602, "count"],
  ["000-21", 11500, 11296, "count"],
  ["000-21", 12000, 11990, "count"],
  ["001-2", 8, 9, "count"],
  ["001-2", 7, 6, "count"],
  ["001-3", 33.32, 33.452735, "percent"],
  ["001-4", 1e9, 973.5e6, "USD"],
  ["001-4", 1e9, 1027.6028e6, "USD"],
  ["001-5", 13.7, 12.678501, "percent"],
  ["002-2", 4, 5, "count"],
  ["002-3", 7, 8, "count"],
  ["002-4", 9, 10, "count"],
  ["002-5", 10, 9, "count"],
  ["002-6", 4924, 5042.025, "km"],
  ["002-7", 21.5, 54.249548, "percent"],
  ["003-1", 20.8e9, 1454.85e6, "USD"],
  ["x-3", 1.1e9, 1e9, "USD"],
  ["x-3", 16, 23.194087, "percent"],
  ["x-4", 1.65e9, 1.7e9, "USD"],
  ["x-6", 34, 37.5, "percent"],
  ["x-6", 32.7, 35.454545, "percent"],
  ["x-7", 105.5, 134.56199, "percent"],
  ["x-8", 2.3e9, 2.5e9, "USD"],
  ["x-9", 44, 39.886578, "percent"],
  ["x-10", 3e6, 2.2e6, "tonnes"],
];

describe("the audit of the real dataset", () => {
  it.each(EXPECTED)("finds %s: %f instead of %f %s", (conflict, stated, recomputed, unit) => {
    const found = report.findings.filter(
      (finding) => finding.handling.startsWith(`${conflict}: `) && finding.unit === unit,
    );
    const same = found.filter((one) => one.stated === stated && Math.abs(one.recomputed / recomputed - 1) < 1e-6);
    expect(same.length, JSON.stringify(found)).toBeGreaterThan(0);
  });

  it("leaves nothing unhandled and counts what held", () => {
    expect(report.findings.filter((finding) => finding.handling === UNHANDLED)).toEqual([]);
    expect(report.held).toBe(report.checked - report.findings.length);
    expect(report.held).toBeGreaterThan(200);
  });

  it("has the shape that other programs rely on, with stable ids", () => {
    const keys = ["id", "severity", "source", "locator", "stated", "recomputed", "unit", "handling"];
    for (const finding of report.findings) expect(Object.keys(finding)).toEqual(keys);
    expect(new Set(report.findings.map(({ id }) => id)).size).toBe(report.findings.length);
    expect(auditDataset(dataset)).toEqual(report);
  });

  it("finds that what the paper says rightly is right", () => {
    const found = new Set(report.findings.map(({ id }) => id));
    // Two-year growth of certificates, of row 13, the means of Table 5, the zones, the projects.
    for (const id of [
      "growth-s000-0300",
      "growth-s000-0077",
      "mean-s000-0240",
      "relation-s002-0443-zones-of-three-borders",
    ]) {
      expect(found).not.toContain(id);
    }
  });
});

/** The paper by itself: a slip in it must show without help from other sources. */
const paper: Dataset = {
  ...dataset,
  observations: dataset.observations.filter((row) => row.source === "dien-bien-2025"),
};
const paperReport = auditDataset(paper);

/** Cells of Tables 2, 3, 4 and 6, by what the locator says. */
const CELLS = dataset.observations.filter(
  (row) => row.source === "dien-bien-2025" && /^Bảng [2346],/.test(row.locator),
);

describe("any change of a cell of Tables 2, 3, 4 and 6", () => {
  it("is looked for in all of their cells", () => {
    // 15 cells of Table 2, 123 of Table 3, 24 of Table 4, 18 of Table 6.
    expect(CELLS.length).toBe(15 + 123 + 24 + 18);
  });

  it.each(CELLS.map((row) => [row.locator, row] as const))("is noticed: %s", (_locator, row) => {
    expect(auditDataset(withCell(row, misread(row)))).not.toEqual(paperReport);
  });

  it("is noticed for whatever it is changed to", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CELLS), fc.integer({ min: 1, max: 400 }), (row, lastDigits) => {
        const value = row.value + lastDigits * lastDigitOf(row);
        expect(auditDataset(withCell(row, value))).not.toEqual(paperReport);
      }),
      { numRuns: 60 },
    );
  });
});

/** One more in the last printed digit: the smallest slip a typist can make. */
function misread(row: Observation): number {
  return Number((row.value + lastDigitOf(row)).toPrecision(12));
}

function lastDigitOf(row: Observation): number {
  const decimals = row.printed.includes(",") ? (row.printed.split(",")[1]?.length ?? 0) : 0;
  const plain = Number(row.printed.replaceAll(".", "").replace(",", "."));
  const scale = plain === 0 ? 1 : Math.abs(row.value / plain);
  return scale * 10 ** -decimals;
}

function withCell(row: Observation, value: number): Dataset {
  const decimals = row.printed.includes(",") ? (row.printed.split(",")[1]?.length ?? 0) : 0;
  const printed = (value / (lastDigitOf(row) * 10 ** decimals)).toFixed(decimals).replace(".", ",");
  const observations = paper.observations.map((one) => (one === row ? { ...one, value, printed } : one));
  return { ...paper, observations };
}
