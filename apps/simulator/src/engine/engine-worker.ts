import type { AnswerContext } from "@bienmau/core/answers";
import type { Dataset, Scenario } from "@bienmau/core/schema";
import { ok } from "@bienmau/core/shared";
import type { Candidate, Goal, PlanProblem } from "@bienmau/core/simulation";
import { expose } from "comlink";
import type { ModelDescription } from "./model-description.ts";

let dataset: Promise<Dataset> | undefined;

/**
 * The engines, off the main thread. Each is loaded when first asked for, so that a question does not wait for the model nor the model for
 * the answer engine.
 */
const engine = {
  /** Tells the worker where the dataset lies. */
  open(url: string): void {
    dataset ??= fetchDataset(url);
  },

  async ask(question: string, context: Omit<AnswerContext, "dataset">) {
    const [{ answerQuestion }, held] = await Promise.all([import("@bienmau/core/answers"), loadDataset()]);
    return answerQuestion(question, { ...context, dataset: held });
  },

  async run(scenario: Scenario, options: { readonly draws: number; readonly seed: number }) {
    const [{ runScenario }, held] = await Promise.all([import("@bienmau/core/simulation"), loadDataset()]);
    return runScenario(scenario, { dataset: held, ...options, nowMs: () => performance.now() });
  },

  async seekGoal(scenario: Scenario, goal: Goal) {
    const [{ seekGoal }, held] = await Promise.all([import("@bienmau/core/simulation"), loadDataset()]);
    return seekGoal(scenario, goal, { dataset: held });
  },

  /** How a variable of a run comes about. Outputs may be named as the run names them: `total` for `total[2030]`. */
  async explain(scenario: Scenario, key: string, run: "baseline" | "scenario") {
    const [{ explain, planRun }, held] = await Promise.all([import("@bienmau/core/simulation"), loadDataset()]);
    const plan = planRun(scenario, held);
    return plan.ok ? explain(plan.value, key, run) : plan;
  },

  /** The best affordable set of the scenario's levers. */
  async choosePlan(scenario: Scenario, problem: PlanProblem) {
    const [{ choosePlan }, held] = await Promise.all([import("@bienmau/core/simulation"), loadDataset()]);
    return choosePlan(scenario, problem, { dataset: held });
  },

  /** How much each scenario may be regretted over many futures, and what would turn the ranking. */
  async chooseRobustly(candidates: readonly Candidate[], year: number) {
    const [{ chooseRobustly }, held] = await Promise.all([import("@bienmau/core/simulation"), loadDataset()]);
    return chooseRobustly(candidates, { dataset: held, output: "total", year, draws: 1024 });
  },

  /** Which uncertainties make the band wide: some seconds of work. */
  async findDrivers(scenario: Scenario, onProgress: (share: number) => void) {
    const [{ runScenario }, held] = await Promise.all([import("@bienmau/core/simulation"), loadDataset()]);
    const result = runScenario(scenario, { dataset: held, draws: 64, withDrivers: true, onProgress });
    return result.ok ? ok(result.value.drivers) : result;
  },

  /** Levers, shocks, profiles and presets as plain data; what computes stays in the worker. */
  async describe(): Promise<ModelDescription> {
    const {
      BASELINES,
      COST_FIELDS,
      IDENTIFIABILITY,
      LEVERS,
      PARAMETERS,
      PRESETS,
      PROFILES,
      SERIES,
      SHOCKS,
      WANTED_DATA,
    } = await import("@bienmau/core/simulation");
    const shocks = SHOCKS.map(({ paths: _paths, ...shock }) => shock);
    return {
      levers: LEVERS,
      shocks,
      profiles: PROFILES,
      presets: PRESETS,
      parameters: PARAMETERS,
      costFields: COST_FIELDS,
      outputVariables: Object.fromEntries(SERIES.map(({ id, variable }) => [id, variable])),
      identifiability: IDENTIFIABILITY,
      wantedData: WANTED_DATA,
      baselines: BASELINES,
    };
  },

  /** How the method would have done on years that are known. */
  async backtest() {
    const [{ backtestCorridor }, held] = await Promise.all([import("@bienmau/core/simulation"), loadDataset()]);
    return backtestCorridor(held);
  },

  async audit() {
    const [{ auditDataset }, held] = await Promise.all([import("@bienmau/core/audit"), loadDataset()]);
    return auditDataset(held);
  },
};

export type Engine = typeof engine;

expose(engine);

function loadDataset(): Promise<Dataset> {
  if (dataset === undefined) throw new Error("The engine was asked before it was opened.");
  return dataset;
}

async function fetchDataset(url: string): Promise<Dataset> {
  const response = await fetch(url, { credentials: "same-origin" });
  if (!response.ok) {
    dataset = undefined;
    throw new Error(`${url}: ${response.status}`);
  }
  // Built and validated together with this page, hence not parsed again.
  return (await response.json()) as Dataset;
}
