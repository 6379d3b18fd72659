import type { Dataset } from "@bienmau/core/schema";
import { exportCsv } from "./export-csv.ts";
import { exportDatapackage } from "./export-datapackage.ts";
import { exportJson } from "./export-json.ts";
import { exportSdmxCsv } from "./export-sdmx-csv.ts";

/** File name → content. */
export type Exported = ReadonlyMap<string, string>;

export const EXPORTERS: Readonly<Record<string, (dataset: Dataset) => Exported>> = {
  csv: exportCsv,
  "sdmx-csv": exportSdmxCsv,
  datapackage: exportDatapackage,
  json: exportJson,
};
