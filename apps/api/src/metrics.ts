import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

export type Metrics = {
  readonly observeRequest: (request: { method: string; route: string; status: number; seconds: number }) => void;
  readonly countAnswer: (outcome: string, intent: string) => void;
  readonly print: () => Promise<string>;
  readonly contentType: string;
};

/** One registry per app, so that two apps in one process (tests) do not share counts. */
export function createMetrics(processMetrics: "on" | "off"): Metrics {
  const registry = new Registry();
  if (processMetrics === "on") collectDefaultMetrics({ register: registry });
  const requestSeconds = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time to answer, by route and status",
    labelNames: ["method", "route", "status"],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  const answers = new Counter({
    name: "bienmau_answers_total",
    help: "Answered questions, by outcome and intent",
    labelNames: ["outcome", "intent"],
    registers: [registry],
  });
  // Looking up a labelled child on every request costs more than the reply of a cached read.
  const children = new Map<string, { readonly observe: (seconds: number) => void }>();
  return {
    observeRequest: ({ method, route, status, seconds }) => {
      const key = `${method} ${route} ${status}`;
      const child = children.get(key) ?? requestSeconds.labels(method, route, String(status));
      children.set(key, child);
      child.observe(seconds);
    },
    countAnswer: (outcome, intent) => answers.labels(outcome, intent).inc(),
    print: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
