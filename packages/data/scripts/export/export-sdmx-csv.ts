import { spanOf } from "@bienmau/core/query";
import type { Dataset, Observation } from "@bienmau/core/schema";
import { stringify } from "csv-stringify/sync";

/** SDMX code list CL_OBS_STATUS: A normal, E estimated, F forecast, U low reliability. Our own word stands in PRINT_STATUS. */
const OBS_STATUS = {
  reported: "A",
  repeated: "A",
  estimate: "E",
  expected: "F",
  proposed: "F",
  planned: "F",
  target: "F",
  misprint: "U",
  disputed: "U",
  superseded: "U",
  lead: "U",
} as const satisfies Record<Observation["status"], string>;

/** SDMX-CSV 2.0: one row an observation, dimensions first, then the figure and its attributes. */
export function exportSdmxCsv(dataset: Dataset): ReadonlyMap<string, string> {
  const rows = dataset.observations.map((row) => ({
    STRUCTURE: "dataflow",
    STRUCTURE_ID: "BIENMAU:BORDER_TRADE(1.0)",
    ACTION: "I",
    OBS_ID: row.id,
    INDICATOR: row.indicator,
    REF_AREA: row.place,
    COUNTERPART_AREA: row.partner ?? "_Z",
    GATE: row.gate ?? "_Z",
    PRODUCT: row.product ?? "_T",
    TRADE_FLOW: row.flow ?? "_Z",
    BASIS: row.basis,
    REPORTER: row.reportedBy ?? "_U",
    TIME_PERIOD: toSdmxPeriod(row.period),
    OBS_VALUE: row.value,
    UNIT_MEASURE: row.unit,
    OBS_STATUS: OBS_STATUS[row.status],
    PRINT_STATUS: row.status,
    COMPARED_WITH: row.comparedWith === undefined ? "" : toSdmxPeriod(row.comparedWith),
    QUALIFIER: row.qualifier ?? "",
    PRINTED: row.printed,
    PRINTED_UNIT: row.printedUnit,
    SOURCE: row.source,
    SOURCE_LOCATOR: row.locator,
    OBS_COMMENT: row.note ?? "",
  }));
  return new Map([["observations.csv", stringify(rows, { header: true })]]);
}

/** SDMX writes halves as S1, and any other stretch as its first day and its length. Undated figures have no period. */
export function toSdmxPeriod(period: string): string {
  if (period === "undated") return "";
  if (!period.includes("..")) return period.replace("-H", "-S");
  const span = spanOf(period);
  return span === undefined ? "" : `${span.from}/${lengthOf(span)}`;
}

function lengthOf({ from, to }: { readonly from: string; readonly to: string }): string {
  const dayAfter = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = dayAfter.split("-").map(Number);
  if (fromDay !== toDay) return `P${Math.round((Date.parse(dayAfter) - Date.parse(from)) / 86_400_000)}D`;
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}
