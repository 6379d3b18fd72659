import { comparePeriods, type Fact, indexDataset } from "../query/index.ts";
import type { Chart } from "../schema/chart.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Locale } from "../schema/locale.ts";
import { chooseAxis, formatWithUnit } from "./axis.ts";
import { writeConflictNotes, writeSourceLine } from "./sources.ts";

export type TrendRequest = {
  readonly title: string;
  readonly locale: Locale;
  /** One line each, all in one unit. */
  readonly lines: readonly { readonly id: string; readonly name: string; readonly facts: readonly Fact[] }[];
};

/** Any facts over time as lines; undefined where there is nothing to draw. */
export function createTrendChart(dataset: Dataset, request: TrendRequest): Chart | undefined {
  const { locale, title } = request;
  const index = indexDataset(dataset);
  const lines = request.lines.filter((line) => line.facts.length > 0);
  const facts = lines.flatMap((line) => line.facts);
  const [first] = facts;
  if (first === undefined) return undefined;
  const periods = [...new Set(facts.map((fact) => fact.period))].sort(comparePeriods);
  const axis = chooseAxis(
    first.unit,
    facts.map((fact) => fact.value),
    locale,
  );
  return {
    kind: "line",
    title,
    unit: first.unit,
    axis,
    locale,
    series: lines.map(({ id, name, facts: drawn }) => ({
      id,
      name,
      role: drawn.some((fact) => fact.derivation === "projected") ? "projection" : "history",
      points: periods.map((x) => ({ x, y: drawn.find((fact) => fact.period === x)?.value ?? null })),
    })),
    sourceLine: writeSourceLine(index, facts, locale),
    textTwin: lines
      .map(
        (line) =>
          `${line.name}: ${line.facts.map((fact) => `${fact.period}: ${formatWithUnit(fact.value, axis, locale)}`).join("; ")}.`,
      )
      .join(" "),
    notes: writeConflictNotes(index, facts, locale),
  };
}
