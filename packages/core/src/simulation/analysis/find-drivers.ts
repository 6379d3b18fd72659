import { differenceOf } from "../bands.ts";
import { keyOf } from "../kernel/index.ts";
import { UNCERTAIN_PARAMETERS } from "../parameters/index.ts";
import type { Plan } from "../plan-run.ts";
import { runModel, runPair } from "../run-model.ts";
import { type Columns, sampleInputs } from "../sample-inputs.ts";
import { PROJECTED_YEARS } from "../years.ts";
import { computeIndices, type Index } from "./sobol-indices.ts";

export type DriverOptions = {
  readonly variable: string;
  readonly year: number;
  /** Explain the level without policy, with it, or the difference. Default: the difference if a lever is moved, else the baseline. */
  readonly of?: "baseline" | "scenario" | "difference";
  readonly draws?: number;
  readonly seed?: number;
  readonly onProgress?: (share: number) => void;
  readonly isCancelled?: () => boolean;
};

/** Dimensions of the second matrix begin here. */
const SECOND_MATRIX = 128;

/** Which uncertainties matter: Sobol indices of every parameter; yearly shocks, drifts and closures each count as one. */
export function findDrivers(plan: Plan, options: DriverOptions): readonly Index[] {
  const { variable, year, draws = 1024, seed = 1 } = options;
  const of = options.of ?? (plan.moved ? "difference" : "baseline");
  const { model } = plan.prepared;
  const range = { seed, first: 0, count: draws };
  const first = sampleInputs(model.declaration, range);
  const second = sampleInputs(model.declaration, { ...range, dimensionShift: SECOND_MATRIX });
  const evaluate = (columns: Columns): Float64Array =>
    evaluateOn(plan, { columns: fixed(columns, plan), count: draws, key: keyOf(variable, [year]), of });
  const factors = listFactors(plan);
  const swapped = new Map<string, Float64Array>();
  const values = { first: evaluate(first), second: evaluate(second), swapped };
  for (const [position, factor] of factors.entries()) {
    if (options.isCancelled?.() === true) break;
    const mixed: Record<string, Float64Array> = { ...first };
    for (const key of factor.keys) mixed[key] = second[key] ?? first[key] ?? new Float64Array(draws);
    swapped.set(factor.id, evaluate(mixed));
    options.onProgress?.((position + 1) / factors.length);
  }
  return [...computeIndices(values, seed)].sort((a, b) => b.total - a.total);
}

type Target = {
  readonly columns: Columns;
  readonly count: number;
  readonly key: string;
  readonly of: "baseline" | "scenario" | "difference";
};

function evaluateOn({ prepared, settings }: Plan, { columns, count, key, of }: Target): Float64Array {
  if (of === "baseline") return runModel(prepared, { settings, policy: false, columns, count, outputs: [key] }).at(key);
  const { baseline, policy } = runPair(prepared, { settings, columns, count, outputs: [key] });
  return of === "scenario" ? policy.at(key) : differenceOf(policy.at(key), baseline.at(key));
}

/** Numbers that the user has fixed do not vary. */
function fixed(columns: Columns, { settings }: Plan): Columns {
  const changed: Record<string, Float64Array> = { ...columns };
  for (const [id, value] of Object.entries(settings.fixedInputs)) {
    const column = changed[id];
    if (column !== undefined) changed[id] = new Float64Array(column.length).fill(value);
  }
  return changed;
}

function listFactors({
  prepared,
  settings,
}: Plan): readonly { readonly id: string; readonly keys: readonly string[] }[] {
  const { profile, declaration } = prepared.model;
  const drawn = new Set(
    declaration.inputs.filter(({ distribution }) => distribution.kind !== "external").map(({ key }) => key),
  );
  const parameters = UNCERTAIN_PARAMETERS.filter(
    ({ id, distribution }) =>
      drawn.has(id) &&
      settings.fixedInputs[id] === undefined &&
      !(distribution?.kind === "bernoulli" && distribution.p === 1),
  ).map(({ id }) => ({ id, keys: [id] }));
  const groups = [
    { id: "yearly-shocks", keys: PROJECTED_YEARS.flatMap((year) => [keyOf("zX", [year]), keyOf("zM", [year])]) },
    { id: "product-drift", keys: profile.products.map(({ id }) => keyOf("drift", [id])) },
    {
      id: "closures",
      keys: PROJECTED_YEARS.flatMap((year) => [keyOf("closedYear", [year]), keyOf("closedWeeks", [year])]),
    },
  ];
  return [...parameters, ...groups.map(({ id, keys }) => ({ id, keys: keys.filter((key) => drawn.has(key)) }))].filter(
    ({ keys }) => keys.length > 0,
  );
}
