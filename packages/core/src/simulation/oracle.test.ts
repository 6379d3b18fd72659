import { describe, expect, it } from "vitest";
import type { Scenario } from "../schema/scenario.ts";
import { modelDataset as dataset } from "./checks/_model-dataset.ts";
import { keyOf } from "./kernel/index.ts";
import { LEVERS } from "./levers/registry.gen.ts";
import { createOracle } from "./oracle.ts";
import { planRun } from "./plan-run.ts";
import { PROFILES } from "./profiles/registry.gen.ts";
import { columnsOf, runModel } from "./run-model.ts";
import { SHOCKS } from "./shocks/registry.gen.ts";
import { createRandom } from "./uncertainty/random.ts";
import { YEARS } from "./years.ts";

/** A scenario with random levers, start years and shocks. */
function randomScenario(profile: string, seed: number): Scenario {
  const random = createRandom(seed);
  const levers: Scenario["levers"] = {};
  for (const lever of LEVERS) {
    if (random() < 0.4) continue;
    const fields = Object.fromEntries(
      lever.fields.map((field) => [
        field.id,
        field.default ?? Math.min(field.max, field.min + random() * 0.4 + (field.max > 100 ? 50 : 0)),
      ]),
    );
    levers[lever.id] = { intensity: random(), startYear: 2025 + Math.floor(random() * 8), ...fields };
  }
  const shocks: Scenario["shocks"] = {};
  for (const shock of SHOCKS) if (random() < 0.4) shocks[shock.id] = { startYear: 2025 + Math.floor(random() * 8) };
  return { version: 1, profile, levers, shocks };
}

describe("the oracle", () => {
  it.each(PROFILES.flatMap(({ id }) => [1, 2].map((seed) => [id, seed] as const)))(
    "agrees with both engines to 1e-9 on %s, random scenario %i",
    (profile, seed) => {
      const scenario = randomScenario(profile, seed);
      for (const engine of ["auto", "interpreter"] as const) {
        const planned = planRun(scenario, dataset, { engine });
        if (!planned.ok) throw new Error(JSON.stringify(planned.fault));
        const { prepared, settings } = planned.value;
        const columns = columnsOf(prepared, settings, { seed, first: 0, count: 4 });
        const outcome = runModel(prepared, { settings, policy: true, columns, count: 4 });
        for (const draw of [0, 3]) {
          const given: Record<string, number> = { ...settings.shared, ...settings.policy };
          for (const [key, column] of Object.entries(columns)) given[key] = column[draw] ?? 0;
          for (const lever of LEVERS) given[keyOf("intensity", [lever.id])] = settings.intensities[lever.id] ?? 0;
          for (const year of YEARS) given[keyOf("baselineRevenue", [year])] = 0;
          const oracle = createOracle(prepared.model, given);
          for (const variable of ["total", "totalPassed", "recorded", "revenue"]) {
            for (const year of YEARS) {
              const key = keyOf(variable, [year]);
              expect(
                Math.abs((outcome.at(key)[draw] ?? Number.NaN) / oracle.valueOf(key) - 1),
                `${key} ${engine}`,
              ).toBeLessThan(1e-9);
            }
          }
        }
      }
    },
    120_000,
  );
});
