import { describe, expect, it } from "vitest";
import { datasetSchema } from "../schema/dataset.ts";
import { tinyDataset } from "./tiny-dataset.ts";

describe("the tiny dataset", () => {
  it("is valid by the schema", () => {
    expect(datasetSchema.safeParse(tinyDataset).error).toBeUndefined();
  });

  it("gives every observation a known source, indicator and place", () => {
    const places = new Set([...tinyDataset.places, ...tinyDataset.provinces].map((one) => one.id));
    for (const row of tinyDataset.observations) {
      expect(tinyDataset.sources.map((one) => one.id)).toContain(row.source);
      expect(tinyDataset.indicators.map((one) => one.id)).toContain(row.indicator);
      expect(places).toContain(row.place);
    }
  });
});
