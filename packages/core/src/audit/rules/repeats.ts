import { groupBy } from "../../query/dataset-index.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Claim } from "../claim.ts";
import type { FactBook } from "../fact-book.ts";

const SAME_FIGURE = [
  "indicator",
  "place",
  "partner",
  "gate",
  "product",
  "flow",
  "period",
  "comparedWith",
  "basis",
] as const;

/** The same measure printed twice: inside one source, by two sources, or by the statistics of the two countries. */
export function checkRepeats(book: FactBook): readonly Claim[] {
  const settled = book.rows.filter(
    (row) => row.period !== "undated" && row.place !== "" && !isRangeEnd(row) && !isOutlook(row),
  );
  const groups = [...groupBy(settled, (row) => [SAME_FIGURE.map((key) => row[key] ?? "").join("|")]).values()];
  return groups.flatMap((group) => compareGroup(book, group));
}

function compareGroup(book: FactBook, group: readonly Observation[]): readonly Claim[] {
  const bySource = [...groupBy(group, (row) => [row.source]).values()];
  // Two plain rows of one source are two things that the dimensions do not tell apart (two openings of one gate), not one thing twice.
  const within = bySource.flatMap((rows) =>
    compare(book, rows, "repeat").filter(({ stated }) => stated.status !== "reported"),
  );
  const heads = bySource.map((rows) => book.pick(rows)).filter((row) => row !== undefined);
  const bySide = [...groupBy(heads, (row) => [sideOf(row)]).values()];
  const between = bySide.flatMap((rows) => compare(book, rows, "between-sources"));
  const sides = bySide.map((rows) => book.pick(rows)).filter((row) => row !== undefined);
  return [...within, ...between, ...compare(book, sides, "mirror")];
}

/** Each row against the one the project goes by. */
function compare(
  book: FactBook,
  rows: readonly Observation[],
  check: "repeat" | "between-sources" | "mirror",
): readonly Claim[] {
  const head = book.pick(rows);
  if (head === undefined) return [];
  return rows
    .filter((row) => row !== head)
    .map((stated) => ({ check, stated, recomputed: head.value, spread: book.slackOf(head), inputs: [head] }));
}

/** Vietnam's own figures are often printed without saying so. */
function sideOf(row: Observation): string {
  return row.reportedBy ?? "viet-nam";
}

function isRangeEnd(row: Observation): boolean {
  return row.qualifier === "range-low" || row.qualifier === "range-high";
}

function isOutlook(row: Observation): boolean {
  return ["estimate", "expected", "planned", "target", "proposed"].includes(row.status);
}
