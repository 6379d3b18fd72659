import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import type { AppDeps } from "./deps.ts";
import { describeIssue, notJson } from "./describe-issue.ts";
import type { ApiApp, ApiEnv } from "./endpoint.ts";
import { LIMIT_CLASSES } from "./limits.ts";
import { createMetrics } from "./metrics.ts";
import { keepReplies } from "./middleware/keep-replies.ts";
import { limitRate } from "./middleware/limit-rate.ts";
import { secureHeaders } from "./middleware/secure-headers.ts";
import { watchRequests } from "./middleware/watch-requests.ts";
import { addOperations } from "./operations.ts";
import { addPage } from "./pages/add-page.ts";
import { addReference } from "./pages/add-reference.ts";
import { problemResponse } from "./problem.ts";
import { ENDPOINTS } from "./routes/registry.ts";

const KEPT_REPLIES_BYTES = 24 * 1024 * 1024;

/** The whole service as one `fetch` function. Starts nothing, listens nowhere. */
export function createApp(deps: AppDeps): ApiApp {
  const app: ApiApp = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      const issue = result.success ? undefined : result.error.issues[0];
      if (issue === undefined) return undefined;
      return problemResponse(c, { code: "request-invalid", ...describeIssue(issue, c.get("locale")) });
    },
  });
  const metrics = createMetrics(deps.processMetrics);

  app.use(watchRequests(deps, metrics));
  app.use(secureHeaders);
  app.use("/v1/*", cors({ origin: [...deps.allowedOrigins], allowMethods: ["GET", "POST"], maxAge: 600 }));
  app.use(
    bodyLimit({
      maxSize: deps.limits.bodyKb * 1024,
      onError: (c) => problemResponse(c, { code: "body-too-large", limitKb: deps.limits.bodyKb }),
    }),
  );
  const limiters = Object.fromEntries(LIMIT_CLASSES.map((limitClass) => [limitClass, limitRate(deps, limitClass)]));
  const keep = keepReplies(KEPT_REPLIES_BYTES);
  for (const endpoint of ENDPOINTS) {
    const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ":$1");
    const limiter = limiters[endpoint.limitClass];
    if (limiter !== undefined) app.on(endpoint.method, path, limiter);
    if (endpoint.cache === "version") app.on(endpoint.method, path, keep);
    endpoint.register(app, { ...deps, metrics });
  }
  addOperations(app, metrics);
  addReference(app, ENDPOINTS);
  addPage(app, deps.pageFolder);

  app.notFound((c) => problemResponse(c, { code: "route-not-found", path: c.req.path.slice(0, 200) }));
  app.onError((error, c) => {
    if (error instanceof HTTPException) {
      if (error.res !== undefined) return error.res;
      if (error.status < 500)
        return problemResponse(c, { code: "request-invalid", path: "body", why: notJson(c.get("locale")) });
    }
    deps.log.error({ requestId: c.get("requestId"), error: describeError(error) }, "unexpected error");
    return problemResponse(c, { code: "internal" });
  });
  return app;
}

function describeError(error: Error): string {
  return error.stack ?? error.message;
}
