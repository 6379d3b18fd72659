import type { Dataset } from "../schema/dataset.ts";
import type { Scenario } from "../schema/scenario.ts";
import { defined, type Fault, ok, type Result } from "../shared/index.ts";
import { parseScenario } from "./parse-scenario.ts";
import { type Prepared, prepareModel, type Variant } from "./prepare-model.ts";
import { PROFILES } from "./profiles/registry.gen.ts";
import { movedLevers, readSettings, type Settings } from "./settings.ts";

/** A scenario checked, translated and compiled. */
export type Plan = {
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly prepared: Prepared;
  readonly moved: boolean;
};

/** Checks the scenario and compiles its model. */
export function planRun(input: unknown, dataset: Dataset, variant: Partial<Variant> = {}): Result<Plan, Fault> {
  const parsed = parseScenario(input);
  if (!parsed.ok) return parsed;
  const scenario = parsed.value;
  const settings = readSettings(scenario);
  const profile = defined(
    PROFILES.find(({ id }) => id === scenario.profile),
    "a parsed scenario has a known profile",
  );
  const moved = movedLevers(scenario);
  const prepared = prepareModel(profile, dataset, {
    forAppraisal: false,
    ...variant,
    formulas: settings.formulas,
  });
  if (!prepared.ok) return prepared;
  return ok({ scenario, settings, prepared: prepared.value, moved: moved.length > 0 });
}
