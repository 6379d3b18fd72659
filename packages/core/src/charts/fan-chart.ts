import { formatNumber } from "../i18n/index.ts";
import { balanceOf, type Fact, indexDataset } from "../query/index.ts";
import type { Chart } from "../schema/chart.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Locale } from "../schema/locale.ts";
import type { Band, Run } from "../schema/run.ts";
import { chooseAxis, formatWithUnit } from "./axis.ts";
import { writeConflictNotes, writeSourceLine } from "./sources.ts";
import { CHART_WORDS } from "./texts.ts";
import { yearlyFacts } from "./turnover-chart.ts";

export type FanRequest = {
  readonly run: Run;
  /** A key of `run.series`: total, exports, imports, balance … */
  readonly output: string;
  readonly locale: Locale;
  /** Name of the output where it is none of the four above. */
  readonly outputName?: string;
};

type Series = Chart["series"][number];

const FLOW_OF = { total: "total", exports: "export", imports: "import" } as const;

/** Published figures, then the run: median, the middle half and the 80% band, the baseline beside a moved scenario, the target. */
export function createFanChart(dataset: Dataset, request: FanRequest): Chart | undefined {
  const { run, output, locale } = request;
  const index = indexDataset(dataset);
  const result = run.series[output];
  if (result === undefined) return undefined;
  const years = run.years.map(String);
  const history = findHistory(dataset, run.profile, output);
  const isMoved = Object.keys(run.scenario.levers).length + Object.keys(run.scenario.shocks).length > 0;
  const { scenario, baseline } = result;
  const target = run.target?.output === output ? run.target : undefined;
  const values = [
    ...history.map((fact) => fact.value),
    ...scenario.p90,
    ...scenario.p10,
    ...(target === undefined ? [] : [target.value]),
  ];
  const axis = chooseAxis(result.unit, values, locale);
  const name = isKnown(output) ? CHART_WORDS[output](locale) : (request.outputName ?? output);
  const median = isMoved ? CHART_WORDS.scenarioMedian(locale) : CHART_WORDS.baselineMedian(locale);
  const id = isMoved ? "scenario" : "baseline";
  const series: readonly Series[] = [
    bandSeries({ id: `${id}-p10-p90`, percent: "80", years, low: scenario.p10, high: scenario.p90, locale }),
    bandSeries({ id: `${id}-p25-p75`, percent: "50", years, low: scenario.p25, high: scenario.p75, locale }),
    ...(isMoved ? [lineSeries("baseline", CHART_WORDS.baselineMedian(locale), years, baseline)] : []),
    lineSeries(id, median, years, scenario),
    ...(history.length === 0
      ? []
      : [
          {
            id: "history",
            name: CHART_WORDS.history(locale),
            role: "history",
            points: history.map((fact) => ({ x: fact.period, y: fact.value })),
          } satisfies Series,
        ]),
    ...(target === undefined
      ? []
      : [
          {
            id: "target",
            name: CHART_WORDS.target(locale),
            role: "target",
            points: [{ x: String(target.year), y: target.value }],
          } satisfies Series,
        ]),
  ];
  const model = CHART_WORDS.model(locale, {
    version: run.modelVersion,
    draws: formatNumber(run.draws, locale),
    dataset: run.datasetVersion,
  });
  const told = [...new Set([years.indexOf("2030"), years.length - 1])].filter((at) => at >= 0);
  return {
    kind: "fan",
    title: CHART_WORDS.fanTitle(locale, { output: name, last: years.at(-1) ?? "" }),
    unit: result.unit,
    axis,
    locale,
    series: [...series],
    sourceLine: writeSourceLine(index, history, locale, [model]),
    textTwin: [
      `${name}.`,
      ...(history.length === 0
        ? []
        : [
            `${CHART_WORDS.history(locale)}: ${history.map((fact) => `${fact.period}: ${formatWithUnit(fact.value, axis, locale)}`).join("; ")}.`,
          ]),
      ...told.map((at) =>
        CHART_WORDS.projectionTwin(locale, {
          year: years[at] ?? "",
          median: formatWithUnit(scenario.p50[at] ?? 0, axis, locale),
          low: formatWithUnit(scenario.p10[at] ?? 0, axis, locale),
          high: formatWithUnit(scenario.p90[at] ?? 0, axis, locale),
        }),
      ),
    ].join(" "),
    notes: [
      CHART_WORDS.projectionNote(locale),
      ...writeConflictNotes(index, history, locale),
      ...run.warnings.map(({ text }) => text[locale]),
    ],
  };
}

function findHistory(dataset: Dataset, profile: string, output: string): readonly Fact[] {
  const corridor = dataset.corridors.find((one) => one.id === profile);
  if (corridor === undefined || !isKnown(output)) return [];
  const { place, partner } = corridor;
  if (output !== "balance") return yearlyFacts(dataset, { place, partner }, FLOW_OF[output]);
  const imports = yearlyFacts(dataset, { place, partner }, "import");
  return yearlyFacts(dataset, { place, partner }, "export").flatMap((out) => {
    const into = imports.find((fact) => fact.period === out.period);
    return into === undefined ? [] : [balanceOf(out, into)];
  });
}

function isKnown(output: string): output is keyof typeof FLOW_OF | "balance" {
  return output === "balance" || Object.hasOwn(FLOW_OF, output);
}

type BandRequest = {
  readonly id: string;
  readonly percent: string;
  readonly years: readonly string[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly locale: Locale;
};

function bandSeries({ id, percent, years, low, high, locale }: BandRequest): Series {
  return {
    id,
    name: CHART_WORDS.bandOf(locale, { percent }),
    role: "band",
    points: years.map((x, at) => ({ x, y: ((low[at] ?? 0) + (high[at] ?? 0)) / 2 })),
    band: { low: [...low], high: [...high], level: `${percent}%` },
  };
}

function lineSeries(id: string, name: string, years: readonly string[], band: Band): Series {
  return { id, name, role: "projection", points: years.map((x, at) => ({ x, y: band.p50[at] ?? null })) };
}
