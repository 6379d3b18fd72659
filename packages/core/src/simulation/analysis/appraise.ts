import type { Dataset } from "../../schema/dataset.ts";
import type { Spread } from "../../schema/run.ts";
import type { Scenario } from "../../schema/scenario.ts";
import { defined, type Fault, ok, type Result } from "../../shared/index.ts";
import { spreadOf } from "../bands.ts";
import { keyOf } from "../kernel/index.ts";
import { exp } from "../kernel/math.ts";
import { parseScenario } from "../parse-scenario.ts";
import { type Plan, planRun } from "../plan-run.ts";
import { columnsOf, type Outcome, runModel } from "../run-model.ts";
import { movedLevers } from "../settings.ts";
import { YEARS } from "../years.ts";
import { internalRate, presentValue, surplusReached } from "./finance.ts";
import { costsOf, type LeverCosts, leversWithoutCost } from "./lever-costs.ts";

/** Whose gains count: Vietnam's share of export gains, or both sides'. */
type Standing = "vietnam" | "both-sides";

export type AppraisalOptions = {
  readonly dataset: Dataset;
  readonly draws?: number;
  readonly seed?: number;
  readonly standing?: Standing;
  /** Multiply public money by the marginal cost of public funds. Default true. */
  readonly withCostOfFunds?: boolean;
};

export type Appraisal =
  | { readonly withheld: string }
  | {
      readonly npvUsd: Spread;
      readonly bcr: Spread;
      readonly irr: Spread;
      readonly benefitsUsd: Spread;
      readonly costsUsd: Spread;
      readonly fiscalNpvUsd: Spread;
      readonly probabilityPositive: number;
      /** Share of draws that have an internal rate of return at all. */
      readonly irrShare: number;
      readonly discountRate: number;
      readonly standing: string;
    };

/** Cost–benefit analysis by gains to traders and producers, never by turnover. Withheld until every moved lever has a cost. */
export function appraise(scenario: Scenario, options: AppraisalOptions): Result<Appraisal, Fault> {
  const { dataset, draws = 1024, seed = 1 } = options;
  const parsed = parseScenario(scenario);
  if (!parsed.ok) return parsed;
  if (movedLevers(parsed.value).length === 0) return ok({ withheld: "no-lever-moved" });
  const missing = leversWithoutCost(parsed.value);
  if (missing.length > 0) return ok({ withheld: `costs-not-entered: ${missing.join(", ")}` });
  const planned = planRun(parsed.value, dataset, { forAppraisal: true });
  if (!planned.ok) return planned;
  const plan = planned.value;
  const { prepared, settings } = plan;
  const columns = columnsOf(prepared, settings, { seed, first: 0, count: draws });
  const baseline = runModel(prepared, { settings, policy: false, columns, count: draws });
  const baselineRevenue = baseline.yearly("revenue").slice(1);
  const policy = runModel(prepared, { settings, policy: true, columns, count: draws, baselineRevenue });
  const rules = readRules(plan, options);
  const accounts = accountFor(plan, {
    baseline,
    policy,
    rules,
    columns: { margin: columnOf(columns, "margin"), overrun: columnOf(columns, "capexFactor") },
    draws,
  });
  return ok(summarise(accounts, rules));
}

type Rules = {
  readonly discount: number;
  readonly incidence: number;
  readonly feeShare: number;
  readonly costOfFunds: number;
  readonly standing: Standing;
  readonly costs: readonly LeverCosts[];
};

function readRules(plan: Plan, { standing = "vietnam", withCostOfFunds = true }: AppraisalOptions): Rules {
  const { parameters } = plan.prepared.model.declaration;
  const read = (id: string): number => defined(plan.settings.shared[id] ?? parameters[id], `the parameter ${id}`);
  return {
    discount: read("discount"),
    incidence: standing === "both-sides" ? 1 : read("incidence"),
    feeShare: read("feeShare"),
    costOfFunds: withCostOfFunds ? read("mcpf") : 1,
    standing,
    costs: costsOf(plan.scenario, { omShare: read("omShare"), assetLife: read("assetLife") }),
  };
}

function columnOf(columns: Readonly<Record<string, Float64Array>>, id: string): Float64Array {
  return defined(columns[id], `draws of ${id}`);
}

/** Yearly accounts of every draw, discounted to the base year. */
type Accounts = {
  readonly benefits: Float64Array;
  readonly costs: Float64Array;
  readonly npv: Float64Array;
  readonly fiscal: Float64Array;
  readonly irr: readonly (number | undefined)[];
};

type Ledger = {
  readonly baseline: Outcome;
  readonly policy: Outcome;
  readonly rules: Rules;
  readonly columns: { readonly margin: Float64Array; readonly overrun: Float64Array };
  readonly draws: number;
};

