import type { Band } from "../schema/run.ts";
import type { Prepared } from "./prepare-model.ts";
import type { Outcome } from "./run-model.ts";

const KEPT = 16;
const baselines = new WeakMap<Prepared, Map<string, Outcome>>();
const bands = new WeakMap<Outcome, Map<string, Band>>();

/** The baseline does not change while a lever's slider moves: computed once for the same model, settings and draws. */
export function rememberBaseline(prepared: Prepared, parts: readonly unknown[], compute: () => Outcome): Outcome {
  const known = baselines.get(prepared) ?? new Map<string, Outcome>();
  baselines.set(prepared, known);
  const key = JSON.stringify(parts);
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const outcome = compute();
  const oldest = known.keys().next();
  if (known.size >= KEPT && oldest.done !== true) known.delete(oldest.value);
  known.set(key, outcome);
  return outcome;
}

/** Bands of a baseline that came in one piece. */
export function rememberBand(
  pieces: readonly { readonly baseline: Outcome }[],
  key: string,
  compute: () => Band,
): Band {
  const [only] = pieces;
  if (only === undefined || pieces.length > 1) return compute();
  const known = bands.get(only.baseline) ?? new Map<string, Band>();
  bands.set(only.baseline, known);
  const band = known.get(key) ?? compute();
  known.set(key, band);
  return band;
}
