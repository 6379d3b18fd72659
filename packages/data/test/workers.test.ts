import { Worker } from "node:worker_threads";
import { assembleRun, type PackedPiece, PRESETS, planRun, runScenario, unpackPiece } from "@bienmau/core/simulation";
import { describe, expect, it } from "vitest";
import { dataset } from "../src/index.ts";

const DRAWS = 2048;
const SEED = 7;
const PIECE = 1024;

function scenarioOf(id: string) {
  const preset = PRESETS.find((one) => one.id === id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return preset.scenario;
}

/** Deals the pieces of a run to worker threads in turn and returns them as they come back. */
async function computeOnWorkers(scenario: unknown, workers: number): Promise<readonly PackedPiece[]> {
  const pieces = Array.from({ length: DRAWS / PIECE }, (_, at) => ({ first: at * PIECE, count: PIECE }));
  const dealt = Array.from({ length: workers }, (_, worker) => pieces.filter((_piece, at) => at % workers === worker));
  const results = await Promise.all(
    dealt.map(
      (own) =>
        new Promise<readonly PackedPiece[]>((resolve, reject) => {
          const worker = new Worker(new URL("./workers/compute-pieces.ts", import.meta.url), {
            workerData: { scenario, seed: SEED, pieces: own },
          });
          worker.once("message", resolve);
          worker.once("error", reject);
        }),
    ),
  );
  // The last worker's pieces first: merging must not care.
  return results.reverse().flat();
}

describe("a run dealt to worker threads", () => {
  it.each(["source-package", "baseline"])(
    "gives the bytes of a single run, with one worker and with two (%s)",
    async (id) => {
      const scenario = scenarioOf(id);
      const plan = planRun(scenario, dataset);
      const alone = runScenario(scenario, { dataset, draws: DRAWS, seed: SEED });
      if (!plan.ok || !alone.ok) throw new Error("the scenario does not run");
      const stamp = { datasetVersion: dataset.version, seed: SEED, draws: DRAWS };
      const { series, products, gates } = alone.value;
      for (const workers of [1, 2]) {
        const merged = assembleRun(plan.value, (await computeOnWorkers(scenario, workers)).map(unpackPiece), stamp);
        expect(JSON.stringify({ series: merged.series, products: merged.products, gates: merged.gates })).toBe(
          JSON.stringify({ series, products, gates }),
        );
      }
    },
  );
});
