import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Problem } from "./problem.ts";

/** A row of a CSV file with the place it stands in; empty cells are undefined. */
export type CsvRow = {
  readonly file: string;
  readonly line: number;
  /** Folder under `observations/`, or the file name under `metadata/`: the source the row must name. */
  readonly owner: string;
  readonly cells: Readonly<Record<string, string | undefined>>;
};

/** Reads every CSV file under a folder, in the order of their paths. */
export function readCsvFolder(
  root: string,
  folder: string,
  columns: readonly string[],
): { rows: CsvRow[]; problems: Problem[] } {
  const rows: CsvRow[] = [];
  const problems: Problem[] = [];
  for (const file of listCsvFiles(root, folder)) {
    const text = readFileSync(join(root, file), "utf8");
    const header = text.split(/\r?\n/, 1)[0] ?? "";
    if (header !== columns.join(",")) {
      const what = `the first line is “${header}”`;
      problems.push({ file, line: 1, what, remedy: `Make it ${columns.join(",")}` });
      continue;
    }
    const owner = file.split("/")[1]?.replace(/\.csv$/, "") ?? "";
    try {
      const records: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
        columns: true,
        info: true,
        skip_empty_lines: true,
      });
      for (const { record, info } of records) {
        const cells = Object.fromEntries(
          Object.entries(record).map(([key, cell]) => [key, cell === "" ? undefined : cell]),
        );
        rows.push({ file, line: info.lines, owner, cells });
      }
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      problems.push({ file, line: Number(/line (\d+)/.exec(what)?.[1] ?? 1), what, remedy: "Correct the CSV" });
    }
  }
  return { rows, problems };
}

function listCsvFiles(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const inside = `${folder}/${name}`;
      if (statSync(join(root, inside)).isDirectory()) return listCsvFiles(root, inside);
      return name.endsWith(".csv") ? [inside] : [];
    });
}
