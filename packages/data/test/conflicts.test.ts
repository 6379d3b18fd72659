import { describe, expect, it } from "vitest";
import { dataset } from "../src/index.ts";

const byId = new Map(dataset.conflicts.map((conflict) => [conflict.id, conflict]));

describe("conflict records", () => {
  it("say both sides in Vietnamese, English and Lao", () => {
    for (const { id, text, title } of dataset.conflicts) {
      expect(text.vi.length, id).toBeGreaterThan(40);
      expect(text.en.length, id).toBeGreaterThan(40);
      expect(text.lo, id).toMatch(/[\u0e80-\u0eff]/);
      expect(title.lo, id).toMatch(/[\u0e80-\u0eff]/);
      // A Vietnamese text without a single mark would be a mistake.
      expect(text.vi, id).toMatch(/[ăâđêôơưàáảãạ]/i);
    }
  });

  it("never interrupt a reader for mere rounding", () => {
    for (const conflict of dataset.conflicts.filter(({ severity }) => severity === "C")) {
      expect(conflict.showBesideAnswers, conflict.id).toBe(false);
    }
  });

  it("stand beside the imports of 2024 and their growth, not beside other years", () => {
    const touched = (id: string) =>
      dataset.conflicts.filter((one) => one.showBesideAnswers && one.observations.includes(id)).map((one) => one.id);
    expect(touched("s000-0036")).toEqual(["000-6"]);
    expect(touched("s000-0026")).toEqual(["000-6"]);
    expect(touched("s000-0030")).toEqual([]);
    expect(touched("s000-0034")).toEqual([]);
    expect(touched("s000-0152")).toEqual([]);
    expect(touched("s000-0153")).toEqual(["000-7"]);
    expect(touched("s001-0351")).toEqual([]);
  });

  it("hold the rival figures of the disputes that traders meet", () => {
    expect(byId.get("000-6")?.values.map(({ value }) => value)).toEqual(expect.arrayContaining([45e6, 46e6, 62.1]));
    expect(byId.get("000-20")?.values.map(({ value }) => value)).toEqual(expect.arrayContaining([9200, 9210]));
    expect(byId.get("003-1")?.values.map(({ value }) => value)).toEqual(expect.arrayContaining([20.8e9, 1454.85e6]));
    expect(byId.get("000-24")?.gates).toEqual(["huoi-puoc"]);
  });
});
