import { indexDataset } from "@bienmau/core/query";
import type { Dataset, Observation } from "@bienmau/core/schema";

const COLUMNS = [
  "id",
  "indicator",
  "place",
  "partner",
  "gate",
  "product",
  "flow",
  "period",
  "value",
  "unit",
  "printed",
  "printedUnit",
  "basis",
  "status",
  "qualifier",
  "reportedBy",
  "source",
  "locator",
  "note",
] as const satisfies readonly (keyof Observation)[];

/** Rows as CSV, one fact a row, with the source's title and the ids of the conflicts that touch it. */
export function writeObservationsCsv(dataset: Dataset, rows: readonly Observation[]): string {
  const index = indexDataset(dataset);
  const lines = rows.map((row) => [
    ...COLUMNS.map((column) => row[column] ?? ""),
    index.sources.get(row.source)?.title ?? "",
    (index.conflictsByObservation.get(row.id) ?? []).map((conflict) => conflict.id).join(" "),
  ]);
  return [[...COLUMNS, "sourceTitle", "conflicts"], ...lines].map((line) => line.map(quoteCell).join(",")).join("\r\n");
}

function quoteCell(cell: string | number): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
