// Speed of the answer engine: one JSON line a figure. `--only` takes an id or a prefix.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answerQuestion } from "@bienmau/core/answers";
import type { Dataset } from "@bienmau/core/schema";
import { dataset } from "../src/index.ts";
import { multiplyDataset } from "./multiply-dataset.ts";

const NOW = "2026-11-21";
const ROUNDS = 15;
const at = process.argv.indexOf("--only");
const only = at < 0 ? undefined : process.argv[at + 1];

const questions: readonly string[] = readFileSync(join(import.meta.dirname, "../eval/dev.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line).q);

if (isWanted("answers.p99.ms")) report("answers.p99.ms", dataset, ROUNDS);
if (isWanted("answers.p99.ms.x100")) report("answers.p99.ms.x100", multiplyDataset(dataset, 100), 4);

function isWanted(id: string): boolean {
  return only === undefined || id === only || id.startsWith(only);
}

/** The 99th percentile over all gold questions, several rounds, after one round to build the indexes. */
function report(id: string, from: Dataset, rounds: number): void {
  const started = performance.now();
  for (const question of questions) answerQuestion(question, { dataset: from, now: NOW });
  const warmUpMs = performance.now() - started;
  const times: number[] = [];
  const begun = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) {
      const before = performance.now();
      answerQuestion(question, { dataset: from, now: NOW });
      times.push(performance.now() - before);
    }
  }
  const perSecond = (times.length / (performance.now() - begun)) * 1000;
  times.sort((a, b) => a - b);
  const quantile = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  const memoryMb = process.memoryUsage().heapUsed / 1e6;
  const note = `p50 ${quantile(0.5).toFixed(2)} ms, ${perSecond.toFixed(0)} questions/s, first round with indexes ${warmUpMs.toFixed(0)} ms, heap ${memoryMb.toFixed(0)} MB, ${from.observations.length} observations`;
  console.log(
    JSON.stringify({
      id,
      value: Number(quantile(0.99).toFixed(3)),
      unit: "ms",
      ours: Number(quantile(0.99).toFixed(3)),
      samples: times.length,
      note,
    }),
  );
}
