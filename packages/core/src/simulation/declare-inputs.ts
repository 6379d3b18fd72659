import { defined } from "../shared/index.ts";
import type { ParameterDescriptor, ProfileDescriptor } from "./descriptor.ts";
import { type Distribution, type InputDeclaration, keyOf } from "./kernel/index.ts";
import { LEVERS } from "./levers/registry.gen.ts";
import { DRIFT_SD, PARAMETERS, YEARLY_DIMENSIONS } from "./parameters/index.ts";
import { PROJECTED_YEARS } from "./years.ts";

/** The parameter as this corridor uses it. */
export function parameterOf(profile: ProfileDescriptor, parameter: ParameterDescriptor): Distribution | undefined {
  return profile.parameters[parameter.id] ?? parameter.distribution;
}

/** Everything that comes in as a column: drawn quantities with their dimensions, lever intensities, the baseline's revenue. */
export function declareInputs(profile: ProfileDescriptor): readonly InputDeclaration[] {
  const inputs: InputDeclaration[] = [];
  for (const parameter of PARAMETERS) {
    const distribution = parameterOf(profile, parameter);
    if (distribution === undefined || distribution.kind === "fixed") continue;
    inputs.push({ key: parameter.id, dimension: defined(parameter.dimension, parameter.id), distribution });
  }
  const standard: Distribution = { kind: "normal", mean: 0, sd: 1 };
  for (const year of PROJECTED_YEARS) {
    inputs.push({ key: keyOf("zX", [year]), dimension: YEARLY_DIMENSIONS.exportShock(year), distribution: standard });
    inputs.push({ key: keyOf("zM", [year]), dimension: YEARLY_DIMENSIONS.importShock(year), distribution: standard });
  }
  for (const { id, driftDimension } of profile.products) {
    inputs.push({
      key: keyOf("drift", [id]),
      dimension: driftDimension,
      distribution: { kind: "normal", mean: 0, sd: DRIFT_SD },
    });
  }
  if (profile.randomClosures) inputs.push(...declareClosures(profile));
  // Not drawn: how far each lever is moved comes in as a column, so that many combinations run side by side as draws.
  for (const [position, lever] of LEVERS.entries()) {
    inputs.push({
      key: keyOf("intensity", [lever.id]),
      dimension: 1001 + position,
      distribution: { kind: "external" },
    });
  }
  for (const year of PROJECTED_YEARS) {
    inputs.push({
      key: keyOf("baselineRevenue", [year]),
      dimension: 1101 + year - 2025,
      distribution: { kind: "external" },
    });
  }
  return inputs;
}

function declareClosures(profile: ProfileDescriptor): readonly InputDeclaration[] {
  const chosen = profile.parameters["closureProb"];
  const p = chosen?.kind === "fixed" ? chosen.value : 0.08;
  return PROJECTED_YEARS.flatMap((year): readonly InputDeclaration[] => [
    {
      key: keyOf("closedYear", [year]),
      dimension: YEARLY_DIMENSIONS.closure(year),
      distribution: { kind: "bernoulli", p },
    },
    {
      key: keyOf("closedWeeks", [year]),
      dimension: YEARLY_DIMENSIONS.closureWeeks(year),
      distribution: { kind: "uniform", min: 2, max: 8 },
    },
  ]);
}
