export { type Appraisal, type AppraisalOptions, appraise } from "./analysis/appraise.ts";
export { backtestCorridor, backtestRolling, type Forecast, type RollingScore } from "./analysis/backtest.ts";
export { choosePlan, type PlanChoice, type PlanProblem } from "./analysis/choose-plan.ts";
export { type Candidate, chooseRobustly, type FlipPoint, type Regret } from "./analysis/choose-robustly.ts";
export { type DriverOptions, findDrivers } from "./analysis/find-drivers.ts";
export { type Convergence, measureConvergence } from "./analysis/measure-convergence.ts";
export { type LoopReport, measureLoop } from "./analysis/measure-loop.ts";
export { type Goal, type GoalOutcome, seekGoal, traceTradeOff } from "./analysis/seek-goal.ts";
export type { Index as DriverIndex } from "./analysis/sobol-indices.ts";
export { type Contribution, type SplitOptions, splitEffect } from "./analysis/split-effect.ts";
export { computeTornado, type TornadoBar, type TornadoOptions } from "./analysis/tornado.ts";
export { BASELINES, type BaselineDescriptor } from "./baselines.ts";
export { type Change, type Comparison, compareOutcomes, compareRuns } from "./compare-runs.ts";
export type {
  Grade,
  LeverDescriptor,
  LeverField,
  ParameterDescriptor,
  PresetDescriptor,
  ProfileDescriptor,
  ProfileGate,
  ProfileProduct,
  ShockDescriptor,
} from "./descriptor.ts";
export { type Explained, type Explanation, explain } from "./explain.ts";
export { parseFormula } from "./formula.ts";
export { IDENTIFIABILITY, type IdentificationRow, WANTED_DATA } from "./identifiability.ts";
export { LEVERS } from "./levers/registry.gen.ts";
export { MODEL_VERSION } from "./model-version.ts";
export { GATE_SERIES, SERIES } from "./outputs.ts";
export { PARAMETERS } from "./parameters/index.ts";
export { COST_FIELDS, parseScenario } from "./parse-scenario.ts";
export { type Plan, planRun } from "./plan-run.ts";
export { PRESETS } from "./presets/registry.gen.ts";
export { PROFILES } from "./profiles/registry.gen.ts";
export { type Reconciled, type ReconciliationView, reconcile } from "./reconcile.ts";
export {
  assembleRun,
  computePiece,
  DEFAULT_DRAWS,
  MAX_DRAWS,
  type PackedPiece,
  type Piece,
  packPiece,
  type RunContext,
  runScenario,
  unpackPiece,
} from "./run-scenario.ts";
export { SHOCKS } from "./shocks/registry.gen.ts";
export { BASE_YEAR, DEFAULT_START_YEAR, LAST_YEAR, YEARS } from "./years.ts";
