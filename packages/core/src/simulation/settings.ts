import type { Scenario } from "../schema/scenario.ts";
import { BASELINES } from "./baselines.ts";
import { SHOCK_PATHS } from "./build-model.ts";
import type { LeverDescriptor } from "./descriptor.ts";
import { keyOf } from "./kernel/index.ts";
import { LEVERS } from "./levers/registry.gen.ts";
import { PARAMETER_BY_ID } from "./parameters/index.ts";
import { SHOCKS } from "./shocks/registry.gen.ts";
import { DEFAULT_START_YEAR, LAST_YEAR, PROJECTED_YEARS } from "./years.ts";

/** What a scenario changes in the model, separated into what both runs share and what only the policy run has. */
export type Settings = {
  /** Parameters of both runs: baseline, shocks, the user's own numbers. */
  readonly shared: Readonly<Record<string, number>>;
  /** Uncertain parameters that the user has fixed. */
  readonly fixedInputs: Readonly<Record<string, number>>;
  /** Parameters of the policy run: start years and what levers need. */
  readonly policy: Readonly<Record<string, number>>;
  /** How far each lever is moved; absent means not at all. */
  readonly intensities: Readonly<Record<string, number>>;
  /** The user's formulas by equation name. */
  readonly formulas: Readonly<Record<string, string>>;
};

/** Translates a parsed scenario. Levers are read in registry order, so the order in the scenario cannot matter. */
export function readSettings(scenario: Scenario): Settings {
  const shared: Record<string, number> = {};
  const fixedInputs: Record<string, number> = {};
  const formulas: Record<string, string> = {};
  const baseline = BASELINES.find(({ id }) => id === scenario.overrides?.["baseline"]);
  Object.assign(shared, baseline?.parameters, readShocks(scenario));
  const overrides = Object.entries(scenario.overrides ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, value] of overrides) {
    if (id === "baseline") continue;
    if (typeof value === "string") formulas[id] = value;
    else if (PARAMETER_BY_ID.get(id)?.distribution?.kind === "fixed") shared[id] = value;
    else fixedInputs[id] = value;
  }
  const moved = LEVERS.filter((lever) => isMoved(scenario, lever));
  return {
    shared,
    fixedInputs,
    policy: Object.assign({}, ...moved.map((lever) => readLever(scenario, lever))),
    intensities: Object.fromEntries(moved.map((lever) => [lever.id, scenario.levers[lever.id]?.intensity ?? 0])),
    formulas,
  };
}

/** Levers that can change anything before the horizon. */
export function movedLevers(scenario: Scenario): readonly LeverDescriptor[] {
  return LEVERS.filter((lever) => isMoved(scenario, lever));
}

function isMoved(scenario: Scenario, lever: LeverDescriptor): boolean {
  const setting = scenario.levers[lever.id];
  return setting !== undefined && setting.intensity > 0 && (setting.startYear ?? DEFAULT_START_YEAR) <= LAST_YEAR;
}

function readLever(scenario: Scenario, lever: LeverDescriptor): Readonly<Record<string, number>> {
  const setting = scenario.levers[lever.id] ?? { intensity: 0 };
  const startYear = setting.startYear ?? DEFAULT_START_YEAR;
  const parameters: Record<string, number> = { [keyOf("startYear", [lever.id])]: startYear };
  const fields: Record<string, number> = {};
  for (const field of lever.fields) {
    const value = setting[field.id] ?? field.default;
    if (typeof value === "number") fields[field.id] = value;
  }
  if (lever.id === "re-investment") return { ...parameters, ...readReinvestment(fields, startYear) };
  return { ...parameters, ...fields };
}

function readReinvestment(
  fields: Readonly<Record<string, number>>,
  startYear: number,
): Readonly<Record<string, number>> {
  const parameters: Record<string, number> = { reinvestAboveBase: fields["aboveBaseline"] ?? 0 };
  for (const year of PROJECTED_YEARS) {
    parameters[keyOf("reinvestOn", [year])] = year >= startYear && year < startYear + (fields["years"] ?? 10) ? 1 : 0;
  }
  // Without a cost per lane no lane can be bought, so no money is set aside for lanes either.
  if (fields["costPerLane"] === undefined) return parameters;
  return { ...parameters, costPerLane: fields["costPerLane"], laneShare: fields["laneShare"] ?? 0 };
}

function readShocks(scenario: Scenario): Readonly<Record<string, number>> {
  const parameters: Record<string, number> = {};
  for (const shock of SHOCKS) {
    const setting = scenario.shocks[shock.id];
    if (setting === undefined) continue;
    const fields = Object.fromEntries(
      shock.fields.map((field) => [field.id, Number(setting[field.id] ?? field.default ?? 0)]),
    );
    for (const year of PROJECTED_YEARS) {
      for (const [name, value] of Object.entries(shock.paths(fields, year))) {
        if (!(name in SHOCK_PATHS)) parameters[name] = value;
        else addShock(parameters, { name, year, value });
      }
    }
  }
  return parameters;
}

/** Two shocks on one path: factors multiply, additions add. */
function addShock(
  parameters: Record<string, number>,
  { name, year, value }: { name: string; year: number; value: number },
): void {
  const key = keyOf(name, [year]);
  const before = parameters[key];
  if (before === undefined) parameters[key] = value;
  else parameters[key] = SHOCK_PATHS[name] === 1 ? before * value : before + value;
}
