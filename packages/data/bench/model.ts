import {
  computePiece,
  DEFAULT_DRAWS,
  LEVERS,
  type Plan,
  PRESETS,
  planRun,
  type RunContext,
  runScenario,
} from "@bienmau/core/simulation";
import { dataset } from "../src/index.ts";

/** Prints the figures of the real Điện Biên model as JSON lines: `node model.ts [--only ID-OR-PREFIX]`. */

type Scenario = (typeof PRESETS)[number]["scenario"];

const SLIDER_DRAWS = 512;
const SLIDER_MOVES = 25;
const REPORTS = 3;
const REPETITIONS = 24;
const REFERENCE_DRAWS = 65_536;
const onlyAt = process.argv.indexOf("--only");
const only = onlyAt < 0 ? "" : (process.argv[onlyAt + 1] ?? "");
const isWanted = (id: string) => id.startsWith(only);

const print = (figure: { id: string; value: number; unit: string; samples: number; note: string }) =>
  console.log(JSON.stringify({ ...figure, value: Number(figure.value.toPrecision(4)) }));
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The preset with all levers of the seed paper. */
const sourcePackage = PRESETS.find(({ id }) => id === "source-package")?.scenario;
if (!sourcePackage) throw new Error("the preset source-package is gone");

function planOf(scenario: Scenario): Plan {
  const plan = planRun(scenario, dataset);
  if (!plan.ok) throw new Error(JSON.stringify(plan.fault));
  return plan.value;
}

/** Seconds of one run from scenario to bands. */
function timeRun(scenario: Scenario, context: Partial<RunContext>): number {
  const started = performance.now();
  const run = runScenario(scenario, { dataset, ...context });
  if (!run.ok) throw new Error(JSON.stringify(run.fault));
  return (performance.now() - started) / 1000;
}

/** The package with one lever at another place on its slider. */
function moveSlider(scenario: Scenario, move: number): Scenario {
  const moved = structuredClone(scenario);
  const [first] = Object.values(moved.levers);
  if (first) first.intensity = (move + 1) / (SLIDER_MOVES + 2);
  return moved;
}

/** Median over the draws of what the package adds to total demand in 2030. */
function medianEffect(plan: Plan, range: { seed: number; count: number }): number {
  const { baseline, policy } = computePiece(plan, { ...range, first: 0 });
  const before = baseline.at("total[2030]");
  return medianOf(policy.at("total[2030]").map((value, draw) => value - (before[draw] ?? 0)));
}

function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function printRmse(scenario: Scenario): void {
  const plan = planOf(scenario);
  const reference = median([101, 102, 103].map((seed) => medianEffect(plan, { seed, count: REFERENCE_DRAWS })));
  const errors = Array.from({ length: REPETITIONS }, (_, i) => {
    return medianEffect(plan, { seed: i + 1, count: DEFAULT_DRAWS }) / reference - 1;
  });
  const rmse = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / REPETITIONS);
  print({
    id: "model.rmse.4096.percent",
    value: rmse * 100,
    unit: "percent",
    samples: REPETITIONS,
    note: `median effect of the source package on 2030 demand, against the median of three runs of ${REFERENCE_DRAWS} draws`,
  });
}

function printSlider(scenario: Scenario): void {
  const cold = timeRun(scenario, { draws: SLIDER_DRAWS }) * 1000;
  for (let move = 0; move < 10; move++) timeRun(moveSlider(scenario, move / 2), { draws: SLIDER_DRAWS });
  const times = Array.from({ length: SLIDER_MOVES }, (_, move) => {
    return timeRun(moveSlider(scenario, move), { draws: SLIDER_DRAWS }) * 1000;
  });
  print({
    id: "slider.ms",
    value: median(times),
    unit: "ms",
    samples: SLIDER_MOVES,
    note: `${SLIDER_DRAWS} draws to 2035 with all bands after a slider move, baseline kept; slowest ${Math.max(...times).toFixed(0)} ms, first run with compiling ${cold.toFixed(0)} ms`,
  });
}

function printReport(scenario: Scenario): void {
  const times = Array.from({ length: REPORTS }, (_, seed) => timeRun(scenario, { seed: seed + 1, withDrivers: true }));
  print({
    id: "report.s",
    value: median(times),
    unit: "s",
    samples: REPORTS,
    note: `${DEFAULT_DRAWS} draws, Sobol indices with bootstrap intervals, exact Shapley split over ${Object.keys(scenario.levers).length} levers, every report with a new seed`,
  });
}

/** Time of all levers over time of one: the model is compiled for all, so it should stay near 1. */
function printLeverCost(scenario: Scenario): void {
  const all = Object.fromEntries(LEVERS.map(({ id }) => [id, { intensity: 1 }]));
  const one = Object.fromEntries(Object.entries(all).slice(0, 1));
  const plans = [planOf({ ...scenario, levers: one }), planOf({ ...scenario, levers: all })];
  const times = plans.map((): number[] => []);
  for (let round = 0; round < 15; round++) {
    for (const [index, plan] of plans.entries()) {
      const started = performance.now();
      computePiece(plan, { seed: 1, first: 0, count: SLIDER_DRAWS });
      times[index]?.push(performance.now() - started);
    }
  }
  const [oneMs = Number.NaN, allMs = Number.NaN] = times.map((values) => median(values));
  print({
    id: "model.cost.levers",
    value: allMs / oneMs,
    unit: "ratio",
    samples: 15,
    note: `time with all ${LEVERS.length} levers (${allMs.toFixed(1)} ms) over time with one (${oneMs.toFixed(1)} ms), ${SLIDER_DRAWS} draws`,
  });
}

if (isWanted("slider.ms")) printSlider(sourcePackage);
if (isWanted("model.rmse.4096.percent")) printRmse(sourcePackage);
if (isWanted("model.cost.levers")) printLeverCost(sourcePackage);
if (isWanted("report.s")) printReport(sourcePackage);
