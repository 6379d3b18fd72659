import { type Observation, observationSchema } from "@bienmau/core/schema";
import { type CsvRow, readCsvFolder } from "./csv-rows.ts";
import { readPrintedNumber } from "./printed-number.ts";
import { PRINTED_UNITS, scaleToBase } from "./printed-units.ts";
import type { Problem } from "./problem.ts";

export const OBSERVATION_COLUMNS = [
  "id",
  "indicator",
  "place",
  "partner",
  "gate",
  "product",
  "flow",
  "period",
  "compared_with",
  "value",
  "unit",
  "printed",
  "basis",
  "status",
  "qualifier",
  "reported_by",
  "source",
  "locator",
  "note",
] as const;

/** An observation with the line of the CSV file that it comes from. */
export type PlacedObservation = { readonly observation: Observation; readonly file: string; readonly line: number };

const units = new Map(PRINTED_UNITS.map((unit) => [unit.id, unit]));

const REMEDIES: Readonly<Record<string, string>> = {
  period: "Write 2024, 2021-H1, 2024-Q1, 2022-04, 2024-12-11, a range a..b of these, or undated",
  comparedWith: "Write a period as in the period column, or leave it empty",
  locator: "Say where in the source the figure stands: table, row, paragraph, line",
  printed: "Copy the figure from the source exactly as it is written there",
  flow: "Write export, import, total, balance or transit, or leave it empty",
  basis:
    "Write declared-at-gate, passing-through, transit, whole-province, bilateral, corridor, land-borders, not-stated or not-applicable",
  status: "Write one of the statuses in packages/core/src/schema/observation.ts",
  qualifier: "Write about, over, nearly, up-to, range-low or range-high, or leave it empty",
};

/** Reads and scales every observation table; what cannot be read is reported with file and line. */
export function readObservations(root: string): { placed: PlacedObservation[]; problems: Problem[] } {
  const { rows, problems } = readCsvFolder(root, "observations", OBSERVATION_COLUMNS);
  const placed: PlacedObservation[] = [];
  for (const row of rows) {
    const { observation, problems: found } = readRow(row);
    problems.push(...found);
    if (observation !== undefined) placed.push({ observation, file: row.file, line: row.line });
  }
  return { placed, problems };
}

function readRow(row: CsvRow): { observation?: Observation; problems: Problem[] } {
  const { cells } = row;
  const refuse = (what: string, remedy: string): { problems: Problem[] } => ({
    problems: [{ file: row.file, line: row.line, what, remedy }],
  });
  const unit = units.get(cells["unit"] ?? "");
  if (unit === undefined) {
    return refuse(
      `the unit “${cells["unit"] ?? ""}” is not known`,
      "Correct it or add it to scripts/build/printed-units.ts",
    );
  }
  const value = Number(cells["value"]);
  if (cells["value"] === undefined || !Number.isFinite(value)) {
    return refuse(`the value “${cells["value"] ?? ""}” is not a number`, "Write it with a decimal point: 113.24");
  }
  if (cells["source"] !== row.owner) {
    return refuse(
      `the source “${cells["source"] ?? ""}” differs from the folder “${row.owner}”`,
      "Move the row to the folder of its source or correct the source",
    );
  }
  const { compared_with, reported_by, value: _value, unit: _unit, ...same } = cells;
  const parsed = observationSchema.safeParse({
    ...same,
    comparedWith: compared_with,
    reportedBy: reported_by,
    value: scaleToBase(value, unit),
    unit: unit.base,
    printedUnit: unit.id,
  });
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map((issue) => ({
        file: row.file,
        line: row.line,
        what: `${issue.path.join(".")}: ${issue.message}`,
        remedy: REMEDIES[String(issue.path[0])] ?? "See packages/core/src/schema/observation.ts",
      })),
    };
  }
  const observation = dropUndefined(parsed.data);
  return { observation, problems: [] };
}

/** Whether the printed figure reads as the value; a fall or a deficit may be printed in words ("giảm 5,9%", "nhập siêu"), without a minus. */
export function printedAgrees(observation: Observation, style: "vietnamese" | "any"): boolean {
  const unit = units.get(observation.printedUnit);
  if (unit === undefined) return false;
  const readings = readPrintedNumber(observation.printed, style).map((reading) => scaleToBase(reading, unit));
  const mayBeInWords = observation.unit === "percent" || observation.flow === "balance";
  const isInWords = mayBeInWords && observation.value < 0;
  return readings.some((reading) => reading === observation.value || (isInWords && -reading === observation.value));
}

function dropUndefined<T extends object>(value: T): T {
  for (const key of Object.keys(value)) {
    if (Reflect.get(value, key) === undefined) Reflect.deleteProperty(value, key);
  }
  return value;
}
