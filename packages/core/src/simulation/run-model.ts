import { defined } from "../shared/index.ts";
import { keyOf } from "./kernel/index.ts";
import { LEVERS } from "./levers/registry.gen.ts";
import type { Prepared } from "./prepare-model.ts";
import { type Columns, medianInputs, sampleInputs } from "./sample-inputs.ts";
import type { Settings } from "./settings.ts";
import { quantileOf } from "./uncertainty/quantile.ts";
import { sobolColumn } from "./uncertainty/sobol.ts";
import { PROJECTED_YEARS, YEARS } from "./years.ts";

/** Yearly columns of the model's variables for a range of draws. */
export type Outcome = {
  readonly data: OutcomeData;
  readonly yearly: (variable: string, members?: readonly string[]) => readonly Float64Array[];
  readonly at: (key: string) => Float64Array;
  readonly unsettled: number;
};

type DrawRange = { readonly seed: number; readonly first: number; readonly count: number };

type RunOptions = {
  readonly settings: Settings;
  readonly policy: boolean;
  readonly columns: Columns;
  readonly count: number;
  /** Lever intensities that differ from draw to draw, instead of the scenario's own. */
  readonly intensities?: Readonly<Record<string, Float64Array>>;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly baselineRevenue?: readonly Float64Array[];
  /** Outputs that are needed; default all. */
  readonly outputs?: readonly string[];
};

/** One pass of the model: every draw of the columns, with or without the scenario's levers. */
export function runModel({ kernel, position }: Prepared, options: RunOptions): Outcome {
  const { settings, policy, count } = options;
  const values: Record<string, Float64Array> = { ...options.columns };
  for (const lever of LEVERS) {
    const fixed = policy ? (settings.intensities[lever.id] ?? 0) : 0;
    values[keyOf("intensity", [lever.id])] = options.intensities?.[lever.id] ?? new Float64Array(count).fill(fixed);
  }
  for (const [index, year] of PROJECTED_YEARS.entries()) {
    values[keyOf("baselineRevenue", [year])] = options.baselineRevenue?.[index] ?? new Float64Array(count);
  }
  const usesPolicy = policy || options.intensities !== undefined;
  const { outputs, unsettled } = kernel.run({
    draws: count,
    sampler: { kind: "values", values },
    ...(options.outputs === undefined ? {} : { outputs: options.outputs }),
    parameters: { ...settings.shared, ...(usesPolicy ? settings.policy : {}), ...options.parameters },
  });
  const places = options.outputs === undefined ? position : new Map(options.outputs.map((key, index) => [key, index]));
  return createOutcome({ keys: [...places.keys()], columns: [...places.values()].map((at) => outputs[at]), unsettled });
}

/** An outcome as plain data, for another thread or machine. */
export type OutcomeData = {
  readonly keys: readonly string[];
  readonly columns: readonly (Float64Array | undefined)[];
  readonly unsettled: number;
};

export function createOutcome(data: OutcomeData): Outcome {
  const places = new Map(data.keys.map((key, index) => [key, index]));
  const at = (key: string): Float64Array => defined(data.columns[defined(places.get(key), `the output ${key}`)], key);
  return {
    data,
    at,
    unsettled: data.unsettled,
    yearly: (variable, members = []) => YEARS.map((year) => at(keyOf(variable, [...members, year]))),
  };
}

type PairOptions = Omit<RunOptions, "policy" | "baselineRevenue"> & { readonly outputs: readonly string[] };

/** Baseline and policy run on the same draws: differences are then due to policy alone. */
export function runPair(
  prepared: Prepared,
  options: PairOptions,
): { readonly baseline: Outcome; readonly policy: Outcome } {
  const { settings, outputs, intensities, ...shared } = options;
  // Re-investment of what exceeds the baseline's revenue is the one place where the policy run reads the baseline.
  const revenueKeys =
    settings.policy["reinvestAboveBase"] === 1 ? PROJECTED_YEARS.map((year) => keyOf("revenue", [year])) : [];
  const baseline = runModel(prepared, { ...shared, settings, policy: false, outputs: [...outputs, ...revenueKeys] });
  const policy = runModel(prepared, {
    ...shared,
    settings,
    policy: true,
    outputs,
    ...(intensities === undefined ? {} : { intensities }),
    ...(revenueKeys.length === 0 ? {} : { baselineRevenue: revenueKeys.map(baseline.at) }),
  });
  return { baseline, policy };
}

/** Draws of a range, with the numbers that the user has fixed put in. */
export function columnsOf({ model }: Prepared, settings: Settings, range: DrawRange): Columns {
  return fixInputs(sampleInputs(model.declaration, range), model, settings, range);
}

/** Everything at its median. */
export function medianColumns({ model }: Prepared, settings: Settings, count: number): Columns {
  return fixInputs(medianInputs(model.declaration, count), model, settings, { seed: undefined, first: 0, count });
}

function fixInputs(
  columns: Columns,
  model: Prepared["model"],
  { fixedInputs, shared }: Settings,
  range: { readonly seed: number | undefined; readonly first: number; readonly count: number },
): Columns {
  const changed: Record<string, Float64Array> = { ...columns };
  for (const [id, value] of Object.entries(fixedInputs)) {
    if (id === "partnerConsent") changed[id] = chanceColumn(model, { id, p: value }, range);
    else if (id in changed) changed[id] = new Float64Array(range.count).fill(value);
  }
  const closureProb = shared["closureProb"];
  if (closureProb === undefined || !model.profile.randomClosures) return changed;
  for (const year of PROJECTED_YEARS) {
    const id = keyOf("closedYear", [year]);
    changed[id] = chanceColumn(model, { id, p: closureProb }, range);
  }
  return changed;
}

/** A yes-or-no input with a probability of the user's. */
function chanceColumn(
  { declaration }: Prepared["model"],
  { id, p }: { readonly id: string; readonly p: number },
  { seed, first, count }: { readonly seed: number | undefined; readonly first: number; readonly count: number },
): Float64Array {
  const { dimension } = defined(
    declaration.inputs.find((each) => each.key === id),
    `the input ${id}`,
  );
  const uniforms =
    seed === undefined ? new Float64Array(count).fill(0.5) : sobolColumn(dimension, { first, count, seed });
  return uniforms.map((uniform) => quantileOf({ kind: "bernoulli", p }, uniform));
}
