import type { Chart } from "@bienmau/core/schema";
import { describe, expect, it } from "vitest";
import { tabulateChart, writeChartCsv } from "./chart-table.ts";

const fan: Chart = {
  kind: "fan",
  title: "Made up",
  unit: "USD",
  axis: { label: "triệu USD", divisor: 1e6 },
  locale: "vi",
  series: [
    { id: "history", name: "Số công bố", role: "history", points: [{ x: "2024", y: 140e6 }] },
    {
      id: "band",
      name: "80%",
      role: "band",
      points: [{ x: "2025", y: 150e6 }],
      band: { low: [120e6], high: [180e6], level: "80%" },
    },
  ],
  sourceLine: 'Nguồn: "bảng 2"',
  textTwin: "…",
  notes: [],
};
const names = { low: (name: string) => `${name} thấp`, high: (name: string) => `${name} cao` };

describe("the table twin of a chart", () => {
  it("gives both ends of a band and every year, in the unit of the axis", () => {
    const table = tabulateChart(fan, names);
    expect(table.columns.map((column) => column.name)).toEqual(["Số công bố", "80% thấp", "80% cao"]);
    expect(table.rows).toEqual([
      { x: "2024", cells: [140, undefined, undefined] },
      { x: "2025", cells: [undefined, 120, 180] },
    ]);
  });

  it("travels as CSV with its unit and its source line", () => {
    const csv = writeChartCsv(fan, tabulateChart(fan, names));
    expect(csv).toContain('"Số công bố (triệu USD)"');
    expect(csv).toContain('"2024",140,,');
    expect(csv).toContain('"Nguồn: ""bảng 2"""');
  });
});
