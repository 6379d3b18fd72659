import type { Dataset } from "../../schema/dataset.ts";
import type { Scenario } from "../../schema/scenario.ts";
import { err, type Fault, ok, type Result } from "../../shared/index.ts";
import { keyOf } from "../kernel/index.ts";
import { SERIES } from "../outputs.ts";
import { type Plan, planRun } from "../plan-run.ts";
import { columnsOf, runModel } from "../run-model.ts";
import { movedLevers } from "../settings.ts";
import { presentValue } from "./finance.ts";
import { costsOf, leversWithoutCost } from "./lever-costs.ts";
import { EXACT_PLAYERS } from "./shapley.ts";

export type PlanProblem = {
  /** Present value of costs that may be spent, USD. */
  readonly budgetUsd: number;
  /** What is maximised: the mean rise of a reported series in a year. */
  readonly output: string;
  readonly year: number;
  /** [a, b]: b only together with a. */
  readonly precedence?: readonly (readonly [string, string])[];
  /** [a, b]: never both. */
  readonly exclusions?: readonly (readonly [string, string])[];
};

export type PlanChoice = {
  readonly levers: readonly string[];
  readonly value: number;
  readonly costUsd: number;
  readonly method: "enumeration" | "greedy-exchange";
  readonly plansCompared: number;
};

const DRAWS = 64;
const ROWS_PER_RUN = 4096;

/** The best affordable set of the scenario's levers, each taken at the scenario's intensity or left out. */
export function choosePlan(
  scenario: Scenario,
  problem: PlanProblem,
  context: { readonly dataset: Dataset; readonly seed?: number; readonly method?: PlanChoice["method"] },
): Result<PlanChoice, Fault> {
  const planned = planRun(scenario, context.dataset);
  if (!planned.ok) return planned;
  const missing = leversWithoutCost(planned.value.scenario);
  if (missing.length > 0)
    return err({
      code: "scenario-invalid",
      path: `levers.${missing[0]}.capexUsd`,
      why: "a cost is needed to plan under a budget",
    });
  const series = SERIES.find(({ id }) => id === problem.output);
  if (series === undefined)
    return err({ code: "scenario-invalid", path: "output", why: `known: ${SERIES.map(({ id }) => id).join(", ")}` });
  const search = createSearch(planned.value, {
    ...problem,
    key: keyOf(series.variable, [problem.year]),
    seed: context.seed ?? 1,
  });
  const method = context.method ?? (search.levers.length <= EXACT_PLAYERS ? "enumeration" : "greedy-exchange");
  return ok(method === "enumeration" ? enumerate(search) : improveGreedily(search));
}

type Mask = readonly boolean[];

type Search = {
  readonly levers: readonly string[];
  readonly costOf: (mask: Mask) => number;
  readonly isAllowed: (mask: Mask) => boolean;
  /** Mean rise over the baseline of each set. */
  readonly valuesOf: (masks: readonly Mask[]) => readonly number[];
};

function createSearch(plan: Plan, problem: PlanProblem & { readonly key: string; readonly seed: number }): Search {
  const levers = movedLevers(plan.scenario).map(({ id }) => id);
  const { parameters } = plan.prepared.model.declaration;
  const rate = plan.settings.shared["discount"] ?? parameters["discount"] ?? 0.09;
  const rules = { omShare: parameters["omShare"] ?? 0.03, assetLife: parameters["assetLife"] ?? 25 };
  const costs = costsOf(plan.scenario, rules).map(({ capex, maintenance, running }) =>
    presentValue(
      capex.map((amount, index) => amount + (maintenance[index] ?? 0) + (running[index] ?? 0)),
      rate,
    ),
  );
  const has = (mask: Mask, id: string): boolean => mask[levers.indexOf(id)] === true;
  const costOf = (mask: Mask): number => costs.reduce((sum, cost, index) => sum + (mask[index] === true ? cost : 0), 0);
  return {
    levers,
    costOf,
    isAllowed: (mask) =>
      costOf(mask) <= problem.budgetUsd &&
      (problem.precedence ?? []).every(([needed, then]) => !has(mask, then) || has(mask, needed)) &&
      (problem.exclusions ?? []).every(([one, other]) => !(has(mask, one) && has(mask, other))),
    valuesOf: createEvaluator(plan, { levers, key: problem.key, seed: problem.seed }),
  };
}

