import { type AnswerContext, answerQuestion, type ProjectionPort } from "@bienmau/core/answers";
import { encodeScenario } from "@bienmau/core/scenario-link";
import type { Run, Scenario } from "@bienmau/core/schema";
import { LEVERS } from "@bienmau/core/simulation";
import type { Runner } from "./runs/runner.ts";

/** Enough for the rounded figures of a sentence, and quick enough to answer within it. */
const ANSWER_DRAWS = 1024;
const MOST_KEPT_RUNS = 64;
/** An answer needs a run or two; more rounds than this would be a loop. */
const MOST_ROUNDS = 4;

type Answered = ReturnType<typeof answerQuestion>;
type Context = Omit<AnswerContext, "project">;

/**
 * Answers questions, "what if" ones too, without ever running the model on the thread that serves readers: the engine says which runs it
 * lacks, they are computed in a thread, and it is asked again. Runs are kept: the same ones are asked for again and again.
 */
export function createProjectingAnswerer(runner: Runner) {
  const kept = new Map<string, Run>();
  return async (question: string, context: Context, signal: AbortSignal): Promise<Answered> => {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const missing = new Map<string, Scenario>();
      const answered = answerQuestion(question, { ...context, project: createPort(kept, missing) });
      if (missing.size === 0) return answered;
      const runs = [...missing].map(async ([key, scenario]) => {
        const outcome = await runner.run({ scenario, draws: ANSWER_DRAWS, seed: 1 }, { signal });
        if (outcome.ok) keep(kept, key, outcome.value);
        return outcome.ok;
      });
      // A run that cannot be had will not come by asking again: the engine's answer without it stands.
      if ((await Promise.all(runs)).includes(false)) return answered;
    }
    return answerQuestion(question, { ...context, project: createPort(kept, new Map()) });
  };
}

function createPort(kept: ReadonlyMap<string, Run>, missing: Map<string, Scenario>): ProjectionPort {
  return {
    levers: LEVERS.map(({ id, name }) => ({ id, name })),
    run: (scenario) => {
      const key = encodeScenario(scenario);
      const run = kept.get(key);
      if (run === undefined) missing.set(key, scenario);
      return run;
    },
    linkTo: (scenario) => `/scenario?s=${encodeScenario(scenario)}`,
  };
}

function keep(kept: Map<string, Run>, key: string, run: Run): void {
  kept.set(key, run);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT_RUNS) return;
    kept.delete(oldest);
  }
}
