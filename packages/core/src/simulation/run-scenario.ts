import type { Dataset } from "../schema/dataset.ts";
import type { Run, RunSeries } from "../schema/run.ts";
import type { Scenario } from "../schema/scenario.ts";
import { defined, err, type Fault, ok, type Result } from "../shared/index.ts";
import { appraise } from "./analysis/appraise.ts";
import { findDrivers } from "./analysis/find-drivers.ts";
import { EXACT_PLAYERS } from "./analysis/shapley.ts";
import { splitEffect } from "./analysis/split-effect.ts";
import { bandOf, compareBands } from "./bands.ts";
import { rememberBand, rememberBaseline } from "./baseline-memory.ts";
import { unitOfSeries } from "./check-units.ts";
import { variableOf } from "./formula-overrides.ts";
import { BLOCK_SIZE } from "./kernel/index.ts";
import { MODEL_VERSION } from "./model-version.ts";
import { GATE_SERIES, SERIES } from "./outputs.ts";
import { type Plan, planRun } from "./plan-run.ts";
import { columnsOf, createOutcome, type Outcome, type OutcomeData, runModel } from "./run-model.ts";
import { movedLevers } from "./settings.ts";
import { collectWarnings } from "./warnings.ts";
import { LAST_YEAR, YEARS } from "./years.ts";

export type RunContext = {
  readonly dataset: Dataset;
  /** Default 4,096. */
  readonly draws?: number;
  /** Default 1. */
  readonly seed?: number;
  readonly nowMs?: () => number;
  /** Called with the share of work done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly isCancelled?: () => boolean;
  /**
   * Also find out which uncertainties matter: true takes 4,096 draws for the indices (some seconds), false none. Left out, a full run of
   * 4,096 draws or more finds them on 1,024 (errors of about 0.05) and a quick look does not.
   */
  readonly withDrivers?: boolean;
};

export const DEFAULT_DRAWS = 4096;
export const MAX_DRAWS = 65_536;
/** Draws between two looks at progress and cancellation. */
const CHUNK = BLOCK_SIZE * 4;

/** One scenario against its baseline, draw by draw, with bands. The same input and seed give the same bytes but for `elapsedMs`. */
export function runScenario(scenario: Scenario, context: RunContext): Result<Run, Fault> {
  const started = context.nowMs?.() ?? 0;
  const { draws = DEFAULT_DRAWS, seed = 1 } = context;
  if (!Number.isInteger(draws) || draws < 1 || draws > MAX_DRAWS) {
    return err({ code: "run-too-large", limit: `1 … ${MAX_DRAWS}` });
  }
  const planned = planRun(scenario, context.dataset);
  if (!planned.ok) return planned;
  const pieces: Piece[] = [];
  for (let first = 0; first < draws; first += CHUNK) {
    if (context.isCancelled?.() === true) return err({ code: "run-cancelled" });
    pieces.push(computePiece(planned.value, { seed, first, count: Math.min(CHUNK, draws - first) }));
    context.onProgress?.(Math.min(1, (first + CHUNK) / draws));
  }
  const run = assembleRun(planned.value, pieces, { datasetVersion: context.dataset.version, seed, draws });
  const appraisal = appraise(planned.value.scenario, {
    dataset: context.dataset,
    draws: Math.min(draws, APPRAISAL_DRAWS),
    seed,
  });
  if (!appraisal.ok) return appraisal;
  const wantsDrivers = context.withDrivers ?? draws >= DEFAULT_DRAWS;
  const drivers = wantsDrivers ? driversOf(planned.value, context) : [];
  if (context.isCancelled?.() === true) return err({ code: "run-cancelled" });
  return ok({
    ...run,
    contributions: contributionsOf(planned.value, draws),
    drivers,
    appraisal: appraisal.value,
    elapsedMs: context.nowMs === undefined ? 0 : context.nowMs() - started,
  });
}

const APPRAISAL_DRAWS = 1024;
const QUICK_INDEX_DRAWS = 1024;
const REPORT_YEARS = [2030, LAST_YEAR];

/** How each lever adds to demand, everything else at its median. Left out of a quick look at many levers. */
function contributionsOf(plan: Plan, draws: number): Run["contributions"] {
  const count = movedLevers(plan.scenario).length;
  if (count > EXACT_PLAYERS - 4 && draws < 1024) return [];
  return splitEffect(plan, { variable: "total", years: REPORT_YEARS }).map(({ lever, year, value }) => ({
    lever,
    year,
    value,
    unit: "USD",
  }));
}

