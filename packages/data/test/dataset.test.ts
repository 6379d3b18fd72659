import { readFileSync } from "node:fs";
import { join } from "node:path";
import { datasetSchema, type Observation } from "@bienmau/core/schema";
import { describe, expect, it } from "vitest";
import { buildDataset } from "../scripts/build/build-dataset.ts";
import { describeProblem } from "../scripts/build/problem.ts";
import { dataset } from "../src/index.ts";

const root = join(import.meta.dirname, "..");

describe("the dataset", () => {
  it("has the shape that core describes", () => {
    expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
  });

  it("is what its descriptors and tables say today, and passes every check", async () => {
    const { problems, outputs } = await buildDataset(root);
    expect(problems.map(describeProblem)).toEqual([]);
    const stale = [...outputs].filter(([file, contents]) => readFileSync(join(root, file), "utf8") !== contents);
    expect(stale.map(([file]) => file)).toEqual([]);
  });

  it("holds Table 2 of the Điện Biên paper as printed", () => {
    const table = selectFigures({ place: "dien-bien", partner: "northern-laos", indicator: "trade-value" });
    expect(table("total")).toEqual({ "2022": 113_240_000, "2023": 129_340_000, "2024": 140_000_000 });
    expect(table("export")).toEqual({ "2022": 78_000_000, "2023": 100_960_000, "2024": 95_000_000 });
    expect(table("import")).toEqual({ "2022": 35_240_000, "2023": 28_380_000, "2024": 45_000_000 });
  });

  it("keeps a disputed or misprinted figure in its printed form", () => {
    expect(find("s000-0051")).toMatchObject({ printed: "46", value: 46_000_000, status: "disputed" });
    expect(find("s000-0153")).toMatchObject({ printed: "83,3", value: 83.3, status: "misprint" });
    expect(find("s000-0216")).toMatchObject({ printed: "3,7", value: 3.7, status: "disputed" });
    expect(find("s000-0192")).toMatchObject({ printed: "8.900", value: 8_900_000, status: "disputed" });
  });

  it("keeps goods passing through Lạng Sơn and Cao Bằng apart from goods declared at the customs office", () => {
    expect(find("s003-0508")).toMatchObject({ place: "lang-son-cao-bang", basis: "passing-through", value: 20.8e9 });
    expect(find("s003-0511")).toMatchObject({
      place: "customs-region-vi",
      basis: "declared-at-gate",
      value: 1.45485e9,
    });
  });

  it("gives one current figure for each series of the corridor: repetitions are marked", () => {
    const series = dataset.observations.filter(
      (observation) =>
        observation.place === "dien-bien" &&
        observation.indicator === "trade-value" &&
        observation.status === "reported",
    );
    const keys = series.map(({ flow, product, period }) => [flow, product, period].join(" "));
    expect(keys).toHaveLength(new Set(keys).size);
  });

  it("explains every disputed or misprinted figure: each belongs to a conflict", () => {
    const explained = new Set(dataset.conflicts.flatMap((conflict) => conflict.observations));
    const doubtful = dataset.observations.filter(({ status }) => status === "disputed" || status === "misprint");
    expect(doubtful.filter(({ id }) => !explained.has(id)).map(({ id }) => id)).toEqual([]);
    expect(doubtful.length).toBeGreaterThan(20);
  });

  it("never publishes a lead", () => {
    expect(dataset.observations.filter((observation) => observation.status === "lead")).toEqual([]);
  });

  it("changes its version with its contents", async () => {
    expect(dataset.version).toBe((await buildDataset(root)).dataset.version);
    expect(dataset.version).toMatch(/^2026\.11\.21-[0-9a-f]{8}$/);
  });
});

function find(id: string): Observation | undefined {
  return dataset.observations.find((observation) => observation.id === id);
}

function selectFigures(wanted: Partial<Observation>) {
  return (flow: string): Record<string, number> =>
    Object.fromEntries(
      dataset.observations
        .filter((observation) =>
          Object.entries(wanted).every(([key, value]) => Reflect.get(observation, key) === value),
        )
        .filter((observation) => observation.flow === flow && observation.product === undefined)
        .filter((observation) => observation.status === "reported")
        .map((observation) => [observation.period, observation.value]),
    );
}
