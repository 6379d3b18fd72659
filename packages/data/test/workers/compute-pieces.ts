import { parentPort, workerData } from "node:worker_threads";
import { computePiece, packPiece, planRun } from "@bienmau/core/simulation";
import { dataset } from "@bienmau/data";

/** One worker's share of a run: the pieces it is told to compute, sent back with the numbers of their first draws. */
const { scenario, seed, pieces } = workerData;
const plan = planRun(scenario, dataset);
if (!plan.ok) throw new Error(plan.fault.code);
parentPort?.postMessage(
  pieces.map((piece: { first: number; count: number }) => packPiece(computePiece(plan.value, { seed, ...piece }))),
);