function createEvaluator(
  plan: Plan,
  { levers, key, seed }: { readonly levers: readonly string[]; readonly key: string; readonly seed: number },
): Search["valuesOf"] {
  const { prepared, settings } = plan;
  const draws = columnsOf(prepared, settings, { seed, first: 0, count: DRAWS });
  const baseline = runModel(prepared, { settings, policy: false, columns: draws, count: DRAWS });
  const before = baseline.at(key);
  const known = new Map<string, number>();
  const nameOf = (mask: Mask): string => mask.map((taken) => (taken ? "1" : "0")).join("");
  return (masks) => {
    const open = [
      ...new Map(masks.filter((mask) => !known.has(nameOf(mask))).map((mask) => [nameOf(mask), mask])).values(),
    ];
    const perRun = ROWS_PER_RUN / DRAWS;
    for (let first = 0; first < open.length; first += perRun) {
      const group = open.slice(first, first + perRun);
      const count = group.length * DRAWS;
      const repeat = (column: Float64Array): Float64Array =>
        Float64Array.from({ length: count }, (_, row) => column[row % DRAWS] ?? 0);
      const columns = Object.fromEntries(Object.entries(draws).map(([id, column]) => [id, repeat(column)]));
      const intensities = Object.fromEntries(
        levers.map((id, position) => {
          const full = settings.intensities[id] ?? 0;
          return [
            id,
            Float64Array.from({ length: count }, (_, row) =>
              group[Math.floor(row / DRAWS)]?.[position] === true ? full : 0,
            ),
          ];
        }),
      );
      const baselineRevenue = baseline.yearly("revenue").slice(1).map(repeat);
      const after = runModel(prepared, {
        settings,
        policy: true,
        columns,
        count,
        intensities,
        baselineRevenue,
        outputs: [key],
      }).at(key);
      for (const [position, mask] of group.entries()) {
        let sum = 0;
        for (let draw = 0; draw < DRAWS; draw++) sum += (after[position * DRAWS + draw] ?? 0) - (before[draw] ?? 0);
        known.set(nameOf(mask), sum / DRAWS);
      }
    }
    return masks.map((mask) => known.get(nameOf(mask)) ?? 0);
  };
}

function enumerate(search: Search): PlanChoice {
  const count = search.levers.length;
  const masks = Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (_, index) => ((bits >>> index) & 1) === 1),
  ).filter(search.isAllowed);
  return bestOf(search, masks, "enumeration");
}

/** Adds the lever with the best gain per dollar, also starting from every single lever, then swaps while that helps. */
function improveGreedily(search: Search): PlanChoice {
  const count = search.levers.length;
  const none: Mask = Array.from({ length: count }, () => false);
  const seen: Mask[] = [none];
  const starts = [none, ...search.levers.map((_, index) => none.map((_value, other) => other === index))].filter(
    search.isAllowed,
  );
  for (const start of starts) {
    let current = start;
    let value = search.valuesOf([current])[0] ?? 0;
    for (let round = 0; round < 3 * count; round++) {
      const moves = neighboursOf(current).filter(search.isAllowed);
      const values = search.valuesOf(moves);
      const scores = values.map((candidate, index) =>
        gainPerDollar(search, { from: current, to: moves[index] ?? current, gain: candidate - value }),
      );
      const best = scores.indexOf(Math.max(...scores));
      if (best < 0 || !((scores[best] ?? 0) > 0)) break;
      current = moves[best] ?? current;
      value = values[best] ?? value;
      seen.push(current);
    }
  }
  return bestOf(search, seen, "greedy-exchange");
}

/** A free improvement is worth more than any paid one. */
function gainPerDollar(
  search: Search,
  { from, to, gain }: { readonly from: Mask; readonly to: Mask; readonly gain: number },
): number {
  if (!(gain > 1e-9)) return 0;
  const extra = search.costOf(to) - search.costOf(from);
  return extra > 0 ? gain / extra : gain * 1e12;
}

/** Sets that differ by one lever added, or by one lever swapped for another. */
function neighboursOf(mask: Mask): readonly Mask[] {
  const change = (...positions: readonly number[]): Mask =>
    mask.map((taken, index) => (positions.includes(index) ? !taken : taken));
  const outside = mask.flatMap((taken, index) => (taken ? [] : [index]));
  const inside = mask.flatMap((taken, index) => (taken ? [index] : []));
  return [...outside.map((add) => change(add)), ...inside.flatMap((drop) => outside.map((add) => change(add, drop)))];
}

function bestOf(search: Search, masks: readonly Mask[], method: PlanChoice["method"]): PlanChoice {
  const values = search.valuesOf(masks);
  let best = 0;
  for (const [index, value] of values.entries()) {
    const leader = values[best] ?? 0;
    const cheaper = search.costOf(masks[index] ?? []) < search.costOf(masks[best] ?? []);
    if (value > leader + 1e-9 || (Math.abs(value - leader) <= 1e-9 && cheaper)) best = index;
  }
  const mask = masks[best] ?? [];
  return {
    levers: search.levers.filter((_, index) => mask[index] === true),
    value: values[best] ?? 0,
    costUsd: search.costOf(mask),
    method,
    plansCompared: masks.length,
  };
}
