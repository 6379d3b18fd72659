import type { Scenario } from "../../schema/scenario.ts";
import type { LeverDescriptor } from "../../simulation/descriptor.ts";
import { LEVERS } from "../../simulation/levers/registry.gen.ts";

/** Levers moved at all, in the order of the registry. */
export function leversOf(scenario: Scenario): readonly LeverDescriptor[] {
  return LEVERS.filter(({ id }) => (scenario.levers[id]?.intensity ?? 0) > 0);
}
