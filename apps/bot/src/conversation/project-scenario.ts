import type { ProjectionPort } from "@bienmau/core/answers";
import { encodeScenario } from "@bienmau/core/scenario-link";
import type { Dataset, Run } from "@bienmau/core/schema";
import { LEVERS, runScenario } from "@bienmau/core/simulation";

/** Enough for the rounded figures of a sentence, and quick enough to answer within it. */
const ANSWER_DRAWS = 1024;
const MOST_KEPT_RUNS = 64;

/** The model as the answer engine uses it, for "what if" questions. Runs are kept: the same ones are asked for again and again. */
export function createProjection(dataset: Dataset, pageUrl: string): ProjectionPort {
  const kept = new Map<string, Run>();
  return {
    levers: LEVERS.map(({ id, name }) => ({ id, name })),
    run: (scenario) => {
      const key = encodeScenario(scenario);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const outcome = runScenario(scenario, { dataset, draws: ANSWER_DRAWS, seed: 1 });
      if (!outcome.ok) return undefined;
      if (kept.size >= MOST_KEPT_RUNS) kept.clear();
      kept.set(key, outcome.value);
      return outcome.value;
    },
    linkTo: (scenario) => `${pageUrl}/scenario?s=${encodeScenario(scenario)}`,
  };
}
