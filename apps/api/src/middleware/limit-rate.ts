import { createMiddleware } from "hono/factory";
import type { AppDeps } from "../deps.ts";
import type { ApiEnv } from "../endpoint.ts";
import type { LimitClass } from "../limits.ts";
import { problemResponse } from "../problem.ts";
import { createRateLimiter } from "../rate-limiter.ts";

/** Refuses with 429 and `Retry-After` once an address has used up its class's allowance. */
export function limitRate(deps: AppDeps, limitClass: LimitClass) {
  const limiter = createRateLimiter({
    perMinute: deps.limits.perMinute[limitClass],
    nowMs: () => deps.now().getTime(),
  });
  return createMiddleware<ApiEnv>(async (c, next) => {
    const wait = limiter(deps.findClientAddress(c));
    if (wait > 0) return problemResponse(c, { code: "rate-limited", retryAfterSeconds: wait });
    await next();
    return undefined;
  });
}
