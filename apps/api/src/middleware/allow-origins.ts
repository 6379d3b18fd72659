import { createMiddleware } from "hono/factory";
import type { ApiEnv } from "../endpoint.ts";

/** Lets listed web origins read the data; requests without an Origin (all but browsers of other sites) pass untouched. */
export function allowOrigins(allowed: readonly string[]) {
  return createMiddleware<ApiEnv>(async (c, next) => {
    const origin = c.req.header("origin");
    if (origin === undefined || !allowed.includes(origin)) return next();
    const granted = { "access-control-allow-origin": origin, vary: "origin" };
    if (c.req.method === "OPTIONS") {
      const methods = {
        "access-control-allow-methods": "GET, POST",
        "access-control-allow-headers": "content-type, accept-language",
      };
      return c.body(null, 204, { ...granted, ...methods, "access-control-max-age": "600" });
    }
    await next();
    c.res.headers.set("access-control-allow-origin", origin);
    c.res.headers.set("access-control-expose-headers", "etag, retry-after, x-request-id");
    c.res.headers.append("vary", "origin");
    c.res.headers.set("cross-origin-resource-policy", "cross-origin");
    return undefined;
  });
}
