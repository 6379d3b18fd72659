import type { Dataset } from "../../schema/dataset.ts";
import type { Observation } from "../../schema/observation.ts";

const EXPORTS = {
  rice: 15_000,
  "animal-feed": 11_000,
  machinery: 9_500,
  "clinker-cement": 8_000,
  cereals: 6_500,
  "fruit-veg": 7_500,
  "iron-steel": 6_000,
  plastics: 5_500,
  aquatic: 5_000,
  textiles: 4_000,
  tea: 3_000,
  paper: 2_000,
  "ceramics-glass-metals-chemicals": 12_000,
};
const IMPORTS = {
  wood: 18_000,
  "textile-leather-inputs": 5_000,
  maize: 9_000,
  "fruit-veg": 7_000,
  "other-goods": 6_000,
};

/** Figures that profiles ask for by id. Those of Điện Biên are the model's reference values; the others are made up. */
const BY_ID: Readonly<Record<string, number>> = {
  "s000-0278": 11_900,
  "s000-0281": 90,
  "s000-0284": 12_000,
  "s000-0287": 3,
  "s000-0290": 42,
  "m-0101": 2_200_000_000,
  "m-0103": -700_000_000,
  "m-0342": 50_000_000_000,
  "m-0336": 5_000_000_000,
  "m-0337": 2_800_000_000,
  "m-0338": 2_200_000_000,
  "m-0344": 1_300,
  "m-0348": 22_000_000_000,
  "m-0349": 150_000,
  "m-0408": 500_000_000,
};

/** A dataset with just what the model reads; `scale` multiplies every value and clearance value alike. */
export function createModelDataset(scale = 1): Dataset {
  return {
    version: "test",
    asOf: "2026-01-01",
    sources: [],
    indicators: [],
    places: [],
    provinces: [],
    neighbourProvinces: [],
    gates: [],
    products: [],
    corridors: [],
    rules: [],
    findings: [],
    terms: [],
    conflicts: [],
    observations: [
      ...Object.entries(EXPORTS).map(([product, value]) => trade("export", product, value * 1000 * scale)),
      ...Object.entries(IMPORTS).map(([product, value]) => trade("import", product, value * 1000 * scale)),
      ...Object.entries(BY_ID).map(([id, value]) =>
        observation({ id, indicator: "made-up", place: "somewhere", value, unit: "count" }),
      ),
      ...Object.entries(HISTORY).flatMap(([flow, values]) =>
        values.map((value, index) =>
          observation({
            id: `history-${flow}-${index}`,
            indicator: "trade-value",
            place: "dien-bien",
            partner: "northern-laos",
            flow: flow === "export" ? "export" : "import",
            period: String(2022 + index),
            basis: "corridor",
            value: value * 1e6,
          }),
        ),
      ),
    ],
  };
}

const HISTORY = { export: [78, 100.96, 95], import: [35.24, 28.38, 45] };

function trade(flow: "export" | "import", product: string, value: number): Observation {
  return observation({
    id: `t-${flow}-${product}`,
    indicator: "trade-value",
    place: "dien-bien",
    partner: "northern-laos",
    flow,
    product,
    basis: "corridor",
    value,
  });
}

function observation(
  given: Partial<Observation> & Pick<Observation, "id" | "indicator" | "place" | "value">,
): Observation {
  return {
    period: "2024",
    unit: "USD",
    printed: String(given.value),
    printedUnit: "USD",
    basis: "not-applicable",
    status: "reported",
    source: "made-up",
    locator: "row",
    ...given,
  };
}

export const modelDataset: Dataset = createModelDataset();
