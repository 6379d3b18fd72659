import type { ParameterDescriptor } from "../descriptor.ts";
import { FIXED_PARAMETERS } from "./fixed.ts";
import { UNCERTAIN_PARAMETERS } from "./uncertain.ts";

export { FIXED_PARAMETERS, UNCERTAIN_PARAMETERS };

/** Every parameter of the model, uncertain ones first. */
export const PARAMETERS: readonly ParameterDescriptor[] = [...UNCERTAIN_PARAMETERS, ...FIXED_PARAMETERS];

export const PARAMETER_BY_ID: ReadonlyMap<string, ParameterDescriptor> = new Map(
  PARAMETERS.map((parameter) => [parameter.id, parameter]),
);

/** Fixed dimensions of the yearly draws: standard normals of exports and imports, closures. */
export const YEARLY_DIMENSIONS = {
  exportShock: (year: number): number => 33 + 2 * (year - 2025),
  importShock: (year: number): number => 34 + 2 * (year - 2025),
  closure: (year: number): number => 81 + 2 * (year - 2025),
  closureWeeks: (year: number): number => 82 + 2 * (year - 2025),
} as const;

/** Standard deviation of the yearly drift of a product's share. */
export const DRIFT_SD = 0.02;
