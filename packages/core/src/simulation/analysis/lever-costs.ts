import type { Scenario } from "../../schema/scenario.ts";
import type { LeverDescriptor } from "../descriptor.ts";
import { movedLevers } from "../settings.ts";
import { DEFAULT_START_YEAR, LAST_YEAR, YEARS } from "../years.ts";

/** Planned money of one lever over the years, before overruns; undefined until the user has typed a cost (0 counts). */
export type LeverCosts = {
  readonly lever: string;
  /** Investment by year, USD. */
  readonly capex: readonly number[];
  /** Operation, maintenance and yearly costs by year, USD; `maintenance` scales with overruns, `running` does not. */
  readonly maintenance: readonly number[];
  readonly running: readonly number[];
  /** Value left after the last year, on a straight line. */
  readonly residual: number;
};

type CostRules = { readonly omShare: number; readonly assetLife: number };

/** Levers that are moved but have no cost: while there is one, no benefit–cost figure is given. */
export function leversWithoutCost(scenario: Scenario): readonly string[] {
  return movedLevers(scenario)
    .filter(({ id }) => {
      const setting = scenario.levers[id];
      return setting?.["capexUsd"] === undefined && setting?.["opexUsdPerYear"] === undefined;
    })
    .map(({ id }) => id);
}

export function costsOf(scenario: Scenario, rules: CostRules): readonly LeverCosts[] {
  return movedLevers(scenario).map((lever) => costOf(lever, scenario, rules));
}

/** Investment is spread evenly over the building years; upkeep starts when the work is done. Costs scale with the intensity. */
function costOf(lever: LeverDescriptor, scenario: Scenario, { omShare, assetLife }: CostRules): LeverCosts {
  const setting = scenario.levers[lever.id] ?? { intensity: 0 };
  const start = setting.startYear ?? DEFAULT_START_YEAR;
  const buildYears = Math.max(1, Math.ceil(lever.buildYears));
  const done = start + buildYears;
  const capexTotal = Number(setting["capexUsd"] ?? 0) * setting.intensity;
  const running = Number(setting["opexUsdPerYear"] ?? 0) * setting.intensity;
  const within = YEARS.filter((year) => year >= start && year < done).length;
  const spent = (capexTotal * within) / buildYears;
  return {
    lever: lever.id,
    capex: YEARS.map((year) => (year >= start && year < done ? capexTotal / buildYears : 0)),
    maintenance: YEARS.map((year) => (year >= done ? capexTotal * omShare : 0)),
    running: YEARS.map((year) => (year >= start ? running : 0)),
    residual: done > LAST_YEAR ? spent : spent * Math.max(0, 1 - (LAST_YEAR + 1 - done) / assetLife),
  };
}
