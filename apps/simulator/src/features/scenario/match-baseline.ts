import type { Scenario } from "@bienmau/core/schema";
import type { BaselineDescriptor } from "@bienmau/core/simulation";

type Baselines = readonly Pick<BaselineDescriptor, "id" | "parameters">[];

/** Every parameter that some named baseline sets, taken back: the central baseline. */
export function clearBaselines(baselines: Baselines): Readonly<Record<string, undefined>> {
  return Object.fromEntries(
    baselines.flatMap(({ parameters }) => Object.keys(parameters)).map((id) => [id, undefined]),
  );
}

/** The named baseline that the overrides amount to; undefined where the user has numbers of their own among those parameters. */
export function matchBaseline<B extends Baselines[number]>(
  baselines: readonly B[],
  overrides: NonNullable<Scenario["overrides"]>,
): B | undefined {
  const ids = Object.keys(clearBaselines(baselines));
  return baselines.find(({ parameters }) => ids.every((id) => parameters[id] === overrides[id]));
}
