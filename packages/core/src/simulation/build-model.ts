import type { Conflict } from "../schema/conflict.ts";
import type { Dataset } from "../schema/dataset.ts";
import { defined, type Fault, ok, type Result } from "../shared/index.ts";
import { declareInputs, parameterOf } from "./declare-inputs.ts";
import type { EquationDescriptor, LeverDescriptor, ModelShape, ProfileDescriptor } from "./descriptor.ts";
import { nameOf } from "./equation-name.ts";
import { EQUATIONS } from "./equations/registry.gen.ts";
import { parseEquation, parseFormula } from "./formula.ts";
import { addedSeries, applyFormulas } from "./formula-overrides.ts";
import { type EquationDeclaration, keyOf, type ModelDeclaration } from "./kernel/index.ts";
import { LEVERS } from "./levers/registry.gen.ts";
import { PARAMETERS } from "./parameters/index.ts";
import { readQuantity, type SourcedNumber } from "./read-quantity.ts";
import { BASE_YEAR, DEFAULT_START_YEAR, PROJECTED_YEARS, YEARS } from "./years.ts";

/** Quantities that shocks move, with their value when nothing happens. */
export const SHOCK_PATHS: Readonly<Record<string, number>> = {
  exportDemand: 0,
  importDemand: 0,
  fx: 0,
  rainFactor: 1,
  freightPrice: 1,
  capacityFactor: 1,
  clearFactor: 1,
  redAdded: 0,
  shockWeeks: 0,
  reinvestOn: 0,
};

/** A corridor's equations with every number in place, before any run. */
export type Model = {
  readonly profile: ProfileDescriptor;
  readonly declaration: ModelDeclaration;
  /** Equations as written, by position in `declaration.equations`. */
  readonly equations: readonly EquationDescriptor[];
  readonly gates: readonly string[];
  /** Where base values come from, by constant key. */
  readonly sources: ReadonlyMap<string, SourcedNumber>;
  /** Contradictions of the sources that touch these base values. */
  readonly conflicts: readonly Conflict[];
};

