import { once } from "node:events";
import { Worker } from "node:worker_threads";
import {
  BLOCK_SIZE,
  createKernel,
  createWasmKernel,
  type Kernel,
  type Sampler,
} from "../src/simulation/kernel/index.ts";
import { compileBenchmarkModel } from "./kernel-model.ts";
import {
  findC,
  findMathjs,
  findNumpy,
  findSquiggle,
  type Peer,
  type PeerRun,
  readNumpyMoments,
} from "./kernel-peers.ts";
import type { WorkerJob } from "./kernel-worker.ts";

/** Prints the kernel's figures as JSON lines: `node kernel.ts [--only ID-OR-PREFIX]`. */

const PAIRS = 15;
const DRAWS = 400 * BLOCK_SIZE;
const onlyAt = process.argv.indexOf("--only");
const only = onlyAt < 0 ? "" : (process.argv[onlyAt + 1] ?? "");
const isWanted = (...ids: readonly string[]) => ids.some((id) => id.startsWith(only));

type Figure = {
  readonly id: string;
  readonly value: number | null;
  readonly ours?: number;
  readonly peer?: number;
  readonly samples: number;
  readonly note?: string;
};

const print = (figure: Figure) => {
  if (isWanted(figure.id)) console.log(JSON.stringify({ unit: "ratio", ...figure }));
};
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const program = compileBenchmarkModel();
const reproducible = createWasmKernel(program, { relaxed: false });
const fast = createWasmKernel(program, { relaxed: true });
const fallback = createKernel(program);

let nextSeed = 1;

/** Best of some runs with fresh pseudo-random draws, sampling included: the peers report their best, too. */
function measureRate(kernel: Kernel, runs: number): number {
  let best = 0;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    kernel.run({ draws: DRAWS, sampler: { kind: "plain", seed: nextSeed++ } });
    best = Math.max(best, (DRAWS / (performance.now() - started)) * 1000);
  }
  return best;
}

type Moments = { readonly mean: number; readonly sd: number; readonly kurtosis: number };

function moments(kernel: Kernel, sampler: Sampler, draws: number): Moments {
  const values = kernel.run({ draws, sampler }).outputs[0] ?? new Float64Array();
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  const central = (power: number) => values.reduce((sum, value) => sum + (value - mean) ** power, 0) / draws;
  return { mean, sd: Math.sqrt(central(2)), kurtosis: central(4) / central(2) ** 2 };
}

/** How far a peer's mean and spread lie from ours of a million draws, in Monte Carlo errors. */
function checkMoments(peer: PeerRun | undefined, draws: number): string {
  if (peer?.mean === undefined || peer.sd === undefined) return "the peer reports no mean and spread";
  const ours = moments(reproducible ?? fallback, { kind: "plain", seed: 4711 }, 4096 * BLOCK_SIZE);
  const error = ours.sd * Math.sqrt(1 / draws + 1 / (4096 * BLOCK_SIZE));
  const ofMean = (peer.mean - ours.mean) / error;
  const ofSpread = (peer.sd - ours.sd) / (error * Math.sqrt((ours.kurtosis - 1) / 4));
  const verdict = Math.max(Math.abs(ofMean), Math.abs(ofSpread)) < 4 ? "agree" : "DISAGREE";
  return `mean and spread ${verdict} (${ofMean.toFixed(1)} and ${ofSpread.toFixed(1)} Monte Carlo errors apart)`;
}

async function comparePeer(
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
    for (const { id } of figures) print({ id, value: null, samples: 0, note: options.missing });
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
      print({ id, value: null, samples: 0, note: "this engine has no relaxed SIMD" });
      continue;
    }
    const value = median(ours.map((rate, i) => rate / (theirs[i] ?? Number.NaN)));
    const note = `draws per second; ${peer.name}; ${described}`;
    print({
      id,
      value: round(value),
      ours: Math.round(median(ours)),
      peer: Math.round(median(theirs)),
      samples: ours.length,
      note,
    });
  }
}

async function compareWorkers(): Promise<void> {
  const start = async () => {
    const worker = new Worker(new URL("./kernel-worker.ts", import.meta.url));
    await receive(worker);
    return worker;
  };
  const workers = [await start(), await start()];
  const draws = 64 * BLOCK_SIZE;
  const pieces = Array.from({ length: 64 }, (_, index) => index * draws);
  const run = async (count: number, seed: number) => {
    const started = performance.now();
    const results = new Map<number, Float64Array>();
    const work = async (worker: Worker, index: number) => {
      const firstDraws = pieces.filter((_, position) => position % count === index);
      worker.postMessage({ firstDraws, draws, seed } satisfies WorkerJob);
      const values = await receive(worker);
      for (const [position, firstDraw] of firstDraws.entries()) {
        results.set(firstDraw, values.subarray(position * draws, (position + 1) * draws));
      }
    };
    await Promise.all(workers.slice(0, count).map(work));
    return { results, seconds: (performance.now() - started) / 1000 };
  };
  for (let warm = 0; warm < 3; warm++) await run(2, warm);
  const pairs: { one: number; two: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    pairs.push({ one: (await run(1, pair)).seconds, two: (await run(2, pair)).seconds });
  }
  const [whole, shared] = [(await run(1, 99)).results, (await run(2, 99)).results];
  const isSame = pieces.every((piece) => {
    return whole.get(piece)?.every((value, draw) => Object.is(value, shared.get(piece)?.[draw]));
  });
  await Promise.all(workers.map((worker) => worker.terminate()));
  const total = draws * pieces.length;
  print({
    id: "kernel.two-workers",
    value: round(median(pairs.map(({ one, two }) => one / two))),
    ours: Math.round(total / median(pairs.map(({ two }) => two))),
    peer: Math.round(total / median(pairs.map(({ one }) => one))),
    samples: PAIRS,
    note: `draws per second of two workers and of one; the bytes are ${isSame ? "the same" : "NOT THE SAME"}`,
  });
}

