import { comparePeriods, type Fact, groupBy, indexDataset, isYear, selectFacts } from "../query/index.ts";
import type { Chart } from "../schema/chart.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Locale } from "../schema/locale.ts";
import type { Basis } from "../schema/observation.ts";
import { chooseAxis, formatWithUnit } from "./axis.ts";
import { namePlace, writeConflictNotes, writeSourceLine } from "./sources.ts";
import { CHART_WORDS } from "./texts.ts";

export type TurnoverRequest = {
  readonly place: string;
  readonly partner?: string;
  readonly gate?: string;
  readonly basis?: Basis;
  readonly locale: Locale;
};

const FLOWS = [
  { flow: "export", id: "exports", role: "category" },
  { flow: "import", id: "imports", role: "category" },
  { flow: "total", id: "total", role: "history" },
] as const;

/** Exports and imports as bars, total trade as a line, one point a whole year; undefined where there is no figure. */
export function createTurnoverChart(dataset: Dataset, request: TurnoverRequest): Chart | undefined {
  const { locale } = request;
  const index = indexDataset(dataset);
  const series = FLOWS.map(({ flow, id, role }) => ({ id, role, facts: yearlyFacts(dataset, request, flow) })).filter(
    ({ facts }) => facts.length > 0,
  );
  const facts = series.flatMap((one) => one.facts);
  const years = [...new Set(facts.map((fact) => fact.period))].sort(comparePeriods);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const axis = chooseAxis(
    "USD",
    facts.map((fact) => fact.value),
    locale,
  );
  const place = namePlace(index, request.gate ?? request.place, locale);
  const partner = namePlace(index, request.partner, locale);
  return {
    kind: "bar",
    title: CHART_WORDS.turnoverTitle(locale, { place, partner, first, last }),
    unit: "USD",
    axis,
    locale,
    series: series.map(({ id, role, facts: drawn }) => ({
      id,
      name: CHART_WORDS[id](locale),
      role,
      points: years.map((x) => ({ x, y: drawn.find((fact) => fact.period === x)?.value ?? null })),
    })),
    sourceLine: writeSourceLine(index, facts, locale),
    textTwin: series
      .map(({ id, facts: told }) => {
        const figures = told.map((fact) => `${fact.period}: ${formatWithUnit(fact.value, axis, locale)}`);
        return `${CHART_WORDS[id](locale)}: ${figures.join("; ")}.`;
      })
      .join(" "),
    notes: writeConflictNotes(index, facts, locale),
  };
}

/** Whole-year trade of one flow, oldest first, from one country's statistics throughout: Vietnam's where there are any. */
export function yearlyFacts(
  dataset: Dataset,
  request: Omit<TurnoverRequest, "locale">,
  flow: "export" | "import" | "total",
): readonly Fact[] {
  const { place, partner, gate, basis } = request;
  const filter = {
    indicator: "trade-value",
    place,
    partner,
    gate,
    product: undefined,
    flow,
    ...(basis === undefined ? {} : { basis }),
  };
  const facts = selectFacts(indexDataset(dataset), filter).filter((fact) => isYear(fact.period));
  const home = facts.filter((fact) => fact.reportedBy === undefined || fact.reportedBy === "viet-nam");
  const ofYear = groupBy(home.length > 0 ? home : facts, (fact) => [fact.period]);
  return [...ofYear.values()].flatMap((rivals) => rivals.slice(0, 1));
}
