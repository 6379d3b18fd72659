import { createFanChart, createProductChart, createTurnoverChart } from "@bienmau/core/charts";
import { decodeScenario } from "@bienmau/core/scenario-link";
import type { Chart, Dataset, Locale } from "@bienmau/core/schema";
import { err, type Fault, ok, type Result } from "@bienmau/core/shared";
import type { ChartName, ChartQuery } from "../contract/charts.ts";
import { pickScenario } from "../runs/pick-scenario.ts";
import type { Runner } from "../runs/runner.ts";

/** Enough draws for a picture: bands move by less than a line's width beyond this. */
const PICTURE_DRAWS = 1024;

export type ChartOrder = {
  readonly name: ChartName;
  readonly query: ChartQuery;
  readonly dataset: Dataset;
  readonly runner: Runner;
  readonly locale: Locale;
  readonly signal: AbortSignal;
};

/** The chart that was ordered, as data; a fault where there is nothing to draw. */
export async function makeChart(order: ChartOrder): Promise<Result<Chart, Fault>> {
  const { name, query, dataset, locale } = order;
  const place = query.place ?? "dien-bien";
  const partner = query.partner ?? (query.place === undefined ? "northern-laos" : undefined);
  switch (name) {
    case "turnover":
      return orNothing(
        createTurnoverChart(dataset, {
          place,
          locale,
          ...(partner === undefined ? {} : { partner }),
          ...(query.gate === undefined ? {} : { gate: query.gate }),
          ...(query.basis === undefined ? {} : { basis: query.basis }),
        }),
        name,
      );
    case "products": {
      const flow = query.flow ?? "export";
      const period = query.period ?? findLatestYear(dataset, place);
      return orNothing(createProductChart(dataset, { place, partner: partner ?? "", flow, period, locale }), name);
    }
    case "fan":
      return makeFan(order);
    default:
      return name satisfies never;
  }
}

async function makeFan({ query, dataset, runner, locale, signal }: ChartOrder): Promise<Result<Chart, Fault>> {
  const scenario = query.link === undefined ? pickScenario({ preset: query.preset }) : decodeScenario(query.link);
  if (!scenario.ok) return scenario;
  const outcome = await runner.run({ scenario: scenario.value, draws: PICTURE_DRAWS, seed: 1 }, { signal });
  if (!outcome.ok) return outcome;
  return orNothing(createFanChart(dataset, { run: outcome.value, output: query.output ?? "total", locale }), "fan");
}

function orNothing(chart: Chart | undefined, name: string): Result<Chart, Fault> {
  return chart === undefined ? err({ code: "record-not-found", kind: "/v1/charts", id: name }) : ok(chart);
}

function findLatestYear(dataset: Dataset, place: string): string {
  const years = dataset.observations.flatMap((row) =>
    row.place === place && row.product !== undefined && /^\d{4}$/.test(row.period) ? [row.period] : [],
  );
  return years.toSorted().at(-1) ?? "undated";
}
