import { dataset } from "@bienmau/data";
import { describe, expect, it } from "vitest";
import { filterObservations, readDataFilter } from "./data-filter.ts";
import { writeObservationsCsv } from "./write-observations-csv.ts";

describe("the data explorer", () => {
  it("finds rows by words without marks, whatever their order", () => {
    const rows = filterObservations(dataset, { find: "2024 dien bien" });
    expect(rows.map((row) => row.id)).toContain("s000-0026");
  });

  it("opens one row by its permalink, a repeated one too", () => {
    expect(filterObservations(dataset, { id: "s000-0041" }).map((row) => row.id)).toEqual(["s000-0041"]);
  });

  it("keeps only rows that a conflict touches when asked to", () => {
    const rows = filterObservations(dataset, { flagged: "1" });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(filterObservations(dataset, {}).length);
  });

  it("drops what an address should not hold", () => {
    expect(readDataFilter({ find: 2024, flagged: "yes", other: "x" })).toEqual({ find: "2024" });
  });

  it("writes one CSV line a row and quotes what needs it", () => {
    const rows = filterObservations(dataset, { find: "dien bien 2024" });
    const csv = writeObservationsCsv(dataset, rows);
    expect(csv.split("\r\n")).toHaveLength(rows.length + 1);
    expect(csv.startsWith("id,indicator,place")).toBe(true);
  });
});
