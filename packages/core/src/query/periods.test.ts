import { describe, expect, it } from "vitest";
import { comparePeriods, formatPeriod, isWithin, monthsSince, spanOf, yearBefore } from "./periods.ts";

describe("periods", () => {
  it("cover their days, whatever their precision", () => {
    expect(spanOf("2024-Q1")).toEqual({ from: "2024-01-01", to: "2024-03-31" });
    expect(spanOf("2021-H1")).toEqual({ from: "2021-01-01", to: "2021-06-30" });
    expect(spanOf("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    expect(spanOf("2025-01-01..2025-04-15")).toEqual({ from: "2025-01-01", to: "2025-04-15" });
    expect(spanOf("undated")).toBeUndefined();
  });

  it("are ordered by their end", () => {
    expect(["2024", "undated", "2022-H1", "2022"].sort(comparePeriods)).toEqual(["undated", "2022-H1", "2022", "2024"]);
  });

  it("know what lies inside them", () => {
    expect(isWithin("2022-01..2022-07", "2022")).toBe(true);
    expect(isWithin("2022", "2022-H1")).toBe(false);
  });

  it("step back one year", () => {
    expect(yearBefore("2022-01..2022-02")).toBe("2021-01..2021-02");
  });

  it("age from their end", () => {
    expect(monthsSince("2024", "2026-11-21")).toBe(23);
  });

  it("read as a Vietnamese would say them", () => {
    expect(formatPeriod("2022-01..2022-02", "vi")).toBe("2 tháng đầu năm 2022");
    expect(formatPeriod("2022..2024", "vi")).toBe("giai đoạn 2022–2024");
    expect(formatPeriod("2025-01-01..2025-04-15", "vi")).toBe("từ 1/1/2025 đến 15/4/2025");
    expect(formatPeriod("2024-Q1", "en")).toBe("Q1 2024");
  });
});
