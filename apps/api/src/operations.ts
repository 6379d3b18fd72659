import type { ApiApp } from "./endpoint.ts";
import type { Metrics } from "./metrics.ts";

/** What the machines around the service ask: is it alive, is it ready, how is it doing. */
export function addOperations(app: ApiApp, metrics: Metrics): void {
  app.get("/healthz", (c) => c.json({ status: "ok" }, 200, NO_STORE));
  app.get("/readyz", (c) => c.json({ status: "ready" }, 200, NO_STORE));
  app.get("/metrics", async (c) =>
    c.body(await metrics.print(), 200, { ...NO_STORE, "content-type": metrics.contentType }),
  );
}

const NO_STORE = { "cache-control": "no-store" };
