import type { Observation } from "@bienmau/core/schema";
import type { Lookups } from "../lookups.ts";

type Column = {
  readonly name: string;
  readonly read: (row: Observation, lookups: Lookups) => string | number | undefined;
};

const PLAIN_COLUMNS: readonly Column[] = [
  { name: "id", read: (row) => row.id },
  { name: "indicator", read: (row) => row.indicator },
  { name: "place", read: (row) => row.place },
  { name: "partner", read: (row) => row.partner },
  { name: "gate", read: (row) => row.gate },
  { name: "product", read: (row) => row.product },
  { name: "flow", read: (row) => row.flow },
  { name: "period", read: (row) => row.period },
  { name: "value", read: (row) => row.value },
  { name: "unit", read: (row) => row.unit },
  { name: "qualifier", read: (row) => row.qualifier },
  { name: "printed", read: (row) => row.printed },
  { name: "printed_unit", read: (row) => row.printedUnit },
  { name: "basis", read: (row) => row.basis },
  { name: "status", read: (row) => row.status },
  { name: "reported_by", read: (row) => row.reportedBy },
  { name: "source", read: (row) => row.source },
  { name: "locator", read: (row) => row.locator },
  { name: "conflicts", read: (row, lookups) => conflictIds(row, lookups).join(" ") },
  { name: "note", read: (row) => row.note },
];

/** Column names of SDMX 3.0; `STRUCTURE…` and `ACTION` as SDMX-CSV asks for. */
const SDMX_COLUMNS: readonly Column[] = [
  { name: "STRUCTURE", read: () => "dataflow" },
  { name: "STRUCTURE_ID", read: () => "BIENMAU:BORDER_TRADE(1.0)" },
  { name: "ACTION", read: () => "I" },
  { name: "OBS_ID", read: (row) => row.id },
  { name: "INDICATOR", read: (row) => row.indicator },
  { name: "REF_AREA", read: (row) => row.place },
  { name: "COUNTERPART_AREA", read: (row) => row.partner },
  { name: "GATE", read: (row) => row.gate },
  { name: "PRODUCT", read: (row) => row.product },
  { name: "TRADE_FLOW", read: (row) => row.flow },
  { name: "BASIS", read: (row) => row.basis },
  { name: "TIME_PERIOD", read: (row) => row.period },
  { name: "OBS_VALUE", read: (row) => row.value },
  { name: "UNIT_MEASURE", read: (row) => row.unit },
  { name: "OBS_STATUS", read: (row) => row.status },
  { name: "OBS_PRINTED", read: (row) => `${row.printed} ${row.printedUnit}` },
  { name: "SOURCE", read: (row) => row.source },
  { name: "LOCATOR", read: (row) => row.locator },
  { name: "CONFLICT", read: (row, lookups) => conflictIds(row, lookups).join(" ") },
];

/** One row a fact, every row with its source and the place in it. RFC 4180. */
export function writeCsv(rows: readonly Observation[], lookups: Lookups, format: "csv" | "sdmx-csv"): string {
  const columns = format === "csv" ? PLAIN_COLUMNS : SDMX_COLUMNS;
  const lines = rows.map((row) => columns.map((column) => writeCell(column.read(row, lookups))).join(","));
  return [columns.map((column) => column.name).join(","), ...lines, ""].join("\r\n");
}

function conflictIds(row: Observation, lookups: Lookups): readonly string[] {
  return (lookups.conflictsByObservation.get(row.id) ?? []).map((conflict) => conflict.id);
}

function writeCell(cell: string | number | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  // Spreadsheets run cells that begin with these signs as formulas; text of ours never needs to.
  const safe = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d.,]+/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
