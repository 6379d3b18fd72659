import type { Dataset } from "@bienmau/core/schema";
import { stringify } from "csv-stringify/sync";
import type { Table } from "./tables/table.ts";
import { tabulateDataset } from "./tables.ts";

/** One CSV file a table: UTF-8, comma, decimal point. */
export function exportCsv(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map(tabulateDataset(dataset).map((table) => [`${table.name}.csv`, writeTable(table)]));
}

export function writeTable(table: Table): string {
  return stringify([...table.rows], {
    header: true,
    columns: table.fields.map((field) => field.name),
    cast: { boolean: String },
  });
}
