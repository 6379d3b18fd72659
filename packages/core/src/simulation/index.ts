export { BASELINES, type BaselineDescriptor } from "./baselines.ts";
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
export { LEVERS } from "./levers/registry.gen.ts";
export { MODEL_VERSION } from "./model-version.ts";
export { PARAMETERS } from "./parameters/index.ts";
export { COST_FIELDS, parseScenario } from "./parse-scenario.ts";
export { PRESETS } from "./presets/registry.gen.ts";
export { PROFILES } from "./profiles/registry.gen.ts";
export { type Plan, planRun } from "./plan-run.ts";
export { assembleRun, computePiece, DEFAULT_DRAWS, MAX_DRAWS, type Piece, type RunContext, runScenario } from "./run-scenario.ts";
export { SHOCKS } from "./shocks/registry.gen.ts";
export { BASE_YEAR, DEFAULT_START_YEAR, LAST_YEAR, YEARS } from "./years.ts";
