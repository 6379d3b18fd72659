import { type Metadatum, metadatumSchema } from "@bienmau/core/schema";
import { readCsvFolder } from "./csv-rows.ts";
import type { Problem } from "./problem.ts";

const COLUMNS = ["id", "subject", "property", "value", "source", "locator", "note"] as const;

export type PlacedMetadatum = { readonly metadatum: Metadatum; readonly file: string; readonly line: number };

/** Reads `metadata/<source-id>.csv`: years, dates, road numbers and the like, which describe something and measure nothing. */
export function readMetadata(root: string): { placed: PlacedMetadatum[]; problems: Problem[] } {
  const { rows, problems } = readCsvFolder(root, "metadata", COLUMNS);
  const placed: PlacedMetadatum[] = [];
  for (const { file, line, cells, owner } of rows) {
    const present = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined));
    const parsed = metadatumSchema.safeParse(present);
    if (!parsed.success) {
      const what = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
      problems.push({ file, line, what, remedy: "Fill id, subject, property, value, source and locator" });
    } else if (parsed.data.source !== owner) {
      const what = `the source “${parsed.data.source}” differs from the file name “${owner}”`;
      problems.push({ file, line, what, remedy: "Move the row to the file of its source" });
    } else placed.push({ metadatum: parsed.data, file, line });
  }
  return { placed, problems };
}
