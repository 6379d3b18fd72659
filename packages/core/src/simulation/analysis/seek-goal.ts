import type { Dataset } from "../../schema/dataset.ts";
import type { Scenario } from "../../schema/scenario.ts";
import { err, type Fault, ok, type Result } from "../../shared/index.ts";
import { quantileOfSorted } from "../bands.ts";
import { keyOf } from "../kernel/index.ts";
import { log } from "../kernel/math.ts";
import { SERIES } from "../outputs.ts";
import { type Plan, planRun } from "../plan-run.ts";
import { columnsOf, runModel, runPair } from "../run-model.ts";
import { movedLevers } from "../settings.ts";
import { BASE_YEAR } from "../years.ts";

export type Goal = {
  /** A reported series: `total`, `total-passed`, `exports` … */
  readonly output: string;
  readonly year: number;
  readonly value: number;
  /** Which quantile must reach the value. Default the median. */
  readonly quantile?: number;
  /** Levers to scale; the others stay as the scenario has them. Default: all that it moves. */
  readonly levers?: readonly string[];
};

export type GoalOutcome = {
  readonly status: "already-reached" | "reached" | "out-of-reach";
  /** Common factor on the chosen levers' intensities: 0 leaves them at zero, 1 as the scenario has them. */
  readonly alpha: number;
  /** What is reached there. */
  readonly value: number;
  /** What the scenario reaches with the levers at zero and in full. */
  readonly range: readonly [number, number];
  /** Out of reach: yearly baseline growth (log) that would have to come on top; undefined where no growth suffices. */
  readonly extraGrowth?: number;
  /** Demand would reach the value; the gate does not let it pass. */
  readonly limitedByGate: boolean;
};

const DRAWS = 512;
const MOST_EXTRA_GROWTH = 0.5;

/** Finds how far the levers must be moved together, or proves that they cannot reach the value. */
export function seekGoal(
  scenario: Scenario,
  goal: Goal,
  context: { readonly dataset: Dataset; readonly seed?: number },
): Result<GoalOutcome, Fault> {
  const planned = planRun(scenario, context.dataset);
  if (!planned.ok) return planned;
  const series = SERIES.find(({ id }) => id === goal.output);
  if (series === undefined)
    return err({
      code: "scenario-invalid",
      path: "target.output",
      why: `known: ${SERIES.map(({ id }) => id).join(", ")}`,
    });
  const levelAt = createLevel(planned.value, { ...goal, variable: series.variable }, context.seed ?? 1);
  const none = levelAt({ alpha: 0, growth: 0 });
  const full = levelAt({ alpha: 1, growth: 0 });
  const range = [none, full] as const;
  if (none >= goal.value) return ok({ status: "already-reached", alpha: 0, value: none, range, limitedByGate: false });
  if (full >= goal.value) {
    const alpha = bisect((candidate) => levelAt({ alpha: candidate, growth: 0 }) >= goal.value, [0, 1]);
    return ok({ status: "reached", alpha, value: levelAt({ alpha, growth: 0 }), range, limitedByGate: false });
  }
  return ok(explainFailure(planned.value, { goal, levelAt, full, range, seed: context.seed ?? 1 }));
}

type LevelAt = (at: { readonly alpha: number; readonly growth: number }) => number;

type Failure = {
  readonly goal: Goal;
  readonly levelAt: LevelAt;
  readonly full: number;
  readonly range: readonly [number, number];
  readonly seed: number;
};

