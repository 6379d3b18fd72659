import { describe, expect, it } from "vitest";
import { buildDataset } from "../scripts/build/build-dataset.ts";
import { findUncitedSources } from "../scripts/build/check-references.ts";
import { describeProblem } from "../scripts/build/problem.ts";
import { GATE, plantTree, renderEntity, renderTable, SOURCE } from "./plant-tree.ts";

async function complain(changes: Readonly<Record<string, string>>): Promise<string[]> {
  return (await buildDataset(plantTree(changes))).problems.map(describeProblem);
}

function row(change: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { "observations/paper/trade.csv": renderTable({}, { id: "row-2", ...change }) };
}

function gate(change: object): Readonly<Record<string, string>> {
  return { "src/gates/gate-a.ts": renderEntity({ ...GATE, ...change }) };
}

describe("a good tree", () => {
  it("builds without a complaint and scales figures to base units", async () => {
    const { dataset, problems } = await buildDataset(plantTree());
    expect(problems).toEqual([]);
    expect(dataset.observations).toMatchObject([{ value: 140_500_000, unit: "USD", printed: "140,5" }]);
  });

  it("takes up a new source, a new gate and a new table, each added as one file", async () => {
    const { dataset, problems, outputs } = await buildDataset(
      plantTree({
        "src/gates/gate-b.ts": renderEntity({ ...GATE, id: "gate-b", name: { vi: "Cửa B" }, aliases: [] }),
        "observations/paper/more.csv": renderTable({
          id: "row-9",
          gate: "gate-b",
          value: "1100.4",
          printed: "1.100,4",
        }),
      }),
    );
    expect(problems).toEqual([]);
    expect(dataset.gates.map((held) => held.id)).toEqual(["gate-a", "gate-b"]);
    expect(dataset.observations.find((held) => held.id === "row-9")?.value).toBe(1_100_400_000);
    expect(outputs.get("src/gates/registry.gen.ts")).toContain('from "./gate-b.ts"');
  });

  it("names a source that nothing cites, and no other", async () => {
    const { dataset } = await buildDataset(
      plantTree({ "src/sources/idle.ts": renderEntity({ ...SOURCE, id: "idle" }) }),
    );
    expect(findUncitedSources(dataset)).toEqual(["idle"]);
  });

  it("gets another version when one figure changes", async () => {
    const before = await buildDataset(plantTree());
    const after = await buildDataset(plantTree(row({ value: "141", printed: "141" })));
    expect(after.dataset.version).not.toBe(before.dataset.version);
  });
});

describe("an observation is refused, with file, line and what to do, when", () => {
  const AT = "observations/paper/trade.csv:3: ";

  it.each([
    [
      "its indicator is not known",
      { indicator: "trade-valu" },
      "the indicator “trade-valu” is not known",
      "add src/indicators/trade-valu.ts",
    ],
    ["its place is not known", { place: "nowhere" }, "the place “nowhere” is not known", "add src/places/nowhere.ts"],
    [
      "its partner is not known",
      { partner: "nowhere" },
      "the place “nowhere” is not known",
      "add src/places/nowhere.ts",
    ],
    ["its gate is not known", { gate: "gate-z" }, "the gate “gate-z” is not known", "add src/gates/gate-z.ts"],
    ["its product is not known", { product: "gold" }, "the product “gold” is not known", "add src/products/gold.ts"],
    ["its unit is not known", { unit: "bushels" }, "the unit “bushels” is not known", "printed-units.ts"],
    ["its unit is not the indicator's", { unit: "percent" }, "trade-value is in USD", "Correct the unit"],
    ["its source differs from the folder", { source: "other" }, "differs from the folder “paper”", "Move the row"],
    ["its period is malformed", { period: "năm 2024" }, "period: ", "Write 2024, 2021-H1"],
    [
      "its period ends before it starts",
      { period: "2024-06..2024-01" },
      "ends before it starts",
      "Put the earlier date first",
    ],
    [
      "its half-years run backwards",
      { period: "2024-H2..2024-H1" },
      "ends before it starts",
      "Put the earlier date first",
    ],
    ["it has no locator", { locator: "" }, "locator: ", "Say where in the source"],
    [
      "its printed figure is another number",
      { printed: "141,5" },
      "“141,5” does not read as the value",
      "Copy the figure",
    ],
    [
      "its printed figure is in English style in a Vietnamese document",
      { printed: "140.5" },
      "does not read as",
      "Copy the figure",
    ],
    ["its value is no number", { value: "về 140" }, "is not a number", "decimal point"],
    ["a trade figure does not say its flow", { flow: "" }, "trade-value has no flow", "Fill the cell"],
    ["a trade figure does not say its basis", { basis: "not-applicable" }, "trade-value has no basis", "Fill the cell"],
    ["its status is not one of ours", { status: "sure" }, "status: ", "one of the statuses"],
  ])("%s", async (_because, change, what, remedy) => {
    const problems = await complain(row(change));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(AT)).toBe(true);
    expect(problems[0]).toContain(what);
    expect(problems[0]).toContain(remedy);
  });

  it("its id is taken", async () => {
    expect(await complain(row({ id: "row-1" }))).toEqual([
      `${AT}the id “row-1” is taken by observations/paper/trade.csv:2. Give the row its own id`,
    ]);
  });

  it("its source has no descriptor", async () => {
    const problems = await complain({ "observations/ghost/trade.csv": renderTable({ id: "row-2", source: "ghost" }) });
    expect(problems).toEqual([
      "observations/ghost/trade.csv:2: the source “ghost” is not known. Correct it or add src/sources/ghost.ts",
    ]);
  });

  it("the table has other columns", async () => {
    const [problem] = await complain({ "observations/paper/more.csv": "id,value\nrow-2,3\n" });
    expect(problem).toContain("observations/paper/more.csv:1: the first line is “id,value”");
  });
});

