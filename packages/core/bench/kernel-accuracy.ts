import type { Kernel } from "../src/simulation/kernel/index.ts";
import { computeMoments, median, PAIRS, printFigure, reproducible, roundTo4, takeSeed } from "./kernel-figures.ts";
import type { Peer } from "./kernel-peers.ts";

/** Prints how much sooner Sobol draws in our kernel give the mean to 0.1 % than plain draws in C; compiling excluded. */
export async function compareTimeToAccuracy(peer: Peer | undefined): Promise<void> {
  const id = "kernel.time-to-accuracy.vs.c-plain";
  const kernel = reproducible;
  const { draws, rmse, plainDraws } = findSobolDraws(kernel);
  const pairs: { ours: number; theirs: number }[] = [];
  for (let pair = 0; pair < PAIRS && peer; pair++) {
    const rate = (await peer.run())?.drawsPerSecond;
    if (rate === undefined) continue;
    const repeats = 50;
    const times = [0, 1, 2].map(() => {
      const started = performance.now();
      for (let i = 0; i < repeats; i++) kernel.run({ draws, sampler: { kind: "sobol", seed: takeSeed() } });
      return (performance.now() - started) / repeats;
    });
    pairs.push({ ours: Math.min(...times), theirs: (plainDraws / rate) * 1000 });
  }
  if (pairs.length === 0) {
    printFigure({ id, value: null, samples: 0, note: "gcc is missing" });
    return;
  }
  printFigure({
    id,
    value: roundTo4(median(pairs.map(({ ours, theirs }) => theirs / ours))),
    ours: roundTo4(median(pairs.map(({ ours }) => ours))),
    peer: roundTo4(median(pairs.map(({ theirs }) => theirs))),
    samples: pairs.length,
    note: `milliseconds to a relative RMSE of 0.1 %: ${draws} Sobol draws (${(rmse * 100).toFixed(3)} % over 64 seeds) against ${plainDraws} plain ones`,
  });
}

/** The fewest Sobol draws with a relative RMSE of the mean of 0.1 % or less, over as many seeds as repetitions. */
function findSobolDraws(kernel: Kernel): {
  readonly draws: number;
  readonly rmse: number;
  readonly plainDraws: number;
} {
  const repetitions = 64;
  const seeds = Array.from({ length: repetitions }, (_, i) => i + 1);
  const reference = computeMoments(kernel, { kind: "sobol", seed: 12345 }, 2 ** 20);
  for (let draws = 128; ; draws *= 2) {
    const errors = seeds.map(
      (seed) => computeMoments(kernel, { kind: "sobol", seed }, draws).mean / reference.mean - 1,
    );
    const rmse = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / repetitions);
    // Plain draws have the error of theory: sd / mean / sqrt(N).
    if (rmse <= 0.001) return { draws, rmse, plainDraws: Math.ceil((reference.sd / reference.mean / 0.001) ** 2) };
  }
}