function explainFailure(plan: Plan, { goal, levelAt, full, range, seed }: Failure): GoalOutcome {
  const demandOf: Readonly<Record<string, string>> = {
    totalPassed: "total",
    exportsPassed: "exportsTotal",
    importsPassed: "importsTotal",
  };
  const variable = SERIES.find(({ id }) => id === goal.output)?.variable ?? "total";
  const demand = demandOf[variable];
  const limitedByGate =
    demand !== undefined &&
    createLevel(plan, { ...goal, variable: demand }, seed)({ alpha: 1, growth: 0 }) >= goal.value;
  const outcome = { status: "out-of-reach", alpha: 1, value: full, range, limitedByGate } as const;
  const reaches = (growth: number): boolean => levelAt({ alpha: 1, growth }) >= goal.value;
  if (!reaches(MOST_EXTRA_GROWTH)) return outcome;
  // The straight-line guess only narrows the bracket; the queue decides.
  const guess = Math.min(MOST_EXTRA_GROWTH, Math.max(1e-6, log(goal.value / full) / (goal.year - BASE_YEAR)));
  const bracket = reaches(guess) ? ([0, guess] as const) : ([guess, MOST_EXTRA_GROWTH] as const);
  return { ...outcome, extraGrowth: bisect(reaches, bracket) };
}

/** The chosen quantile as a function of how far the levers are moved and of added growth. */
function createLevel(plan: Plan, goal: Goal & { readonly variable: string }, seed: number): LevelAt {
  const { prepared, settings } = plan;
  const chosen = new Set(goal.levers ?? movedLevers(plan.scenario).map(({ id }) => id));
  const columns = columnsOf(prepared, settings, { seed, first: 0, count: DRAWS });
  const readsBaseline = settings.policy["reinvestAboveBase"] === 1;
  const growthBefore = settings.shared["growthAdded"] ?? 0;
  return ({ alpha, growth }) => {
    const intensities = Object.fromEntries(
      Object.entries(settings.intensities).map(([id, full]) => [
        id,
        new Float64Array(DRAWS).fill(chosen.has(id) ? full * alpha : full),
      ]),
    );
    const parameters = { growthAdded: growthBefore + growth };
    const key = keyOf(goal.variable, [goal.year]);
    const options = { settings, columns, count: DRAWS, intensities, parameters, outputs: [key] };
    const outcome = readsBaseline
      ? runPair(prepared, options).policy
      : runModel(prepared, { ...options, policy: true });
    const sorted = outcome.at(key).slice().sort();
    return quantileOfSorted(sorted, goal.quantile ?? 0.5);
  };
}

/** The smallest number in the bracket for which it holds, to 1e-6; it holds at the upper end. */
function bisect(holds: (at: number) => boolean, [from, to]: readonly [number, number]): number {
  let low = from;
  let high = to;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** For each setting of one lever, how far another must be moved to reach the goal; undefined where it cannot. */
export function traceTradeOff(
  scenario: Scenario,
  goal: Goal & { readonly first: string; readonly second: string; readonly steps?: number },
  context: { readonly dataset: Dataset; readonly seed?: number },
): Result<readonly { readonly first: number; readonly second: number | undefined }[], Fault> {
  const steps = goal.steps ?? 5;
  const points: { first: number; second: number | undefined }[] = [];
  for (let step = 0; step <= steps; step++) {
    const intensity = step / steps;
    const levers: Scenario["levers"] = { ...scenario.levers };
    levers[goal.first] = withIntensity(levers[goal.first], intensity);
    levers[goal.second] = withIntensity(levers[goal.second], 1);
    const moved: Scenario = { ...scenario, levers };
    const found = seekGoal(moved, { ...goal, levers: [goal.second] }, context);
    if (!found.ok) return found;
    points.push({ first: intensity, second: found.value.status === "out-of-reach" ? undefined : found.value.alpha });
  }
  return ok(points);
}

type LeverSetting = Scenario["levers"][string];

function withIntensity(setting: LeverSetting | undefined, intensity: number): LeverSetting {
  return { ...Object.fromEntries(Object.entries(setting ?? {})), intensity };
}

/** Yearly growth in percent that takes one value to another. */
export function requiredGrowthPercent(from: number, to: number, years: number): number {
  return ((to / from) ** (1 / years) - 1) * 100;
}
