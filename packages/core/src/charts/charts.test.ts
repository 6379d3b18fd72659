import { describe, expect, it } from "vitest";
import { madeUpConflict, madeUpDataset, madeUpRow } from "../audit/made-up-dataset.ts";
import { indexDataset, selectFacts } from "../query/index.ts";
import { chartSchema } from "../schema/chart.ts";
import { LOCALES } from "../schema/locale.ts";
import type { Run } from "../schema/run.ts";
import {
  createFanChart,
  createProductChart,
  createTrendChart,
  createTurnoverChart,
  PALETTE,
  toEchartsOption,
} from "./index.ts";

const million = (id: string, flow: "export" | "import" | "total", period: string, value: number) =>
  madeUpRow({ id, flow, period, value: value * 1e6, printed: String(value), locator: `Table 2, row ${flow}` });

const dataset = madeUpDataset(
  [
    million("e22", "export", "2022", 78),
    million("e23", "export", "2023", 100.96),
    million("i22", "import", "2022", 35.24),
    million("i23", "import", "2023", 28.38),
    million("t22", "total", "2022", 113.24),
    million("t23", "total", "2023", 129.34),
    { ...million("lao23", "total", "2023", 120), reportedBy: "laos" },
    { ...million("tea", "export", "2023", 2.5), product: "tea" },
    { ...million("rice", "export", "2023", 13.5), product: "rice" },
  ],
  { conflicts: [madeUpConflict({ id: "000-6", observations: ["i23"] })] },
);

const flat = (value: number) => ({
  p5: [value, value * 0.7],
  p10: [value, value * 0.8],
  p25: [value, value * 0.9],
  p50: [value, value],
  p75: [value, value * 1.1],
  p90: [value, value * 1.2],
  p95: [value, value * 1.3],
  mean: [value, value],
});

const run: Run = {
  profile: "road",
  scenario: { version: 1, profile: "road", levers: { promotion: { intensity: 1 } }, shocks: {} },
  modelVersion: "1.0.0",
  datasetVersion: "test",
  seed: 1,
  draws: 512,
  elapsedMs: 0,
  years: [2024, 2030],
  series: { total: { unit: "USD", baseline: flat(140e6), scenario: flat(150e6), difference: flat(10e6) } },
  products: {},
  gates: {},
  contributions: [],
  drivers: [],
  appraisal: { withheld: "no costs" },
  target: { output: "total", year: 2030, value: 200e6, unit: "USD", probability: 0.3 },
  warnings: [],
};

const turnover = createTurnoverChart(dataset, { place: "here", partner: "there", locale: "vi" });
const fan = createFanChart(dataset, { run, output: "total", locale: "vi" });

describe("a turnover chart", () => {
  it("shows exports, imports and the total of one country's statistics, in the unit of its axis", () => {
    expect(turnover?.series.map(({ id, points }) => [id, points.map(({ y }) => y)])).toEqual([
      ["exports", [78e6, 100.96e6]],
      ["imports", [35.24e6, 28.38e6]],
      ["total", [113.24e6, 129.34e6]],
    ]);
    expect(turnover?.axis).toEqual({ label: "triệu USD", divisor: 1e6 });
  });

  it("names its source, tells its content in words and carries the disputes it touches", () => {
    expect(turnover?.sourceLine).toBe("Nguồn: paper (Table 2)");
    expect(turnover?.textTwin).toContain("Xuất khẩu: 2022: 78 triệu USD; 2023: 100,96 triệu USD.");
    expect(turnover?.notes).toEqual(["hai nguồn nói khác nhau"]);
  });

  it.each(LOCALES)("exists in %s and fits the schema", (locale) => {
    const charts = [
      createTurnoverChart(dataset, { place: "here", partner: "there", locale }),
      createProductChart(dataset, { place: "here", partner: "there", flow: "export", period: "2023", locale }),
      createFanChart(dataset, { run, output: "total", locale }),
    ];
    for (const chart of charts) expect(chartSchema.parse(chart)).toEqual(chart);
  });

  it("is not drawn where there is no figure", () => {
    expect(createTurnoverChart(dataset, { place: "nowhere", locale: "vi" })).toBeUndefined();
    expect(
      createProductChart(dataset, { place: "here", partner: "there", flow: "import", period: "2023", locale: "vi" }),
    ).toBeUndefined();
    expect(createFanChart(dataset, { run, output: "tonnes", locale: "vi" })).toBeUndefined();
    expect(createTrendChart(dataset, { title: "x", locale: "vi", lines: [] })).toBeUndefined();
  });
});