async function receive(worker: Worker): Promise<Float64Array> {
  const [message] = await once(worker, "message");
  return message;
}

/** The fewest Sobol draws with a relative RMSE of the mean of 0.1 % or less, over as many seeds as repetitions. */
function findSobolDraws(kernel: Kernel): {
  readonly draws: number;
  readonly rmse: number;
  readonly plainDraws: number;
} {
  const repetitions = 64;
  const seeds = Array.from({ length: repetitions }, (_, i) => i + 1);
  const reference = moments(kernel, { kind: "sobol", seed: 12345 }, 2 ** 20);
  for (let draws = 128; ; draws *= 2) {
    const errors = seeds.map((seed) => moments(kernel, { kind: "sobol", seed }, draws).mean / reference.mean - 1);
    const rmse = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / repetitions);
    // Plain draws have the error of theory: sd / mean / sqrt(N).
    if (rmse <= 0.001) return { draws, rmse, plainDraws: Math.ceil((reference.sd / reference.mean / 0.001) ** 2) };
  }
}

async function compareTimeToAccuracy(peer: Peer | undefined): Promise<void> {
  const id = "kernel.time-to-accuracy.vs.c-plain";
  const kernel = reproducible ?? fallback;
  const { draws, rmse, plainDraws } = findSobolDraws(kernel);
  const pairs: { ours: number; theirs: number }[] = [];
  for (let pair = 0; pair < PAIRS && peer; pair++) {
    const rate = (await peer.run())?.drawsPerSecond;
    if (rate === undefined) continue;
    const repeats = 50;
    const times = [0, 1, 2].map(() => {
      const started = performance.now();
      for (let i = 0; i < repeats; i++) kernel.run({ draws, sampler: { kind: "sobol", seed: nextSeed++ } });
      return (performance.now() - started) / repeats;
    });
    pairs.push({ ours: Math.min(...times), theirs: (plainDraws / rate) * 1000 });
  }
  if (pairs.length === 0) {
    print({ id, value: null, samples: 0, note: "gcc is missing" });
    return;
  }
  print({
    id,
    value: round(median(pairs.map(({ ours, theirs }) => theirs / ours))),
    ours: round(median(pairs.map(({ ours }) => ours))),
    peer: round(median(pairs.map(({ theirs }) => theirs))),
    samples: pairs.length,
    note: `milliseconds to a relative RMSE of 0.1 %: ${draws} Sobol draws (${(rmse * 100).toFixed(3)} % over 64 seeds) against ${plainDraws} plain ones`,
  });
}

/** How cost grows with size: the slope of log time over log size, 1 for linear. Interleaved, the best of several rounds. */
function printCosts(): void {
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
    print({
      id,
      value: round(slope),
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

function round(value: number): number {
  return Number(value.toPrecision(4));
}

// Long enough for the engine to settle on its optimised code.
for (const kernel of [reproducible, fast]) if (kernel) measureRate(kernel, 30);

const simd = isWanted("kernel.vs.c-simd", "kernel.fast.vs.c-simd", "kernel.time-to-accuracy.vs.c-plain")
  ? findC()
  : undefined;
if (isWanted("kernel.vs.numpy", "kernel.fast.vs.numpy")) {
  await comparePeer(await findNumpy(), {
    figures: [
      { id: "kernel.vs.numpy", kernel: reproducible },
      { id: "kernel.fast.vs.numpy", kernel: fast },
    ],
    missing: "python3 with numpy is missing",
    runs: 5,
    describe: async () => checkMoments(await readNumpyMoments(), 100_000),
  });
}
if (isWanted("kernel.vs.c-simd", "kernel.fast.vs.c-simd")) {
  await comparePeer(simd, {
    figures: [
      { id: "kernel.vs.c-simd", kernel: reproducible },
      { id: "kernel.fast.vs.c-simd", kernel: fast },
    ],
    missing: "gcc is missing",
    runs: 3,
    describe: async (run) => checkMoments(run, 400_000),
  });
}
if (isWanted("kernel.vs.mathjs")) {
  await comparePeer(findMathjs(), {
    figures: [{ id: "kernel.vs.mathjs", kernel: reproducible }],
    missing: "mathjs, jstat or simple-statistics is missing",
    runs: 3,
    describe: async (run) => checkMoments(run, 1000),
  });
}
if (isWanted("kernel.vs.squiggle")) {
  await comparePeer(findSquiggle(), {
    figures: [{ id: "kernel.vs.squiggle", kernel: reproducible }],
    missing: "@quri/squiggle-lang is missing",
    runs: 3,
    describe: async (run) => checkMoments(run, 10_000),
  });
}
if (isWanted("kernel.two-workers")) await compareWorkers();
if (isWanted("kernel.time-to-accuracy.vs.c-plain")) await compareTimeToAccuracy(simd);
if (["draws", "products", "years"].some((kind) => isWanted(`kernel.cost.${kind}`))) printCosts();
