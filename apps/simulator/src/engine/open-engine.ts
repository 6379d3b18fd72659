import { FULL_URL } from "virtual:dataset-packs";
import { type Remote, wrap } from "comlink";
import type { Engine } from "./engine-worker.ts";

let opened: Promise<Remote<Engine>> | undefined;

/** The worker with the engines, started on first use and kept. */
export function openEngine(): Promise<Remote<Engine>> {
  opened ??= startEngine().ready;
  return opened;
}

export type SideEngine = { readonly ready: Promise<Remote<Engine>>; readonly stop: () => void };

/** A worker of its own for long work, so that sliders stay quick meanwhile; stopping it cancels the work at once. */
export function startEngine(): SideEngine {
  const worker = new Worker(new URL("./engine-worker.ts", import.meta.url), { type: "module" });
  const engine = wrap<Engine>(worker);
  const ready = engine.open(new URL(FULL_URL, window.location.href).href).then(() => engine);
  return { ready, stop: () => worker.terminate() };
}
