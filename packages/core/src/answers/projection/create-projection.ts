import { encodeScenario } from "../../scenario-link/index.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { LEVERS, runScenario } from "../../simulation/index.ts";
import type { ProjectionPort } from "../context.ts";

/** Few draws: a chat reply shows three digits, and the link opens the full run. */
const CHAT_DRAWS = 512;

/** The simulation for the answer engine. A module of its own, so that answering alone never loads the model. */
export function createProjection(options: {
  readonly dataset: Dataset;
  readonly simulatorUrl: string;
  readonly draws?: number;
}): ProjectionPort {
  const { dataset, simulatorUrl, draws = CHAT_DRAWS } = options;
  return {
    levers: LEVERS.map(({ id, name }) => ({ id, name })),
    run: (scenario) => {
      const result = runScenario(scenario, { dataset, draws });
      return result.ok ? result.value : undefined;
    },
    linkTo: (scenario) => `${simulatorUrl}#s=${encodeScenario(scenario)}`,
  };
}
