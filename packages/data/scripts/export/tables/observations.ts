import type { Dataset } from "@bienmau/core/schema";
import { must, type Table, text } from "./table.ts";

/** Every figure, one row each. */
export function tabulateObservations(dataset: Dataset): Table {
  return {
    name: "observations",
    description: "Every figure as a source prints it, with unit, period, basis, status, source and place in the source",
    key: "id",
    foreignKeys: [
      { field: "source", table: "sources" },
      { field: "indicator", table: "indicators" },
    ],
    fields: [
      must("id", "Stable id of the observation"),
      must("indicator", "What is measured"),
      must("place", "Whose figure"),
      text("partner", "The other side of a flow"),
      text("gate", "Border gate"),
      text("product", "Group of goods"),
      text("flow", "export, import, total, balance or transit, from Vietnam's side"),
      must("period", "2024, 2021-H1, 2024-Q1, 2022-04, a date, a range a..b, or undated"),
      text("compared_with", "Period that growth is measured from, where it is not the year before"),
      { name: "value", type: "number", description: "In base units", required: true },
      must("unit", "Base unit"),
      must("printed", "The figure exactly as the source writes it"),
      must("printed_unit", "The unit as the source writes it"),
      must("basis", "Which goods a trade figure counts"),
      must("status", "reported, repeated, disputed, misprint, planned …"),
      text("qualifier", "Words before the number: about, over, nearly …"),
      text("reported_by", "Which country's statistics"),
      must("source", "Id of the source"),
      must("locator", "Where in the source the figure stands"),
      text("note", "Remark of the editors"),
    ],
    rows: dataset.observations.map(({ comparedWith, printedUnit, reportedBy, ...same }) => ({
      ...same,
      compared_with: comparedWith,
      printed_unit: printedUnit,
      reported_by: reportedBy,
    })),
  };
}