describe("a metadata row is refused, with file, line and what to do, when", () => {
  const HEADER = "id,subject,property,value,source,locator,note";

  it("it lies in the file of another source", async () => {
    const table = `${HEADER}\nyear-1,the paper,year,2025,other,page 1,\n`;
    expect(await complain({ "metadata/paper.csv": table })).toEqual([
      "metadata/paper.csv:2: the source “other” differs from the file name “paper”. Move the row to the file of its source",
    ]);
  });

  it("it has no locator", async () => {
    const table = `${HEADER}\nyear-1,the paper,year,2025,paper,,\n`;
    const [problem] = await complain({ "metadata/paper.csv": table });
    expect(problem).toContain("metadata/paper.csv:2: locator: ");
  });

  it("but is held when it is whole", async () => {
    const table = `${HEADER}\nyear-1,the paper,year,2025,paper,page 1,\n`;
    const { dataset, problems } = await buildDataset(plantTree({ "metadata/paper.csv": table }));
    expect(problems).toEqual([]);
    expect(dataset.metadata).toMatchObject([{ id: "year-1", value: "2025" }]);
  });
});

describe("a figure may be written", () => {
  it.each([
    ["in words", { value: "2", printed: "hai" }],
    ["with Vietnamese separators", { value: "2337.459", printed: "2.337,459" }],
    ["as a deficit without a minus", { flow: "balance", value: "-245.7", printed: "245,7" }],
  ])("%s", async (_how, change) => {
    expect(await complain(row(change))).toEqual([]);
  });
});

describe("a gate is refused, with file, line and what to do, when", () => {
  it("another gate answers to the same name, marks or no marks, and neither declares it", async () => {
    const twin = { ...GATE, id: "gate-b", name: { vi: "Cửa B" }, aliases: ["CỬA A"] };
    const [problem] = await complain({ "src/gates/gate-b.ts": renderEntity(twin) });
    expect(problem).toMatch(/^src\/gates\/gate-b\.ts:\d+: the name “cua a” also belongs to the gate “gate-a”/);
    expect(problem).toContain("homonymOf");
  });

  it("but not when both declare the homonym", async () => {
    const twin = { ...GATE, id: "gate-b", homonymOf: ["gate-a"] };
    expect(await complain({ "src/gates/gate-b.ts": renderEntity(twin), ...gate({ homonymOf: ["gate-b"] }) })).toEqual(
      [],
    );
  });

  it("it stands 40 km inside the country", async () => {
    const [problem] = await complain(gate({ position: { ...GATE.position, lon: 103.3 } }));
    expect(problem).toMatch(/^src\/gates\/gate-a\.ts:\d+: the position 21\.22, 103\.3 lies \d+ km from the border/);
    expect(problem).toContain("Check latitude and longitude");
  });

  it("its hours carry no date", async () => {
    const hours = [{ side: "viet-nam", hours: "7:00–19:00", citation: GATE.citations[0] }];
    const [problem] = await complain(gate({ hours }));
    expect(problem).toContain("src/gates/gate-a.ts:");
    expect(problem).toContain("asOf");
    expect(problem).toContain("date of what they were read in");
  });

  it("a text of ours lacks a language", async () => {
    const [problem] = await complain(gate({ notes: [{ vi: "ghi chú", en: "note" }] }));
    expect(problem).toMatch(/^src\/gates\/gate-a\.ts:\d+: notes\.0\.lo/);
    expect(problem).toContain("all three languages");
  });

  it("it cites a source, a province or a gate that is not held", async () => {
    const problems = await complain(
      gate({
        citations: [{ source: "ghost", locator: "page 1" }],
        provinces: [{ province: "province-z" }],
        routeOf: "gate-z",
      }),
    );
    expect(problems).toHaveLength(3);
    expect(problems.join("\n")).toMatch(/“gate-z” is no known gate\. Correct it or add it to src\/gates/);
    expect(problems.join("\n")).toMatch(/“province-z” is no known province/);
    expect(problems.join("\n")).toMatch(/gate-a\.ts:\d+: “ghost” is no known source/);
  });

  it("its id is not its file name", async () => {
    const [problem] = await complain({
      "src/gates/gate-c.ts": renderEntity({ ...GATE, aliases: [], name: { vi: "C" } }),
    });
    expect(problem).toContain("src/gates/gate-c.ts:2: the id “gate-a” differs from the file name “gate-c”");
  });

  it("its file exports nothing", async () => {
    const [problem] = await complain({ "src/gates/gate-c.ts": "const entity = 1;\n" });
    expect(problem).toContain("src/gates/gate-c.ts:1: the file exports 0 constants");
  });
});
