import { describe, expect, it } from "vitest";
import { tinyDataset } from "../testing/index.ts";
import { conflictsOfFacts, isDisputed } from "./conflicts.ts";
import { indexDataset } from "./dataset-index.ts";
import { monthsPastGood } from "./freshness.ts";
import { haveOneBasis, rankFacts } from "./rank.ts";
import { selectFact, selectFacts } from "./select.ts";

const index = indexDataset(tinyDataset);
const imports = {
  indicator: "trade-value",
  place: "dong-xanh",
  flow: "import",
  product: undefined,
  gate: undefined,
} as const;

describe("selecting facts", () => {
  it("takes the observation that a conflict prefers", () => {
    expect(selectFact(index, { ...imports, period: "2024" })?.observations).toEqual(["t-import-2024"]);
  });

  it("never takes a misprint", () => {
    expect(selectFacts(index, { indicator: "trade-share", place: "dong-xanh" })).toEqual([]);
  });

  it("shows the conflict that touches a fact, and only there", () => {
    const disputed = selectFact(index, { ...imports, period: "2024" });
    const settled = selectFact(index, { ...imports, period: "2023" });
    if (disputed === undefined || settled === undefined) throw new Error("the rows are missing");
    expect(conflictsOfFacts(index, [disputed]).map((conflict) => conflict.id)).toEqual(["tiny-import-2024"]);
    expect(isDisputed(index, settled)).toBe(false);
  });

  it("forgets every figure of a source that is gone", () => {
    const empty = indexDataset({ ...tinyDataset, sources: [] });
    expect(selectFacts(empty, { indicator: "trade-value" })).toEqual([]);
  });

  it("knows when a fact is past its good-until date", () => {
    const old = selectFact(index, { ...imports, period: "2022" });
    if (old === undefined) throw new Error("the row is missing");
    expect(monthsPastGood(index, old, "2026-11-21")).toBe(23);
    expect(monthsPastGood(index, old, "2023-06-01")).toBeUndefined();
  });

  it("ranks by value, and says when figures count different goods", () => {
    const goods = selectFacts(index, {
      indicator: "trade-value",
      place: "dong-xanh",
      flow: "export",
      period: "2024",
    }).filter((fact) => fact.product !== undefined);
    expect(rankFacts(goods, "top")[0]?.product).toBe("rice");
    const gate = selectFacts(index, { indicator: "trade-value", gate: "suoi-da" });
    expect(haveOneBasis(goods)).toBe(true);
    expect(haveOneBasis([...goods, ...gate])).toBe(false);
  });
});
