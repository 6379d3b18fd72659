import { formatPeriod, indexDataset, selectFacts } from "../query/index.ts";
import type { Chart } from "../schema/chart.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Locale } from "../schema/locale.ts";
import { defined } from "../shared/invariant.ts";
import { chooseAxis, formatWithUnit } from "./axis.ts";
import { namePlace, writeConflictNotes, writeSourceLine } from "./sources.ts";
import { CHART_WORDS } from "./texts.ts";

export type ProductRequest = {
  readonly place: string;
  readonly partner: string;
  readonly flow: "export" | "import";
  readonly period: string;
  readonly locale: Locale;
};

/** Products of one flow and period, largest first; groups of products are left out, so nothing counts twice. */
export function createProductChart(dataset: Dataset, request: ProductRequest): Chart | undefined {
  const { place, partner, flow, period, locale } = request;
  const index = indexDataset(dataset);
  const single = new Map(
    dataset.products.filter((product) => product.members.length === 0).map((product) => [product.id, product]),
  );
  const facts = selectFacts(index, { indicator: "trade-value", place, partner, gate: undefined, flow, period })
    .filter((fact) => single.has(fact.product ?? ""))
    .sort((a, b) => b.value - a.value);
  if (facts.length === 0) return undefined;
  const axis = chooseAxis(
    "USD",
    facts.map((fact) => fact.value),
    locale,
  );
  const nameOf = (id: string | undefined): string =>
    capitalise(defined(single.get(id ?? ""), "filtered above").name[locale]);
  const title = flow === "export" ? CHART_WORDS.exportProductsTitle : CHART_WORDS.importProductsTitle;
  return {
    kind: "bar",
    title: title(locale, {
      place: namePlace(index, place, locale),
      partner: namePlace(index, partner, locale),
      period: formatPeriod(period, locale),
    }),
    unit: "USD",
    axis,
    locale,
    series: [
      {
        id: flow === "export" ? "exports" : "imports",
        name: CHART_WORDS[flow === "export" ? "exports" : "imports"](locale),
        role: "category",
        points: facts.map((fact) => ({ x: nameOf(fact.product), y: fact.value })),
      },
    ],
    sourceLine: writeSourceLine(index, facts, locale),
    textTwin: `${facts.map((fact) => `${nameOf(fact.product)}: ${formatWithUnit(fact.value, axis, locale)}`).join("; ")}.`,
    notes: writeConflictNotes(index, facts, locale),
  };
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