function accountFor(plan: Plan, { baseline, policy, rules, columns, draws }: Ledger): Accounts {
  const gains = YEARS.map((year) => gainsOf(plan, { baseline, policy, rules, columns, draws }, year));
  const revenueBefore = baseline.yearly("revenue");
  const revenueAfter = policy.yearly("revenue");
  const result: {
    benefits: Float64Array;
    costs: Float64Array;
    npv: Float64Array;
    fiscal: Float64Array;
    irr: (number | undefined)[];
  } = {
    benefits: new Float64Array(draws),
    costs: new Float64Array(draws),
    npv: new Float64Array(draws),
    fiscal: new Float64Array(draws),
    irr: [],
  };
  for (let draw = 0; draw < draws; draw++) {
    const overrun = columns.overrun[draw] ?? 1;
    const spent = YEARS.map((_, index) =>
      rules.costs.reduce(
        (sum, cost) =>
          sum + overrun * ((cost.capex[index] ?? 0) + (cost.maintenance[index] ?? 0)) + (cost.running[index] ?? 0),
        0,
      ),
    );
    const residual = overrun * rules.costs.reduce((sum, cost) => sum + cost.residual, 0);
    const benefits = gains.map((column, index) => (column[draw] ?? 0) + (index === YEARS.length - 1 ? residual : 0));
    const costs = spent.map((amount) => amount * rules.costOfFunds);
    const taken = YEARS.map((_, index) => (revenueAfter[index]?.[draw] ?? 0) - (revenueBefore[index]?.[draw] ?? 0));
    result.benefits[draw] = presentValue(benefits, rules.discount);
    result.costs[draw] = presentValue(costs, rules.discount);
    result.npv[draw] = (result.benefits[draw] ?? 0) - (result.costs[draw] ?? 0);
    result.fiscal[draw] = presentValue(
      taken.map((amount, index) => amount - (spent[index] ?? 0)),
      rules.discount,
    );
    result.irr.push(internalRate(benefits.map((amount, index) => amount - (costs[index] ?? 0))));
  }
  return result;
}

/** Gains of one year by draw: lower trade cost on what is really reached (14), and a margin on other extra trade. */
function gainsOf(plan: Plan, { baseline, policy, rules, columns, draws }: Ledger, year: number): Float64Array {
  const gains = new Float64Array(draws);
  const servedBefore = baseline.at(keyOf("served", [year]));
  const servedAfter = policy.at(keyOf("served", [year]));
  const feesBefore = baseline.at(keyOf("paperwork", [year]));
  const feesAfter = policy.at(keyOf("paperwork", [year]));
  for (const product of plan.prepared.model.profile.products) {
    const read = (outcome: Outcome, variable: string): Float64Array => outcome.at(keyOf(variable, [product.id, year]));
    const [costBefore, costAfter] = [read(baseline, "tradeCost"), read(policy, "tradeCost")];
    const [volumeBefore, volumeAfter] = [read(baseline, "volume"), read(policy, "volume")];
    const [reactionBefore, reactionAfter] = [read(baseline, "reaction"), read(policy, "reaction")];
    const [valueBefore, valueAfter] = [read(baseline, "value"), read(policy, "value")];
    const share = product.flow === "export" ? rules.incidence : 1;
    for (let draw = 0; draw < draws; draw++) {
      const at = (column: Float64Array): number => column[draw] ?? 0;
      const passedBefore = at(volumeBefore) * at(servedBefore);
      // Only what lower cost itself brings counts in full; the rest of the rise gets a margin.
      const wanted = at(volumeBefore) * exp(at(reactionAfter) - at(reactionBefore));
      const passedAfter = Math.min(wanted, at(volumeAfter) * at(servedAfter));
      const fall = at(costBefore) - at(costAfter) - rules.feeShare * (at(feesBefore) - at(feesAfter));
      const rest =
        product.flow === "export"
          ? at(valueAfter) * at(servedAfter) - at(valueBefore) * at(servedBefore) - (passedAfter - passedBefore)
          : at(valueAfter) * (at(servedAfter) - at(servedBefore)) -
            (passedAfter - Math.min(wanted, at(volumeAfter) * at(servedBefore)));
      gains[draw] = at(gains) + share * surplusReached(passedBefore, passedAfter, fall) + at(columns.margin) * rest;
    }
  }
  return gains;
}

function summarise({ benefits, costs, npv, fiscal, irr }: Accounts, rules: Rules): Appraisal {
  const ratios = Float64Array.from(benefits, (value, draw) => value / (costs[draw] ?? 0)).filter(Number.isFinite);
  const rates = Float64Array.from(irr.filter((rate) => rate !== undefined));
  return {
    npvUsd: spreadOf(npv),
    bcr: spreadOf(ratios),
    irr: spreadOf(rates),
    benefitsUsd: spreadOf(benefits),
    costsUsd: spreadOf(costs),
    fiscalNpvUsd: spreadOf(fiscal),
    probabilityPositive: npv.filter((value) => value > 0).length / npv.length,
    irrShare: rates.length / irr.length,
    discountRate: rules.discount,
    standing: rules.standing,
  };
}
