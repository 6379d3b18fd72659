import { keyOf } from "../kernel/index.ts";
import { UNCERTAIN_PARAMETERS } from "../parameters/index.ts";
import type { Plan } from "../plan-run.ts";
import { medianColumns, runPair } from "../run-model.ts";
import { quantileOf } from "../uncertainty/quantile.ts";

export type TornadoBar = {
  readonly parameter: string;
  readonly low: number;
  readonly high: number;
  /** Parameter values at the two ends (5% and 95%). */
  readonly at: readonly [number, number];
};

export type TornadoOptions = {
  readonly variable: string;
  readonly year: number;
  readonly of: "baseline" | "scenario" | "difference";
};

/** Each parameter at its 5% and 95% quantile, the others at their medians, widest first. */
export function computeTornado(plan: Plan, { variable, year, of }: TornadoOptions): readonly TornadoBar[] {
  const { prepared, settings } = plan;
  const inputs = prepared.model.declaration.inputs.filter(
    ({ key }) => settings.fixedInputs[key] === undefined && UNCERTAIN_PARAMETERS.some(({ id }) => id === key),
  );
  const count = inputs.length * 2;
  const columns: Record<string, Float64Array> = { ...medianColumns(prepared, settings, count) };
  const ends = inputs.map(
    ({ distribution }) => [quantileOf(distribution, 0.05), quantileOf(distribution, 0.95)] as const,
  );
  for (const [position, { key }] of inputs.entries()) {
    const column = columns[key]?.slice() ?? new Float64Array(count);
    const [low, high] = ends[position] ?? [0, 0];
    column[2 * position] = low;
    column[2 * position + 1] = high;
    columns[key] = column;
  }
  const key = keyOf(variable, [year]);
  const { baseline, policy } = runPair(prepared, { settings, columns, count, outputs: [key] });
  const valueAt = (draw: number): number => {
    const policyValue = policy.at(key)[draw] ?? Number.NaN;
    const baselineValue = baseline.at(key)[draw] ?? Number.NaN;
    return of === "baseline" ? baselineValue : of === "scenario" ? policyValue : policyValue - baselineValue;
  };
  return inputs
    .map(({ key: parameter }, position) => ({
      parameter,
      low: valueAt(2 * position),
      high: valueAt(2 * position + 1),
      at: ends[position] ?? ([0, 0] as const),
    }))
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
}
