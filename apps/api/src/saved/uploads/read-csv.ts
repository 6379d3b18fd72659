import { err, ok, type Result } from "@bienmau/core/shared";
import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";

export const REQUIRED_COLUMNS = ["indicator", "place", "period", "value", "unit", "basis", "locator"] as const;
const OPTIONAL_COLUMNS = [
  "partner",
  "gate",
  "product",
  "flow",
  "printed",
  "printed_unit",
  "reported_by",
  "note",
] as const;
export const COLUMNS = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS] as const;
export type Column = (typeof COLUMNS)[number];

export type Line = { readonly line: number; readonly cells: Partial<Readonly<Record<Column, string>>> };
export type CsvProblem = {
  readonly line: number;
  readonly column: string;
  readonly reason: "unreadable" | "unknown-column" | "missing-column" | "too-long" | "empty";
};

const MOST_LINES = 1000;
const recordsSchema = z.array(z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }));

/** Rows of a table with a header, separated by comma, semicolon or tab, as spreadsheets write them. */
export function readCsv(text: string): Result<readonly Line[], readonly CsvProblem[]> {
  const rows = readRows(text);
  if (!rows.ok) return rows;
  const [header, ...lines] = rows.value;
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  const problems: CsvProblem[] = [];
  for (const name of names)
    if (!isColumn(name)) problems.push({ line: 1, column: name.slice(0, 60), reason: "unknown-column" });
  for (const name of REQUIRED_COLUMNS)
    if (!names.includes(name)) problems.push({ line: 1, column: name, reason: "missing-column" });
  if (lines.length === 0) problems.push({ line: 1, column: "", reason: "empty" });
  if (lines.length > MOST_LINES) problems.push({ line: MOST_LINES + 1, column: "", reason: "too-long" });
  if (problems.length > 0) return err(problems);
  return ok(lines.map(({ line, cells }) => ({ line, cells: nameCells(names, cells) })));
}

type Cells = { readonly line: number; readonly cells: readonly string[] };

function readRows(text: string): Result<readonly Cells[], readonly CsvProblem[]> {
  try {
    const parsed: unknown = parse(text, {
      bom: true,
      delimiter: [",", ";", "\t"],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return ok(recordsSchema.parse(parsed).map(({ info, record }) => ({ line: info.lines, cells: record })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return err([{ line: Number(error["lines"] ?? 1), column: "", reason: "unreadable" }]);
  }
}

function nameCells(names: readonly string[], cells: readonly string[]): Line["cells"] {
  const pairs = names.flatMap((name, index) => {
    const cell = cells[index] ?? "";
    return cell === "" || !isColumn(name) ? [] : [[name, cell] as const];
  });
  return Object.fromEntries(pairs);
}

function isColumn(name: string): name is Column {
  return COLUMNS.some((known) => known === name);
}
