import type { Dataset } from "@bienmau/core/schema";
import { writeTable } from "./export-csv.ts";
import type { Table } from "./tables/table.ts";
import { tabulateDataset } from "./tables.ts";

/** A Frictionless tabular data package: the CSV tables and `datapackage.json`, which describes them. */
export function exportDatapackage(dataset: Dataset): ReadonlyMap<string, string> {
  const tables = tabulateDataset(dataset);
  return new Map([
    ["datapackage.json", `${JSON.stringify(describePackage(dataset, tables), undefined, 2)}\n`],
    ...tables.map((table) => [`${table.name}.csv`, writeTable(table)] as const),
  ]);
}

function describePackage(dataset: Dataset, tables: readonly Table[]) {
  const credits = [...new Set(dataset.sources.flatMap((source) => source.credit ?? []))];
  return {
    profile: "tabular-data-package",
    name: "bien-mau",
    title: "Biên Mậu: trade across Vietnam's land borders, with the source of every figure",
    description: ["Figures as printed, with their conflicts.", ...credits].join("\n"),
    version: dataset.version,
    created: `${dataset.asOf}T00:00:00Z`,
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    keywords: ["Vietnam", "Laos", "border trade", "customs"],
    resources: tables.map((table) => ({
      profile: "tabular-data-resource",
      name: table.name,
      path: `${table.name}.csv`,
      description: table.description,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        fields: table.fields.map(({ name, type, description, required }) => ({
          name,
          type,
          description,
          ...(required ? { constraints: { required } } : {}),
        })),
        primaryKey: table.key,
        ...(table.foreignKeys === undefined
          ? {}
          : {
              foreignKeys: table.foreignKeys.map(({ field, table: target }) => ({
                fields: field,
                reference: { resource: target, fields: "id" },
              })),
            }),
      },
    })),
  };
}
