import type { Scenario } from "@bienmau/core/schema";
import type { LeverDescriptor } from "@bienmau/core/simulation";

/** The scenario with every lever at full; what a goal is sought with where nothing is moved yet. */
export function moveAllLevers(scenario: Scenario, levers: readonly Pick<LeverDescriptor, "id">[]): Scenario {
  return { ...scenario, levers: Object.fromEntries(levers.map(({ id }) => [id, { intensity: 1 }])) };
}

/** Every lever at a share of its intensity, to the nearest percent upwards, so that a goal that is reached stays reached. */
export function scaleLevers(scenario: Scenario, alpha: number): Scenario {
  const levers = Object.fromEntries(
    Object.entries(scenario.levers).map(([id, setting]) => [
      id,
      Object.assign({}, setting, { intensity: Math.min(1, Math.ceil(setting.intensity * alpha * 100 - 1e-9) / 100) }),
    ]),
  );
  return { ...scenario, levers };
}

/** The scenario with some of its levers only. */
export function keepLevers(scenario: Scenario, kept: readonly string[]): Scenario {
  return {
    ...scenario,
    levers: Object.fromEntries(Object.entries(scenario.levers).filter(([id]) => kept.includes(id))),
  };
}

/** Levers moved without a cost: until they have one, nothing can be chosen under a budget. Zero counts as a cost. */
export function listWithoutCost(scenario: Scenario): readonly string[] {
  return Object.entries(scenario.levers)
    .filter(([, setting]) => setting["capexUsd"] === undefined && setting["opexUsdPerYear"] === undefined)
    .map(([id]) => id);
}
