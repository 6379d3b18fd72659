import { compareTimeToAccuracy } from "./kernel-accuracy.ts";
import { checkMoments, comparePeer } from "./kernel-compare.ts";
import { printCosts } from "./kernel-costs.ts";
import { fast, isWanted, measureRate, printFigure, reproducible } from "./kernel-figures.ts";
import { findC, findMathjs, findNumpy, findSquiggle, readNumpyMoments } from "./kernel-peers.ts";
import { compareWorkers } from "./kernel-workers.ts";

/** Prints the kernel's figures as JSON lines: `node kernel.ts [--only ID-OR-PREFIX]`. */

type Section = { readonly ids: readonly string[]; readonly run: () => Promise<void> };

const SECTIONS: readonly Section[] = [
  {
    ids: ["kernel.vs.numpy", "kernel.fast.vs.numpy"],
    run: async () =>
      comparePeer(await findNumpy(), {
        figures: [
          { id: "kernel.vs.numpy", kernel: reproducible },
          { id: "kernel.fast.vs.numpy", kernel: fast },
        ],
        missing: "python3 with numpy is missing",
        runs: 5,
        describe: async () => checkMoments(await readNumpyMoments(), 100_000),
      }),
  },
  {
    ids: ["kernel.vs.c-simd", "kernel.fast.vs.c-simd"],
    run: () =>
      comparePeer(findC(), {
        figures: [
          { id: "kernel.vs.c-simd", kernel: reproducible },
          { id: "kernel.fast.vs.c-simd", kernel: fast },
        ],
        missing: "gcc is missing",
        runs: 3,
        describe: async (run) => checkMoments(run, 400_000),
      }),
  },
  {
    ids: ["kernel.vs.mathjs"],
    run: () =>
      comparePeer(findMathjs(), {
        figures: [{ id: "kernel.vs.mathjs", kernel: reproducible }],
        missing: "mathjs, jstat or simple-statistics is missing",
        runs: 3,
        describe: async (run) => checkMoments(run, 1000),
      }),
  },
  {
    ids: ["kernel.vs.squiggle"],
    run: () =>
      comparePeer(findSquiggle(), {
        figures: [{ id: "kernel.vs.squiggle", kernel: reproducible }],
        missing: "@quri/squiggle-lang is missing",
        runs: 3,
        describe: async (run) => checkMoments(run, 10_000),
      }),
  },
  { ids: ["kernel.two-workers"], run: compareWorkers },
  { ids: ["kernel.time-to-accuracy.vs.c-plain"], run: () => compareTimeToAccuracy(findC()) },
  { ids: ["kernel.cost.draws", "kernel.cost.products", "kernel.cost.years"], run: async () => printCosts() },
];

// Long enough for the engine to settle on its optimised code.
for (const kernel of [reproducible, fast]) if (kernel) measureRate(kernel, 30);

for (const { ids, run } of SECTIONS) {
  if (!ids.some(isWanted)) continue;
  try {
    await run();
  } catch (error) {
    // One section that fails must not silence the others.
    for (const id of ids) printFigure({ id, value: null, samples: 0, note: `failed: ${String(error)}` });
  }
}