describe("product and trend charts", () => {
  it("puts the largest product first", () => {
    const chart = createProductChart(dataset, {
      place: "here",
      partner: "there",
      flow: "export",
      period: "2023",
      locale: "en",
    });
    expect(chart?.series[0]?.points.map(({ y }) => y)).toEqual([13.5e6, 2.5e6]);
  });

  it("draws any facts over time", () => {
    const facts = selectFacts(indexDataset(dataset), { indicator: "trade-value", flow: "import" });
    const chart = createTrendChart(dataset, {
      title: "Imports",
      locale: "en",
      lines: [{ id: "imports", name: "Imports", facts }],
    });
    expect(chart?.series[0]?.points).toEqual([
      { x: "2022", y: 35.24e6 },
      { x: "2023", y: 28.38e6 },
    ]);
    expect(chart?.textTwin).toBe("Imports: 2022: 35.24 million USD; 2023: 28.38 million USD.");
  });
});

describe("a fan chart", () => {
  it("holds history, both bands, the baseline beside the scenario, and the target", () => {
    expect(fan?.series.map(({ id, role }) => `${id} ${role}`)).toEqual([
      "scenario-p10-p90 band",
      "scenario-p25-p75 band",
      "baseline projection",
      "scenario projection",
      "history history",
      "target target",
    ]);
    expect(fan?.series[0]?.band).toEqual({ low: [150e6, 120e6], high: [150e6, 180e6], level: "80%" });
  });

  it("says in words how uncertain it is, and that it is a projection", () => {
    expect(fan?.textTwin).toContain("Năm 2030: trung vị 150 triệu USD, khoảng 80% từ 120 triệu USD đến 180 triệu USD.");
    expect(fan?.notes[0]).toContain("Dự phóng");
    expect(fan?.sourceLine).toContain("mô hình Biên Mậu 1.0.0");
  });

  it("works out the history of the balance, which no source prints", () => {
    const series = { balance: { unit: "USD", baseline: flat(50e6), scenario: flat(50e6), difference: flat(1) } };
    const chart = createFanChart(dataset, { run: { ...run, series }, output: "balance", locale: "vi" });
    expect(chart?.series.find(({ role }) => role === "history")?.points.map(({ y }) => y)).toEqual([42.76e6, 72.58e6]);
  });
});

describe("the drawing option", () => {
  it("stacks the distance to the high end of a band on its invisible low end, in axis units", () => {
    const option = fan === undefined ? undefined : toEchartsOption(fan, "light");
    const bands = (option?.series ?? []).filter((series) => "stack" in series && series.stack === "scenario-p10-p90");
    expect(bands).toMatchObject([{ data: [null, null, 150, 120] }, { data: [null, null, 0, 60] }]);
  });

  it("uses the bundled fonts and the numbers of the language", () => {
    const option = turnover === undefined ? undefined : toEchartsOption(turnover, "dark");
    expect(option?.textStyle.fontFamily).toMatch(/^Noto Sans, Noto Sans Lao/);
    expect(option?.tooltip.valueFormatter(1234.5)).toBe("1.235 triệu USD");
  });

  it.each(["light", "dark"] as const)("has colours that stand out from the %s background", (theme) => {
    const { background, text, muted, exports, imports, total, target, others } = PALETTE[theme];
    for (const colour of [text, muted, exports, imports, total, target, ...others]) {
      expect(contrast(colour, background), colour).toBeGreaterThan(4.5);
    }
  });
});

/** Contrast ratio of two colours as the web content accessibility guidelines define it. */
function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
