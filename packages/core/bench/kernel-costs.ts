import { BLOCK_SIZE, createKernel, type Kernel } from "../src/simulation/kernel/index.ts";
import { isWanted, PAIRS, printFigure, roundTo4 } from "./kernel-figures.ts";
import { compileBenchmarkModel } from "./kernel-model.ts";

/** How cost grows with size: the slope of log time over log size, 1 for linear. Interleaved, the best of several rounds. */
export function printCosts(): void {
  const kernelOf = (groups: number, years: number) => createKernel(compileBenchmarkModel({ groups, years }));
  const usual = kernelOf(18, 10);
  const factors = [1, 2, 4, 8];
  const draws = 32 * BLOCK_SIZE;
  const kinds: readonly { id: string; what: string; runs: readonly (() => void)[] }[] = [
    {
      id: "kernel.cost.draws",
      what: `${draws} to ${8 * draws} draws`,
      runs: factors.map((n) => runner(usual, draws * n)),
    },
    {
      id: "kernel.cost.products",
      what: "18 to 144 product groups",
      runs: factors.map((n) => runner(kernelOf(18 * n, 10), draws)),
    },
    { id: "kernel.cost.years", what: "10 to 80 years", runs: factors.map((n) => runner(kernelOf(18, 10 * n), draws)) },
  ];
  for (const { id, what, runs } of kinds.filter((kind) => isWanted(kind.id))) {
    const best = runs.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < PAIRS; round++) {
      for (const [index, run] of runs.entries()) {
        const started = performance.now();
        run();
        best[index] = Math.min(best[index] ?? 0, performance.now() - started);
      }
    }
    const slope = Math.log((best.at(-1) ?? 0) / (best[0] ?? 1)) / Math.log(8);
    const times = best.map((time) => time.toPrecision(3)).join(", ");
    printFigure({
      id,
      value: roundTo4(slope),
      samples: PAIRS,
      note: `slope of log time over log size (1 is linear): ${what}, ${times} ms`,
    });
  }
}

function runner(kernel: Kernel, draws: number): () => void {
  return () => {
    kernel.run({ draws, sampler: { kind: "plain", seed: 1 } });
  };
}
