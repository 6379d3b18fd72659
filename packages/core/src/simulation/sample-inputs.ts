import type { ModelDeclaration } from "./kernel/index.ts";
import { quantileOf } from "./uncertainty/quantile.ts";
import { sobolColumn } from "./uncertainty/sobol.ts";

/** Values of every drawn input, one column each. */
export type Columns = Readonly<Record<string, Float64Array>>;

type Draws = {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
  /** Added to every dimension: 128 gives the second matrix of a sensitivity analysis. */
  readonly dimensionShift?: number;
};

const remembered = new WeakMap<ModelDeclaration, Map<string, Columns>>();
/** Enough for a full report in pieces of 1,024 draws, with a second matrix. */
const REMEMBERED_SETS = 20;

/** Sobol draws through quantile functions. The same seed gives the same bits wherever and in how many pieces it is asked. */
export function sampleInputs(model: ModelDeclaration, draws: Draws): Columns {
  const { seed, first, count, dimensionShift = 0 } = draws;
  const key = [seed, first, count, dimensionShift].join(" ");
  const sets = remembered.get(model) ?? new Map<string, Columns>();
  remembered.set(model, sets);
  const known = sets.get(key);
  if (known !== undefined) return known;
  const columns: Record<string, Float64Array> = {};
  for (const input of model.inputs) {
    if (input.distribution.kind === "external") continue;
    const column = sobolColumn(input.dimension + dimensionShift, { first, count, seed });
    for (let draw = 0; draw < count; draw++) column[draw] = quantileOf(input.distribution, column[draw] ?? 0.5);
    columns[input.key] = column;
  }
  const oldest = sets.keys().next();
  if (sets.size >= REMEMBERED_SETS && oldest.done !== true) sets.delete(oldest.value);
  sets.set(key, columns);
  return columns;
}

/** Every drawn input at its median, as often as asked. */
export function medianInputs(model: ModelDeclaration, count: number): Columns {
  const columns: Record<string, Float64Array> = {};
  for (const input of model.inputs) {
    if (input.distribution.kind === "external") continue;
    columns[input.key] = new Float64Array(count).fill(quantileOf(input.distribution, 0.5));
  }
  return columns;
}
