import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PEERS = join(import.meta.dirname, "peers");

/** What a peer program reports about one run of itself. */
export type PeerRun = { readonly drawsPerSecond: number; readonly mean?: number; readonly sd?: number };

export type Peer = { readonly name: string; readonly run: () => Promise<PeerRun | undefined> };

/** Tuned numpy at its best batch size here; it reports the best of five runs and a mean, but no spread. */
export async function findNumpy(): Promise<Peer | undefined> {
  const runBatch = async (batch: number): Promise<PeerRun | undefined> => {
    const lines = await readLines("python3", [join(PEERS, "np_tuned.py"), String(batch)], () => false);
    const rate = Number(/^tuned numpy \S+ \d+ (\d+)/.exec(lines[0] ?? "")?.[1]);
    return Number.isFinite(rate) ? { drawsPerSecond: rate } : undefined;
  };
  const batches = [1000, 2000, 3000, 4000];
  const rates = new Map<number, number>();
  for (const batch of [...batches, ...batches]) {
    const rate = (await runBatch(batch))?.drawsPerSecond ?? 0;
    rates.set(batch, Math.max(rates.get(batch) ?? 0, rate));
  }
  const best = batches.reduce((a, b) => ((rates.get(a) ?? 0) >= (rates.get(b) ?? 0) ? a : b));
  if ((rates.get(best) ?? 0) === 0) return undefined;
  return { name: `numpy, tuned, batches of ${best}`, run: () => runBatch(best) };
}

/** Mean and spread of numpy's 100,000 draws, from the plain program, which reports both. */
export async function readNumpyMoments(): Promise<PeerRun | undefined> {
  const lines = await readLines("python3", [join(PEERS, "np_model.py")], () => false);
  return parseRun(lines.find((line) => line.includes("batch=100000")));
}

/** The C program, SIMD over batches of draws with -ffast-math; it reports three runs of which the best counts. */
export function findC(): Peer | undefined {
  const binary = join(mkdtempSync(join(tmpdir(), "kernel-bench-")), "model");
  const flags = ["-O3", "-march=native", "-ffast-math", join(PEERS, "model.c"), "-o", binary, "-lm", "-lpthread"];
  if (spawnSync("gcc", flags).status !== 0) return undefined;
  return {
    name: "C, gcc -O3 -march=native -ffast-math",
    run: async () => {
      const runs = (await readLines(binary, ["400000", "2", "1"], () => false)).flatMap((line) => parseRun(line) ?? []);
      return runs.reduce<PeerRun | undefined>(
        (best, next) => (best && best.drawsPerSecond >= next.drawsPerSecond ? best : next),
        undefined,
      );
    },
  };
}

/** mathjs's compiled expressions: the first line of the program; the rest is other libraries. */
export function findMathjs(): Peer {
  const isWanted = (line: string) => line.startsWith("mathjs compiled");
  return {
    name: "mathjs, compiled expressions",
    run: async () =>
      parseRun((await readLines(process.execPath, [join(PEERS, "other_js.mjs")], isWanted)).find(isWanted)),
  };
}

/** Squiggle at 10,000 samples, where it is at its best. */
export function findSquiggle(): Peer {
  const isWanted = (line: string) => line.startsWith("squiggle sampleCount=10000 ");
  return {
    name: "Squiggle, 10,000 samples",
    run: async () => {
      const line = (await readLines(process.execPath, [join(PEERS, "sq.mjs")], isWanted)).find(isWanted);
      const run = parseRun(line);
      const [mean, sd] =
        /\[([\d.]+), ([\d.]+)\]/
          .exec(line ?? "")
          ?.slice(1)
          .map(Number) ?? [];
      return run && mean !== undefined && sd !== undefined ? { ...run, mean, sd } : run;
    },
  };
}

function parseRun(line: string | undefined): PeerRun | undefined {
  const rate = Number(/(\d+) draws\/s/.exec(line ?? "")?.[1]);
  if (!Number.isFinite(rate)) return undefined;
  const [mean, sd] =
    /mean=([\d.]+) sd=([\d.]+)/
      .exec(line ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  return mean === undefined || sd === undefined ? { drawsPerSecond: rate } : { drawsPerSecond: rate, mean, sd };
}

/** Lines of a program's output, until it ends or has said enough; nothing when it cannot be started. */
function readLines(command: string, args: readonly string[], isEnough: (line: string) => boolean): Promise<string[]> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    let rest = "";
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"] });
    child.on("error", () => resolve([]));
    child.on("close", () => resolve(rest === "" ? lines : [...lines, rest]));
    child.stdout.on("data", (chunk: Buffer) => {
      const parts = (rest + chunk.toString()).split("\n");
      rest = parts.pop() ?? "";
      lines.push(...parts);
      if (parts.some(isEnough)) child.kill();
    });
  });
}