type ModelOptions = {
  readonly dataset: Dataset;
  /** Equation name to the formula that replaces its right-hand side; `series/…` adds a yearly variable. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly outputs: (model: {
    readonly gates: readonly string[];
    readonly products: readonly string[];
  }) => readonly string[];
};

/** Turns descriptors and data into one declaration for the kernel. */
export function buildModel(profile: ProfileDescriptor, options: ModelOptions): Result<Model, Fault> {
  const base = readBase(profile, options.dataset);
  if (!base.ok) return base;
  const gateIds = profile.gates.map(({ id }) => id);
  const imports = profile.products.filter(({ flow }) => flow === "import").map(({ id }) => id);
  const exports = profile.products.filter(({ flow }) => flow === "export").map(({ id }) => id);
  const shape: ModelShape = { gates: gateIds, links: profile.links, imports, levers: LEVERS };
  const formulas = options.formulas ?? {};
  const applied = applyFormulas(
    EQUATIONS.flatMap((block) => block.equations(shape)),
    formulas,
  );
  if (!applied.ok) return applied;
  const equations = applied.value;
  const declared = declareEquations(equations);
  if (!declared.ok) return declared;
  const declaration: ModelDeclaration = {
    sets: {
      years: PROJECTED_YEARS,
      laterYears: PROJECTED_YEARS.slice(1),
      allYears: YEARS,
      products: profile.products.map(({ id }) => id),
      exports,
      imports,
      gates: gateIds,
      seasons: profile.seasons.map((_, index) => `season-${index + 1}`),
      levers: LEVERS.map(({ id }) => id),
    },
    constants: declareConstants(profile, base.value),
    parameters: declareParameters(profile, base.value),
    inputs: declareInputs(profile),
    equations: declared.value,
    outputs: [
      ...options.outputs({ gates: gateIds, products: profile.products.map(({ id }) => id) }),
      ...addedSeries(formulas).flatMap(({ formula }) => YEARS.map((year) => keyOf(nameOf(formula), [year]))),
    ],
  };
  return ok({
    profile,
    declaration,
    equations,
    gates: gateIds,
    sources: base.value,
    conflicts: conflictsOf(base.value, options.dataset),
  });
}

function conflictsOf(base: ReadonlyMap<string, SourcedNumber>, dataset: Dataset): readonly Conflict[] {
  const used = new Set([...base.values()].flatMap(({ observations }) => observations.map(({ id }) => id)));
  return dataset.conflicts.filter(
    (conflict) => conflict.showBesideAnswers && conflict.observations.some((id) => used.has(id)),
  );
}

function readBase(profile: ProfileDescriptor, dataset: Dataset): Result<ReadonlyMap<string, SourcedNumber>, Fault> {
  const wanted = [
    ...profile.products.map((product) => [keyOf("baseValue", [product.id]), product.base] as const),
    ["eventsBase", profile.anchors.events] as const,
    ["participantsBase", profile.anchors.participants] as const,
    ["paperShare", profile.anchors.paperShare] as const,
    ...(profile.clearances === undefined ? [] : [["clearances", profile.clearances] as const]),
  ];
  const found = new Map<string, SourcedNumber>();
  for (const [key, quantity] of wanted) {
    const read = readQuantity(quantity, dataset);
    if (!read.ok) return read;
    found.set(key, read.value);
  }
  return ok(found);
}

function declareEquations(equations: readonly EquationDescriptor[]): Result<readonly EquationDeclaration[], Fault> {
  const declared: EquationDeclaration[] = [];
  for (const [position, equation] of equations.entries()) {
    const parsed = parseEquation(equation.formula);
    if (!parsed.ok) return parsed;
    declared.push({
      id: `${nameOf(equation.formula)}-${position}`,
      target: parsed.value.target,
      domain: equation.domain,
      value: parsed.value.value,
      ...(equation.solve === undefined ? {} : { solve: solveOf(equation.solve.start) }),
    });
  }
  return ok(declared);
}

function solveOf(start: string | undefined): NonNullable<EquationDeclaration["solve"]> {
  if (start === undefined) return {};
  const parsed = parseFormula(start);
  return parsed.ok ? { start: parsed.value } : {};
}

function declareConstants(
  profile: ProfileDescriptor,
  base: ReadonlyMap<string, SourcedNumber>,
): Readonly<Record<string, number>> {
  const constants: Record<string, number> = { baseYear: BASE_YEAR, oneYear: 1, oneDay: 1, oneHour: 1, oneTruck: 1e-6 };
  for (const product of profile.products) {
    const value = baseOf(base, keyOf("baseValue", [product.id]));
    constants[keyOf("baseValue", [product.id])] = value;
    constants[keyOf("freight", [product.id])] = product.freight;
    constants[keyOf("timeValue", [product.id])] = product.timeValue;
    constants[keyOf("spoilage", [product.id])] = product.spoilage;
    constants[keyOf("multiplier", [product.id])] = product.multiplier;
    constants[keyOf("perishable", [product.id])] = product.perishable ? 1 : 0;
    constants[keyOf("processable", [product.id])] = product.processable ? 1 : 0;
  }
  for (const [position, gate] of profile.gates.entries()) {
    constants[keyOf("gateLanes", [gate.id])] = gate.lanes;
    constants[keyOf("gateUpgradeLanes", [gate.id])] = gate.upgradeLanes;
    constants[keyOf("mainGate", [gate.id])] = position === 0 ? 1 : 0;
  }
  for (const [position, [share, peak]] of profile.seasons.entries()) {
    constants[keyOf("seasonShare", [`season-${position + 1}`])] = share;
    constants[keyOf("seasonPeak", [`season-${position + 1}`])] = peak;
  }
  for (const lever of LEVERS) declareLever(lever, constants);
  return constants;
}

function declareLever(lever: LeverDescriptor, constants: Record<string, number>): void {
  constants[keyOf("buildYears", [lever.id])] = lever.buildYears;
  constants[keyOf("takeUpYears", [lever.id])] = lever.takeUpYears;
  constants[keyOf("physical", [lever.id])] = lever.physical ? 1 : 0;
  constants[keyOf("partner", [lever.id])] = lever.needsPartner ? 1 : 0;
}

function baseOf(base: ReadonlyMap<string, SourcedNumber>, key: string): number {
  return defined(base.get(key), `the base value ${key}`).value;
}

function declareParameters(
  profile: ProfileDescriptor,
  base: ReadonlyMap<string, SourcedNumber>,
): Readonly<Record<string, number>> {
  const parameters: Record<string, number> = {};
  for (const parameter of PARAMETERS) {
    const distribution = parameterOf(profile, parameter);
    if (distribution?.kind === "fixed") parameters[parameter.id] = distribution.value;
  }
  for (const id of ["eventsBase", "participantsBase", "paperShare"]) parameters[id] = baseOf(base, id);
  const clearances = base.get("clearances")?.value;
  const total = profile.products.reduce((sum, { id }) => sum + baseOf(base, keyOf("baseValue", [id])), 0);
  parameters["truckValueBase"] = clearances === undefined ? total : total / clearances;
  for (const lever of LEVERS) {
    parameters[keyOf("startYear", [lever.id])] = DEFAULT_START_YEAR;
  }
  for (const [name, neutral] of Object.entries(SHOCK_PATHS)) {
    for (const year of YEARS) parameters[keyOf(name, [year])] = neutral;
  }
  // The base year is past: nothing closes in it.
  parameters[keyOf("closedYear", [BASE_YEAR])] = 0;
  parameters[keyOf("closedWeeks", [BASE_YEAR])] = 0;
  if (!profile.randomClosures) {
    for (const year of PROJECTED_YEARS) {
      parameters[keyOf("closedYear", [year])] = 0;
      parameters[keyOf("closedWeeks", [year])] = 0;
    }
  }
  return parameters;
}
