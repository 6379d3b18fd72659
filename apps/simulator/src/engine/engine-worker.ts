import type { AnswerContext } from "@bienmau/core/answers";
import type { Dataset, Scenario } from "@bienmau/core/schema";
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

  /** Levers, shocks, profiles and presets as plain data; what computes stays in the worker. */
  async describe(): Promise<ModelDescription> {
    const { LEVERS, SHOCKS, PROFILES, PRESETS } = await import("@bienmau/core/simulation");
    const shocks = SHOCKS.map(({ paths: _, ...shock }) => shock);
    return { levers: LEVERS, shocks, profiles: PROFILES, presets: PRESETS };
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
