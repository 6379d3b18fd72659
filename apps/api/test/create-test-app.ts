import { dataset } from "@bienmau/data";
import { createApp } from "../src/app.ts";
import type { AppDeps } from "../src/deps.ts";
import { DEFAULT_LIMITS, type Limits } from "../src/limits.ts";
import { createInlineRunner } from "../src/runs/inline-runner.ts";

const NOW = new Date("2026-11-21T03:00:00Z");

/** Limits that no test reaches by accident. */
export const WIDE_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  perMinute: { read: 1e9, question: 1e9, run: 1e9, chart: 1e9 },
};

/** The real app on the real dataset; only the clock and the log are ours. */
export function createTestApp(changes: Partial<AppDeps> = {}) {
  const logged: string[] = [];
  const keep = (fields: object, text: string): void => {
    logged.push(JSON.stringify({ ...fields, text }));
  };
  const app = createApp({
    dataset,
    now: () => NOW,
    log: { info: keep, warn: keep, error: keep },
    runner: createInlineRunner(dataset),
    limits: WIDE_LIMITS,
    findClientAddress: () => "203.0.113.7",
    allowedOrigins: [],
    processMetrics: "off",
    ...changes,
  });
  return { app, logged };
}

export function postJson(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } };
}
