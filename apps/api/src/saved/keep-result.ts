import { createHash } from "node:crypto";
import type { Run, Scenario } from "@bienmau/core/schema";
import { type Fault, ok, type Result } from "@bienmau/core/shared";
import { DEFAULT_DRAWS, parseScenario } from "@bienmau/core/simulation";
import type { Runner } from "../runs/runner.ts";
import type { KeptFigure, KeptResult } from "../store/schema/index.ts";

const FIGURE_SERIES = ["total", "exports", "imports", "balance"] as const;
const FIGURE_YEARS = [2026, 2030, 2035];
const RUN_MS = 60_000;

export type KeptRun = { readonly scenario: Scenario; readonly result: KeptResult };

/** Runs a scenario and keeps what is needed to tell later whether it still comes out the same. */
export async function runAndKeep(
  request: { readonly scenario: unknown; readonly draws?: number | undefined; readonly seed?: number | undefined },
  runner: Runner,
): Promise<Result<KeptRun, Fault>> {
  const parsed = parseScenario(request.scenario);
  if (!parsed.ok) return parsed;
  const job = { scenario: parsed.value, draws: request.draws ?? DEFAULT_DRAWS, seed: request.seed ?? 1 };
  const outcome = await runner.run(job, { signal: AbortSignal.timeout(RUN_MS) });
  if (!outcome.ok) return outcome;
  return ok({ scenario: parsed.value, result: summarise(outcome.value) });
}

function summarise(run: Run): KeptResult {
  const { modelVersion, datasetVersion, draws, seed } = run;
  return { modelVersion, datasetVersion, draws, seed, digest: digestOf(run), figures: figuresOf(run) };
}

/** Of the figures alone: versions are compared beside them, and time is nobody's result. */
function digestOf({ elapsedMs: _elapsed, modelVersion: _model, datasetVersion: _dataset, ...figures }: Run): string {
  return createHash("sha256").update(JSON.stringify(figures)).digest("hex");
}

function figuresOf(run: Run): KeptFigure[] {
  return FIGURE_SERIES.flatMap((series) => {
    const found = run.series[series];
    if (found === undefined) return [];
    return FIGURE_YEARS.flatMap((year) => {
      const index = run.years.indexOf(year);
      const [p10, p50, p90] = [found.scenario.p10[index], found.scenario.p50[index], found.scenario.p90[index]];
      return p10 === undefined || p50 === undefined || p90 === undefined
        ? []
        : [{ series, year, unit: found.unit, p10, p50, p90 }];
    });
  });
}
