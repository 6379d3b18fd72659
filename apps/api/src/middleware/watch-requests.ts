import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { AppDeps } from "../deps.ts";
import type { ApiEnv } from "../endpoint.ts";
import { resolveLocale } from "../locale.ts";
import type { Metrics } from "../metrics.ts";
import { createRequestIds } from "../request-ids.ts";

/** Names each request, finds the reader's language, and writes one log line and one measurement: no address, no question, no query. */
export function watchRequests(deps: AppDeps, metrics: Metrics) {
  const nextRequestId = createRequestIds();
  return createMiddleware<ApiEnv>(async (c, next) => {
    const startedMs = performance.now();
    const requestId = nextRequestId();
    c.set("requestId", requestId);
    c.set("locale", resolveLocale(c.req.query("lang"), c.req.header("accept-language")));
    await next();
    const { status } = c.res;
    const route = status === 404 && c.error === undefined ? "none" : routePath(c);
    const tookMs = performance.now() - startedMs;
    metrics.observeRequest({ method: c.req.method, route, status, seconds: tookMs / 1000 });
    const fields = { requestId, method: c.req.method, route, status, ms: Math.round(tookMs * 10) / 10 };
    if (status >= 500) deps.log.error(fields, "request failed");
    else deps.log.info(fields, "request");
  });
}
