import type { Dataset } from "../../schema/dataset.ts";
import type { Scenario } from "../../schema/scenario.ts";
import { err, type Fault, ok, type Result } from "../../shared/index.ts";
import { quantileOfSorted } from "../bands.ts";
import { keyOf } from "../kernel/index.ts";
import { SERIES } from "../outputs.ts";
import { UNCERTAIN_PARAMETERS } from "../parameters/index.ts";
import { type Plan, planRun } from "../plan-run.ts";
import { columnsOf, medianColumns, runPair } from "../run-model.ts";
import type { Columns } from "../sample-inputs.ts";
import { quantileOf } from "../uncertainty/quantile.ts";
import { presentValue } from "./finance.ts";
import { costsOf } from "./lever-costs.ts";

export type Candidate = { readonly id: string; readonly scenario: Scenario };

export type Regret = {
  readonly id: string;
  readonly mean: number;
  readonly p90: number;
  readonly worst: number;
  readonly bestShare: number;
};

/** Where, along one parameter with the others at their medians, another candidate becomes the best. */
export type FlipPoint = { readonly parameter: string; readonly at: number; readonly from: string; readonly to: string };

type RobustOptions = {
  readonly dataset: Dataset;
  readonly output: string;
  readonly year: number;
  /** USD of the output that a dollar of cost must bring to be worth it; 0 ignores costs. */
  readonly worthOfDollar?: number;
  readonly draws?: number;
  readonly seed?: number;
};

const STEPS = 21;

/** Compares candidates over many futures: how much each may be regretted, and what would change the choice. */
export function chooseRobustly(
  candidates: readonly Candidate[],
  options: RobustOptions,
): Result<{ readonly regrets: readonly Regret[]; readonly flips: readonly FlipPoint[] }, Fault> {
  const series = SERIES.find(({ id }) => id === options.output);
  if (series === undefined)
    return err({ code: "scenario-invalid", path: "output", why: `known: ${SERIES.map(({ id }) => id).join(", ")}` });
  const plans: { id: string; plan: Plan }[] = [];
  for (const { id, scenario } of candidates) {
    const planned = planRun(scenario, options.dataset);
    if (!planned.ok) return planned;
    plans.push({ id, plan: planned.value });
  }
  const key = keyOf(series.variable, [options.year]);
  const { draws = 1024, seed = 1, worthOfDollar = 0 } = options;
  const valuesOf = ({ plan }: { plan: Plan }, columns: Columns, count: number): Float64Array => {
    const { prepared, settings } = plan;
    const { baseline, policy } = runPair(prepared, { settings, columns, count, outputs: [key] });
    const cost = worthOfDollar === 0 ? 0 : worthOfDollar * costIn(plan);
    const before = baseline.at(key);
    return policy.at(key).map((value, draw) => value - (before[draw] ?? 0) - cost);
  };
  const futures = plans.map((each) =>
    valuesOf(each, columnsOf(each.plan.prepared, each.plan.settings, { seed, first: 0, count: draws }), draws),
  );
  return ok({
    regrets: measureRegret(
      plans.map(({ id }) => id),
      futures,
    ),
    flips: findFlips(plans, valuesOf),
  });
}

function costIn({ scenario, prepared }: Plan): number {
  const { parameters } = prepared.model.declaration;
  const rules = { omShare: parameters["omShare"] ?? 0.03, assetLife: parameters["assetLife"] ?? 25 };
  return costsOf(scenario, rules).reduce(
    (sum, { capex, maintenance, running }) =>
      sum +
      presentValue(
        capex.map((amount, index) => amount + (maintenance[index] ?? 0) + (running[index] ?? 0)),
        parameters["discount"] ?? 0.09,
      ),
    0,
  );
}

/** Regret of a candidate in a future: how much worse it does than the best candidate there. */
export function measureRegret(ids: readonly string[], values: readonly Float64Array[]): readonly Regret[] {
  const draws = values[0]?.length ?? 0;
  const best = Float64Array.from({ length: draws }, (_, draw) =>
    Math.max(...values.map((column) => column[draw] ?? 0)),
  );
  return ids.map((id, position) => {
    const regrets = best.map((value, draw) => value - (values[position]?.[draw] ?? 0));
    const sorted = regrets.slice().sort();
    return {
      id,
      mean: regrets.reduce((sum, value) => sum + value, 0) / draws,
      p90: quantileOfSorted(sorted, 0.9),
      worst: sorted[draws - 1] ?? 0,
      bestShare: regrets.filter((value) => value === 0).length / draws,
    };
  });
}

type Entry = { readonly id: string; readonly plan: Plan };

function findFlips(
  plans: readonly Entry[],
  valuesOf: (entry: Entry, columns: Columns, count: number) => Float64Array,
): readonly FlipPoint[] {
  const [first] = plans;
  if (first === undefined) return [];
  return UNCERTAIN_PARAMETERS.flatMap((parameter): readonly FlipPoint[] => {
    const distribution = first.plan.prepared.model.declaration.inputs.find(
      ({ key }) => key === parameter.id,
    )?.distribution;
    if (distribution === undefined || distribution.kind === "bernoulli") return [];
    const points = Float64Array.from({ length: STEPS }, (_, step) =>
      quantileOf(distribution, 0.01 + (0.98 * step) / (STEPS - 1)),
    );
    const values = plans.map((entry) =>
      valuesOf(
        entry,
        { ...medianColumns(entry.plan.prepared, entry.plan.settings, STEPS), [parameter.id]: points },
        STEPS,
      ),
    );
    const winners = Array.from(points, (_, step) => winnerAt(values, step));
    return winners.flatMap((winner, step) => {
      const before = winners[step - 1];
      if (before === undefined || before === winner) return [];
      return [
        { parameter: parameter.id, at: points[step] ?? 0, from: plans[before]?.id ?? "", to: plans[winner]?.id ?? "" },
      ];
    });
  });
}

function winnerAt(values: readonly Float64Array[], step: number): number {
  let best = 0;
  for (const [index, column] of values.entries()) if ((column[step] ?? 0) > (values[best]?.[step] ?? 0)) best = index;
  return best;
}
