import type { Fault } from "@bienmau/core/shared";
import type { Context } from "hono";
import type { ApiApp, ApiEnv } from "../endpoint.ts";
import { judgeAccess } from "../people/access.ts";
import { identify } from "../people/identify.ts";
import { problemResponse } from "../problem.ts";
import { createRateLimiter } from "../rate-limiter.ts";
import { describeStoreFailure } from "../store/describe-failure.ts";
import { KEPT_LIMITS, type KeptDeps } from "./kept-deps.ts";
import type { KeptRoute } from "./kept-route.ts";

/** Joins the routes for saved work to the app. Each request is counted, its sender found and judged, then answered; a lost store is a 503. */
export function addKept(app: ApiApp, routes: readonly KeptRoute[], deps: KeptDeps): void {
  const limiters = new Map(
    KEPT_LIMITS.map((limit) => [
      limit,
      createRateLimiter({ perMinute: deps.perMinute[limit], nowMs: () => deps.now().getTime() }),
    ]),
  );
  for (const route of routes) {
    route.describe(app);
    const limiter = limiters.get(route.limit);
    app.on(route.method, route.path.replaceAll(/\{(\w+)\}/g, ":$1"), async (c) => {
      const wait = limiter?.(deps.findClientAddress(c)) ?? 0;
      if (wait > 0) return problemResponse(c, { code: "rate-limited", retryAfterSeconds: wait });
      try {
        return await answer(c, route, deps);
      } catch (error) {
        const fault = describeStoreFailure(error);
        if (fault === undefined) throw error;
        deps.log.warn({ requestId: c.get("requestId"), fault: fault.code }, "store failed");
        return problemResponse(c, fault);
      }
    });
  }
}

async function answer(c: Context<ApiEnv>, route: KeptRoute, deps: KeptDeps): Promise<Response> {
  const refuse = (fault: Fault): Response => problemResponse(c, fault);
  if (route.method !== "get" && isForeign(c, deps.allowedOrigins)) return refuse({ code: "not-allowed" });
  const kept = await deps.obtain();
  if (kept === undefined) return refuse({ code: "store-unavailable" });
  const person = await identify(kept.auth, kept.store.db, c.req.raw.headers);
  const judged = judgeAccess(route.access, person);
  if (judged === "sign-in") return refuse({ code: "not-signed-in" });
  if (judged === "refused") return refuse({ code: "not-allowed" });
  return route.answer(c, { person, kept, deps });
}

/** A browser says where a request comes from; another site's page must not act with our reader's cookie. */
function isForeign(c: Context<ApiEnv>, allowedOrigins: readonly string[]): boolean {
  const origin = c.req.header("origin");
  if (origin === undefined) return c.req.header("sec-fetch-site") === "cross-site";
  if (allowedOrigins.includes(origin)) return false;
  return !URL.canParse(origin) || new URL(origin).host !== (c.req.header("host") ?? new URL(c.req.url).host);
}
