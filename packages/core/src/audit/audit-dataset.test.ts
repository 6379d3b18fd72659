import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditDataset, UNHANDLED } from "./index.ts";
import { madeUpConflict, madeUpDataset, madeUpRow } from "./made-up-dataset.ts";

const exports2024 = madeUpRow({ id: "e24", flow: "export", value: 95 });
const imports2024 = madeUpRow({ id: "i24", flow: "import", value: 45 });
const total2024 = madeUpRow({ id: "t24", flow: "total", value: 140 });
const imports2023 = madeUpRow({ id: "i23", flow: "import", period: "2023", value: 28.38, printed: "28,38" });

function findingsOf(...rows: Parameters<typeof madeUpDataset>): readonly string[] {
  return auditDataset(madeUpDataset(...rows)).findings.map(
    ({ id, stated, recomputed }) => `${id}: ${stated} → ${Number(recomputed.toPrecision(6))}`,
  );
}

describe("the audit", () => {
  it("finds nothing where exports and imports make up the total, and says how much it checked", () => {
    expect(auditDataset(madeUpDataset([exports2024, imports2024, total2024]))).toEqual({
      findings: [],
      checked: 1,
      held: 1,
    });
  });

  it("notices any change of a sum, whatever the figures", () => {
    const amount = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: -500, max: 500 }), (out, into, slip) => {
        const rows = [
          madeUpRow({ id: "e", flow: "export", value: out }),
          madeUpRow({ id: "i", flow: "import", value: into }),
        ];
        const total = madeUpRow({ id: "t", flow: "total", value: out + into + slip });
        expect(findingsOf([...rows, total])).toHaveLength(slip === 0 ? 0 : 1);
      }),
    );
  });

  it("recomputes growth from the levels, unrounded", () => {
    const growth = madeUpRow({
      id: "g24",
      indicator: "trade-growth",
      flow: "import",
      value: 62.1,
      unit: "percent",
      printedUnit: "percent",
    });
    const [finding] = auditDataset(madeUpDataset([imports2023, imports2024, growth])).findings;
    expect(finding).toMatchObject({
      id: "growth-g24",
      stated: 62.1,
      unit: "percent",
      source: "paper",
      locator: "Table 1",
      handling: UNHANDLED,
    });
    expect(finding?.recomputed).toBeCloseTo(58.5624, 4);
  });

  it("takes handling and severity from the conflict record that names the figure", () => {
    const text = madeUpRow({ id: "i24b", flow: "import", value: 46, status: "disputed", locator: "text" });
    const conflict = madeUpConflict({ id: "000-6", observations: ["i24b", "i24"], preferred: ["i24"] });
    const [finding] = auditDataset(madeUpDataset([imports2024, text], { conflicts: [conflict] })).findings;
    expect(finding).toMatchObject({
      id: "repeat-i24b",
      stated: 46,
      recomputed: 45,
      severity: "A",
      handling: "000-6: hai nguồn nói khác nhau",
    });
  });

  it("adds up the products of a corridor and of a group, and takes their shares", () => {
    const tea = madeUpRow({ id: "tea", flow: "export", product: "tea", value: 30 });
    const rice = madeUpRow({ id: "rice", flow: "export", product: "rice", value: 55 });
    const share = madeUpRow({
      id: "s",
      indicator: "trade-share",
      flow: "export",
      product: "rice",
      value: 83.3,
      unit: "percent",
      printedUnit: "percent",
    });
    expect(findingsOf([exports2024, tea, rice, share])).toEqual(["row-sum-e24: 95 → 85", "share-s: 83.3 → 57.8947"]);
  });

  it("forgives a last digit that rounding explains, without a conflict record", () => {
    const growth = madeUpRow({
      id: "g",
      indicator: "trade-growth",
      flow: "import",
      value: 58.5,
      unit: "percent",
      printedUnit: "percent",
    });
    const [finding] = auditDataset(
      madeUpDataset([imports2023, madeUpRow({ ...imports2024, printed: "45,00" }), growth]),
    ).findings;
    expect(finding).toMatchObject({ severity: "C", handling: "rounding" });
  });

  it("reads the words before a number: over, nearly, about", () => {
    const over = (value: number) => madeUpRow({ id: "t", flow: "total", value, qualifier: "over" });
    expect(findingsOf([exports2024, imports2024, over(130)])).toEqual([]);
    expect(findingsOf([exports2024, imports2024, over(150)])).toHaveLength(1);
  });

  it("recomputes survey means and compares the answers with the announced sample", () => {
    const counts = [1, 5, 4, 7, 3].map((value, at) =>
      madeUpRow({ id: `a${at + 1}`, indicator: `survey-answers-level-${at + 1}`, place: "item", value, unit: "count" }),
    );
    const mean = madeUpRow({ id: "m", indicator: "survey-mean-score", place: "item", value: 3.7, unit: "score" });
    const sample = madeUpRow({ id: "n", indicator: "survey-sample", place: "firms", value: 80, unit: "count" });
    expect(findingsOf([...counts, mean, sample])).toEqual(["mean-m: 3.7 → 3.3", "sample-n-item: 80 → 20"]);
  });

  it("sees that seven months cannot exceed eight", () => {
    const upTo = (id: string, month: string, value: number) =>
      madeUpRow({ id, flow: "export", period: `2022-01..2022-${month}`, value, source: "press" });
    expect(findingsOf([upTo("six", "06", 309.4), upTo("seven", "07", 586), upTo("eight", "08", 414.5)])).toHaveLength(
      1,
    );
    const lead = { ...upTo("seven", "07", 586), status: "lead" } as const;
    expect(findingsOf([upTo("six", "06", 309.4), lead, upTo("eight", "08", 414.5)])).toEqual([
      "nested-periods-seven: 586 → 362.799",
    ]);
    expect(findingsOf([upTo("six", "06", 309.4), upTo("seven", "07", 363), upTo("eight", "08", 414.5)])).toEqual([]);
  });

  it("sees that a rounded level cannot fit both the year before and the year after", () => {
    const level = (period: string, value: number, printed: string) =>
      madeUpRow({ id: `l${period}`, flow: "total", period, value, printed });
    const growth = (period: string, value: number) =>
      madeUpRow({
        id: `g${period}`,
        indicator: "trade-growth",
        flow: "total",
        period,
        value,
        unit: "percent",
        printedUnit: "percent",
      });
    const rows = [
      level("2019", 1.1e9, "1,1"),
      level("2020", 1e9, "1"),
      level("2021", 1.37e9, "1,37"),
      growth("2020", -11.5),
      growth("2021", 33.32),
    ];
    expect(findingsOf(rows).filter((id) => id.startsWith("level-chain"))).toEqual([
      "level-chain-l2020-back: 1000000000 → 1027600000",
      "level-chain-l2020-forward: 1000000000 → 973500000",
    ]);
  });

  it("sets the statistics of two countries side by side, and never audits leads", () => {
    const lao = madeUpRow({ id: "lao", flow: "total", value: 100, reportedBy: "laos", source: "press" });
    expect(findingsOf([total2024, lao])).toEqual(["mirror-lao: 100 → 140"]);
    expect(findingsOf([total2024, { ...lao, status: "lead" }])).toEqual([]);
  });

  it("gives the same report for the same dataset", () => {
    const dataset = madeUpDataset([
      imports2023,
      imports2024,
      madeUpRow({ id: "t", flow: "total", value: 1 }),
      exports2024,
    ]);
    expect(auditDataset(dataset)).toEqual(auditDataset(JSON.parse(JSON.stringify(dataset))));
  });
});
