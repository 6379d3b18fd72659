import type { EquationDescriptor } from "./descriptor.ts";
import { nameOf } from "./equation-name.ts";
import { parseEquation } from "./formula.ts";
import { PARAMETERS } from "./parameters/index.ts";
import { DIMENSIONLESS, inferUnit, parseUnit, printUnit, sameUnit, type Unit } from "./units.ts";

/** Quantities that are neither parameters nor equations. */
const OTHER_UNITS: Readonly<Record<string, string>> = {
  t: "year",
  baseYear: "year",
  oneYear: "year",
  oneDay: "day",
  oneHour: "hour",
  oneTruck: "1/year",
  baseValue: "USD",
  freight: "1",
  timeValue: "1/day",
  spoilage: "1",
  multiplier: "1",
  perishable: "1",
  processable: "1",
  gateLanes: "1",
  gateUpgradeLanes: "1",
  mainGate: "1",
  seasonShare: "1",
  seasonPeak: "1",
  buildYears: "year",
  takeUpYears: "year",
  physical: "1",
  partner: "1",
  startYear: "year",
  intensity: "1",
  eventsBase: "1",
  participantsBase: "1",
  paperShare: "1",
  truckValueBase: "USD",
  zX: "1",
  zM: "1",
  drift: "1/year",
  closedYear: "1",
  closedWeeks: "week",
  baselineRevenue: "USD",
  exportDemand: "1",
  importDemand: "1",
  fx: "1",
  rainFactor: "1",
  freightPrice: "1",
  capacityFactor: "1",
  clearFactor: "1",
  redAdded: "1",
  shockWeeks: "week",
  reinvestOn: "1",
};

type UnitMismatch = { readonly equation: string; readonly why: string };

/** Checks that both sides of every equation have the same unit. `formulas` replaces right-hand sides, as a scenario may. */
export function checkUnits(equations: readonly EquationDescriptor[]): readonly UnitMismatch[] {
  const known = unitsOf(equations);
  return equations.flatMap((equation) => {
    const name = nameOf(equation.formula);
    const parsed = parseEquation(equation.formula);
    if (!parsed.ok) return [{ equation: name, why: "cannot be read" }];
    const inferred = inferUnit(parsed.value.value, (each) => known.get(each));
    if ("fault" in inferred) return [{ equation: name, why: inferred.fault }];
    const declared = known.get(name);
    if (
      equation.unit === "?" ||
      inferred.isZero === true ||
      declared === undefined ||
      sameUnit(declared, inferred.unit)
    )
      return [];
    return [{ equation: name, why: `is in ${printUnit(inferred.unit)}, not in ${printUnit(declared)}` }];
  });
}

/** The unit of a user's own series. */
export function unitOfSeries(variable: string, equations: readonly EquationDescriptor[]): string {
  const equation = equations.find(({ formula }) => nameOf(formula) === variable);
  const parsed = equation === undefined ? undefined : parseEquation(equation.formula);
  if (parsed?.ok !== true) return "ratio";
  const inferred = inferUnit(parsed.value.value, (each) => unitsOf(equations).get(each));
  if ("fault" in inferred || inferred.unit.size === 0) return "ratio";
  return printUnit(inferred.unit);
}

function unitsOf(equations: readonly EquationDescriptor[]): ReadonlyMap<string, Unit> {
  const entries = [
    ...Object.entries(OTHER_UNITS),
    ...PARAMETERS.map(({ id, unit }) => [id, unit] as const),
    ...equations.filter(({ unit }) => unit !== "?").map(({ formula, unit }) => [nameOf(formula), unit] as const),
  ];
  return new Map(entries.map(([name, unit]) => [name, parseUnit(unit) ?? DIMENSIONLESS]));
}