function driversOf(plan: Plan, { seed = 1, withDrivers, isCancelled, onProgress }: RunContext): Run["drivers"] {
  const draws = withDrivers === true ? DEFAULT_DRAWS : QUICK_INDEX_DRAWS;
  const options = { variable: "total", year: 2030, seed, draws };
  const found = findDrivers(plan, {
    ...options,
    ...(isCancelled === undefined ? {} : { isCancelled }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  return found.map(({ id, firstOrder, total }) => ({ parameter: id, firstOrder, total }));
}

/** Both runs on one range of draws; ranges may be computed by different workers and in any order. */
export type Piece = { readonly first: number; readonly baseline: Outcome; readonly policy: Outcome };

/** `first` must be a multiple of the block size. */
export function computePiece(
  { prepared, settings, moved }: Plan,
  range: { readonly seed: number; readonly first: number; readonly count: number },
): Piece {
  const columns = columnsOf(prepared, settings, range);
  const { count } = range;
  const baseline = rememberBaseline(prepared, [settings.shared, settings.fixedInputs, range], () =>
    runModel(prepared, { settings, policy: false, columns, count }),
  );
  // Nothing moved: the policy run is the baseline, to the bit.
  if (!moved) return { first: range.first, baseline, policy: baseline };
  const baselineRevenue = baseline.yearly("revenue").slice(1);
  return {
    first: range.first,
    baseline,
    policy: runModel(prepared, { settings, policy: true, columns, count, baselineRevenue }),
  };
}

/** A piece as plain data that can be sent to another thread or machine. */
export type PackedPiece = { readonly first: number; readonly baseline: OutcomeData; readonly policy: OutcomeData };

export function packPiece({ first, baseline, policy }: Piece): PackedPiece {
  return { first, baseline: baseline.data, policy: policy.data };
}

export function unpackPiece({ first, baseline, policy }: PackedPiece): Piece {
  return { first, baseline: createOutcome(baseline), policy: createOutcome(policy) };
}

type Stamp = { readonly datasetVersion: string; readonly seed: number; readonly draws: number };

/** Puts pieces together in draw order and summarises them. */
export function assembleRun(plan: Plan, pieces: readonly Piece[], stamp: Stamp): Run {
  const { scenario, prepared, settings } = plan;
  const ordered = [...pieces].sort((a, b) => a.first - b.first);
  const { profile, gates: gateIds } = prepared.model;
  const summarise = (variable: string, unit: string, members: readonly string[] = []): RunSeries => {
    const baseline = YEARS.map((_, index) =>
      join(ordered.map((piece) => piece.baseline.yearly(variable, members)[index])),
    );
    const policy = plan.moved
      ? YEARS.map((_, index) => join(ordered.map((piece) => piece.policy.yearly(variable, members)[index])))
      : baseline;
    const baselineBand = rememberBand(ordered, `${variable} ${members.join(" ")}`, () => bandOf(baseline));
    return { unit, baseline: baselineBand, ...compareBands(policy, baseline, baselineBand) };
  };
  const added = Object.keys(settings.formulas).filter((name) => name.startsWith("series/"));
  const gates = Object.fromEntries(
    gateIds.map((gate) => [
      gate,
      Object.fromEntries(GATE_SERIES.map(({ id, variable, unit }) => [id, summarise(variable, unit, [gate])])),
    ]),
  );
  const target = targetOf(scenario, ordered);
  const unsettled = ordered.reduce((sum, { baseline, policy }) => sum + baseline.unsettled + policy.unsettled, 0);
  const series = Object.fromEntries([
    ...SERIES.map(({ id, variable, unit }) => [id, summarise(variable, unit)] as const),
    ...added.map(
      (name) =>
        [
          name.slice("series/".length),
          summarise(variableOf(name), unitOfSeries(variableOf(name), prepared.model.equations)),
        ] as const,
    ),
  ]);
  return {
    profile: profile.id,
    scenario,
    modelVersion: MODEL_VERSION,
    ...stamp,
    elapsedMs: 0,
    years: [...YEARS],
    series,
    products: Object.fromEntries(profile.products.map(({ id }) => [id, summarise("value", "USD", [id])])),
    gates,
    contributions: [],
    drivers: [],
    appraisal: { withheld: "not-computed" },
    ...(target === undefined ? {} : { target }),
    warnings: collectWarnings({ profile, scenario, gates, unsettled, series, conflicts: prepared.model.conflicts }),
  };
}

function join(parts: readonly (Float64Array | undefined)[]): Float64Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const joined = new Float64Array(parts.reduce((sum, part) => sum + (part?.length ?? 0), 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part ?? new Float64Array(0), offset);
    offset += part?.length ?? 0;
  }
  return joined;
}

/** Share of draws in which the scenario reaches the target. */
function targetOf({ target }: Scenario, pieces: readonly Piece[]): Run["target"] {
  if (target === undefined) return undefined;
  const variable = defined(
    SERIES.find(({ id }) => id === target.output),
    "a parsed target has a known output",
  ).variable;
  let reached = 0;
  let draws = 0;
  for (const { policy } of pieces) {
    for (const value of policy.at(`${variable}[${target.year}]`)) {
      draws += 1;
      if (value >= target.value) reached += 1;
    }
  }
  return { ...target, probability: reached / draws };
}
