import { FULL_URL } from "virtual:dataset-packs";
import { type Remote, wrap } from "comlink";
import type { Engine } from "./engine-worker.ts";

let opened: Promise<Remote<Engine>> | undefined;

/** The worker with the engines, started on first use and kept. */
export function openEngine(): Promise<Remote<Engine>> {
  opened ??= startEngine();
  return opened;
}

async function startEngine(): Promise<Remote<Engine>> {
  const worker = new Worker(new URL("./engine-worker.ts", import.meta.url), { type: "module" });
  const engine = wrap<Engine>(worker);
  await engine.open(new URL(FULL_URL, window.location.href).href);
  return engine;
}
