import { dataset } from "@bienmau/data";
import { describe, expect, it } from "vitest";
import { createFirstView } from "../../../build/create-first-view.ts";
import { listKeyFigures, listTurnoverYears } from "./key-figures-series.ts";

const firstView = createFirstView(dataset);

describe("the key figures of the overview", () => {
  it("stand in the small pack that the page loads first", () => {
    expect(listTurnoverYears(firstView)).toEqual(["2022", "2023", "2024"]);
    const values = listKeyFigures(firstView, "2024").map(({ flow, fact }) => [flow, fact.value]);
    expect(values).toEqual([
      ["total", 140_000_000],
      ["export", 95_000_000],
      ["import", 45_000_000],
      ["balance", 50_000_000],
    ]);
  });

  it("equal those of the whole dataset", () => {
    expect(listKeyFigures(firstView, "2023")).toEqual(listKeyFigures(dataset, "2023"));
  });

  it("carry the conflict over the imports of 2024", () => {
    const imports = listKeyFigures(firstView, "2024").find(({ flow }) => flow === "import");
    expect(imports?.conflicts.map(({ id }) => id)).toContain("000-6");
    expect(imports?.growth?.value).toBeCloseTo(58.56, 2);
  });

  it("name a source that the pack holds", () => {
    const held = new Set(firstView.sources.map(({ id }) => id));
    const cited = listKeyFigures(firstView, "2024").flatMap(({ fact }) => fact.sources);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.every(({ source }) => held.has(source))).toBe(true);
  });
});
