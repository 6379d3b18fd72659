import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { toSdmxPeriod } from "../scripts/export/export-sdmx-csv.ts";
import { EXPORTERS } from "../scripts/export/exporters.ts";
import { dataset } from "../src/index.ts";

function exportAs(format: string): ReadonlyMap<string, string> {
  const exporter = EXPORTERS[format];
  if (exporter === undefined) throw new Error(`no format ${format}`);
  return exporter(dataset);
}

function readCsv(files: ReadonlyMap<string, string>, name: string): Record<string, string>[] {
  return parse(files.get(name) ?? "", { columns: true });
}

describe("the dataset for other programs", () => {
  it("is JSON with every figure, its unit, its source and where it stands there", () => {
    const files = exportAs("json");
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        "observations.json",
        "gates.json",
        "provinces.json",
        "sources.json",
        "rules.json",
        "findings.json",
        "conflicts.json",
      ]),
    );
    const observations = JSON.parse(files.get("observations.json") ?? "[]");
    expect(observations).toEqual(dataset.observations);
    const imports = observations.find((row: { id: string }) => row.id === "s000-0036");
    expect(imports).toMatchObject({
      indicator: "trade-value",
      flow: "import",
      value: 45e6,
      unit: "USD",
      printed: "45,00",
      basis: "corridor",
    });
    for (const [name, content] of files) expectLocators(name, JSON.parse(content));
  });

  it("is CSV that reads back to the same figures, Vietnamese marks and commas included", () => {
    const rows = readCsv(exportAs("csv"), "observations.csv");
    expect(rows).toHaveLength(dataset.observations.length);
    for (const [at, row] of rows.entries()) {
      const observation = dataset.observations[at];
      expect(Number(row["value"])).toBe(observation?.value);
      expect(row["printed"]).toBe(observation?.printed);
      expect(row["locator"]).toBe(observation?.locator);
    }
    expect(readCsv(exportAs("csv"), "gates.csv")).toHaveLength(dataset.gates.length);
  });

  it("is SDMX-CSV with the SDMX names of its columns and periods", () => {
    const [first, ...rest] = readCsv(exportAs("sdmx-csv"), "observations.csv");
    expect(Object.keys(first ?? {})).toEqual(
      expect.arrayContaining([
        "REF_AREA",
        "COUNTERPART_AREA",
        "TRADE_FLOW",
        "PRODUCT",
        "TIME_PERIOD",
        "OBS_VALUE",
        "UNIT_MEASURE",
        "OBS_STATUS",
      ]),
    );
    expect(rest).toHaveLength(dataset.observations.length - 1);
    for (const row of rest)
      expect(row["TIME_PERIOD"]).toMatch(/^$|^\d{4}(-(\d{2}|Q[1-4]|S[12])(-\d{2})?)?$|^\d{4}-\d{2}-\d{2}\/P\d+[DMY]$/);
  });

  it.each([
    ["2024", "2024"],
    ["2021-H1", "2021-S1"],
    ["2024-Q1", "2024-Q1"],
    ["2022-01..2022-02", "2022-01-01/P2M"],
    ["2022..2024", "2022-01-01/P3Y"],
    ["2025-01-01..2025-04-15", "2025-01-01/P105D"],
    ["undated", ""],
  ])("writes the period %s as %s", (period, sdmx) => {
    expect(toSdmxPeriod(period)).toBe(sdmx);
  });
});

describe("the Frictionless data package", () => {
  const files = exportAs("datapackage");
  const descriptor = JSON.parse(files.get("datapackage.json") ?? "{}");
  // The published profile of the Frictionless specification, version 1; it is JSON Schema draft 4, of which it uses nothing that later drafts changed.
  const profile = JSON.parse(
    readFileSync(join(import.meta.dirname, "fixtures/frictionless/tabular-data-package.json"), "utf8"),
  );
  const { $schema: _draft, ...schema } = profile;
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

  it("is valid against the published profile", () => {
    expect(validate(descriptor), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it("would be refused without its resources or with an unknown type of field", () => {
    expect(validate({ ...descriptor, resources: [] })).toBe(false);
    const broken = structuredClone(descriptor);
    broken.resources[0].schema.fields[0].type = "figure";
    expect(validate(broken)).toBe(false);
  });

  it("describes the files beside it: fields, types, required cells, keys and references", () => {
    for (const resource of descriptor.resources) {
      const rows = readCsv(files, resource.path);
      const fields: { name: string; type: string; constraints?: { required?: boolean } }[] = resource.schema.fields;
      expect(Object.keys(rows[0] ?? {})).toEqual(fields.map((field) => field.name));
      expect(new Set(rows.map((row) => row[resource.schema.primaryKey])).size).toBe(rows.length);
      for (const field of fields) {
        const cells = rows.map((row) => row[field.name] ?? "");
        if (field.constraints?.required === true)
          expect(
            cells.filter((cell) => cell === ""),
            `${resource.name}.${field.name}`,
          ).toEqual([]);
        if (field.type === "number")
          expect(cells.filter((cell) => cell !== "" && !Number.isFinite(Number(cell)))).toEqual([]);
      }
      for (const key of resource.schema.foreignKeys ?? []) {
        const known = new Set(readCsv(files, `${key.reference.resource}.csv`).map((row) => row["id"]));
        expect(rows.filter((row) => !known.has(row[key.fields])).map((row) => row["id"])).toEqual([]);
      }
    }
  });
});

/** Every object with a value and an indicator says where the figure stands. */
function expectLocators(name: string, value: unknown): void {
  if (Array.isArray(value)) for (const item of value) expectLocators(name, item);
  else if (typeof value === "object" && value !== null) {
    if ("value" in value && "indicator" in value)
      expect(value, name).toHaveProperty("locator", expect.stringMatching(/./));
    for (const inner of Object.values(value)) expectLocators(name, inner);
  }
}
