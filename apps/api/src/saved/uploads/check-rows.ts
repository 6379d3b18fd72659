import { formatNumber } from "@bienmau/core/i18n";
import { seriesKey } from "@bienmau/core/query";
import { type Dataset, type Locale, type Observation, observationSchema } from "@bienmau/core/schema";
import { type Lookups, readLookups } from "../../lookups.ts";
import { LINE_WORDS } from "./line-words.ts";
import { COLUMNS, type Column, type Line, REQUIRED_COLUMNS, readCsv } from "./read-csv.ts";

export type LineMessage = { line: number; column: string; severity: "problem" | "conflict" | "note"; message: string };
export type CheckedRow = { readonly line: number; readonly observation: Observation };
export type Checked = { readonly rows: readonly CheckedRow[]; readonly messages: readonly LineMessage[] };

type Context = {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly source: string;
  readonly idPrefix: string;
};

const NUMBER = /^-?\d{1,15}(?:\.\d{1,10})?$/u;
const KNOWN_BY = ["indicator", "place", "partner", "gate", "product"] as const satisfies readonly Column[];

/** Reads a table of figures and says of each line what is wrong with it, or what it contradicts. */
export function checkUpload(csv: string, context: Context): Checked {
  const { locale } = context;
  const read = readCsv(csv);
  if (!read.ok) {
    const messages = read.fault.map(({ line, column, reason }) => ({
      line,
      column,
      severity: "problem" as const,
      message: LINE_WORDS[reason](locale, { known: COLUMNS.join(", ") }),
    }));
    return { rows: [], messages };
  }
  const rows: CheckedRow[] = [];
  const messages: LineMessage[] = [];
  const seen = new Map<string, number>();
  for (const line of read.value) {
    const checked = checkLine(line, context);
    messages.push(...checked.messages);
    if (checked.row === undefined) continue;
    const key = keyOf(checked.row.observation);
    const other = seen.get(key);
    seen.set(key, line.line);
    if (other === undefined) rows.push(checked.row);
    else
      messages.push({
        line: line.line,
        column: "",
        severity: "problem",
        message: LINE_WORDS.twice(locale, { other: String(other) }),
      });
  }
  return { rows, messages };
}

const heldByKey = new WeakMap<Dataset, ReadonlyMap<string, readonly Observation[]>>();

/** Facts of the bundled dataset about the very same thing and time. */
export function findHeld(dataset: Dataset, observation: Observation): readonly Observation[] {
  const facts = (): readonly Observation[] => readLookups(dataset).facts.filter((fact) => fact.status !== "misprint");
  const held = heldByKey.get(dataset) ?? Map.groupBy(facts(), keyOf);
  heldByKey.set(dataset, held);
  return held.get(keyOf(observation)) ?? [];
}

/** Two figures with one key speak of the very same thing and time. */
export function keyOf(observation: Observation): string {
  return `${seriesKey(observation)}|${observation.period}`;
}

function checkLine({ line, cells }: Line, { dataset, locale, source, idPrefix }: Context) {
  const messages: LineMessage[] = [];
  const say = (column: string, message: string, severity: LineMessage["severity"] = "problem"): void => {
    messages.push({ line, column, severity, message });
  };
  for (const column of REQUIRED_COLUMNS)
    if (cells[column] === undefined) say(column, LINE_WORDS["missing-cell"](locale));
  const { known } = readLookups(dataset);
  for (const column of KNOWN_BY) {
    const given = cells[column];
    if (given !== undefined && !isKnown(known, column, given)) say(column, LINE_WORDS["unknown-id"](locale, { given }));
  }
  const unit = dataset.indicators.find(({ id }) => id === cells.indicator)?.unit;
  if (unit !== undefined && cells.unit !== undefined && unit !== cells.unit)
    say("unit", LINE_WORDS["wrong-unit"](locale, { unit, given: cells.unit }));
  const { value } = cells;
  if (value !== undefined && !NUMBER.test(value))
    say("value", LINE_WORDS["not-a-number"](locale, { given: value.slice(0, 40) }));
  if (messages.length > 0) return { row: undefined, messages };

  const parsed = observationSchema.safeParse(toObservation(cells, { id: `${idPrefix}-${line}`, source }));
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0] ?? "");
      const given = cells[COLUMNS.find((name) => name === column) ?? "note"] ?? "";
      say(column, LINE_WORDS.malformed(locale, { given: given.slice(0, 40), why: issue.message }));
    }
    return { row: undefined, messages };
  }
  const [held] = findHeld(dataset, parsed.data);
  if (held === undefined) return { row: { line, observation: parsed.data }, messages };
  if (held.value === parsed.data.value) say("value", LINE_WORDS.repeated(locale, { source: held.source }), "note");
  else
    say(
      "value",
      LINE_WORDS.conflict(locale, { source: held.source, held: formatNumber(held.value, locale), unit: held.unit }),
      "conflict",
    );
  const status = held.value === parsed.data.value ? ("repeated" as const) : parsed.data.status;
  return { row: { line, observation: { ...parsed.data, status } }, messages };
}

function isKnown(known: Lookups["known"], column: (typeof KNOWN_BY)[number], given: string): boolean {
  return known[column].has(given);
}

/** Unchecked: the schema judges it. */
function toObservation(cells: Line["cells"], { id, source }: { id: string; source: string }): unknown {
  const { printed, printed_unit, reported_by, value, ...rest } = cells;
  return {
    ...rest,
    id,
    source,
    value: Number(value),
    printed: printed ?? value,
    printedUnit: printed_unit ?? cells.unit,
    ...(reported_by === undefined ? {} : { reportedBy: reported_by }),
    status: "reported",
  };
}
