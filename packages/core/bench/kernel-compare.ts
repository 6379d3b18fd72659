import { BLOCK_SIZE, type Kernel } from "../src/simulation/kernel/index.ts";
import {
  computeMoments,
  isWanted,
  measureRate,
  median,
  PAIRS,
  printFigure,
  reproducible,
  roundTo4,
} from "./kernel-figures.ts";
import type { Peer, PeerRun } from "./kernel-peers.ts";

/** Prints how many times the peer's draws per second our kernels reach, from interleaved runs. */
export async function comparePeer(
  peer: Peer | undefined,
  options: {
    readonly figures: readonly { readonly id: string; readonly kernel: Kernel | undefined }[];
    readonly missing: string;
    readonly runs: number;
    readonly describe: (run: PeerRun) => Promise<string>;
  },
): Promise<void> {
  const first = await peer?.run();
  const figures = options.figures.filter(({ id }) => isWanted(id));
  if (!peer || !first) {
    for (const { id } of figures) printFigure({ id, value: null, samples: 0, note: options.missing });
    return;
  }
  const pairs = figures.map(() => ({ ours: [] as number[], theirs: [] as number[] }));
  for (let pair = 0; pair < PAIRS; pair++) {
    const theirs = (await peer.run())?.drawsPerSecond;
    for (const [index, { kernel }] of figures.entries()) {
      if (theirs === undefined || !kernel) continue;
      pairs[index]?.theirs.push(theirs);
      pairs[index]?.ours.push(measureRate(kernel, options.runs));
    }
  }
  const described = await options.describe(first);
  for (const [index, { id, kernel }] of figures.entries()) {
    const { ours = [], theirs = [] } = pairs[index] ?? {};
    if (!kernel) {
      printFigure({ id, value: null, samples: 0, note: "this engine has no relaxed SIMD" });
      continue;
    }
    const value = median(ours.map((rate, i) => rate / (theirs[i] ?? Number.NaN)));
    const note = `draws per second; ${peer.name}; ${described}`;
    printFigure({
      id,
      value: roundTo4(value),
      ours: Math.round(median(ours)),
      peer: Math.round(median(theirs)),
      samples: ours.length,
      note,
    });
  }
}

/** How far a peer's mean and spread lie from ours of a million draws, in Monte Carlo errors. */
export function checkMoments(peer: PeerRun | undefined, draws: number): string {
  if (peer?.mean === undefined || peer.sd === undefined) return "the peer reports no mean and spread";
  const ours = computeMoments(reproducible, { kind: "plain", seed: 4711 }, 4096 * BLOCK_SIZE);
  const error = ours.sd * Math.sqrt(1 / draws + 1 / (4096 * BLOCK_SIZE));
  const ofMean = (peer.mean - ours.mean) / error;
  const ofSpread = (peer.sd - ours.sd) / (error * Math.sqrt((ours.kurtosis - 1) / 4));
  const verdict = Math.max(Math.abs(ofMean), Math.abs(ofSpread)) < 4 ? "agree" : "DISAGREE";
  return `mean and spread ${verdict} (${ofMean.toFixed(1)} and ${ofSpread.toFixed(1)} Monte Carlo errors apart)`;
}
