import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { AppDeps } from "./deps.ts";
import { describeIssue, notJson } from "./describe-issue.ts";
import type { ApiApp, ApiEnv, Endpoint } from "./endpoint.ts";
import { LIMIT_CLASSES } from "./limits.ts";
import { addMcp } from "./mcp/add-mcp.ts";
import { createMetrics } from "./metrics.ts";
import { addHeaders } from "./middleware/add-headers.ts";
import { allowOrigins } from "./middleware/allow-origins.ts";
import { keepReplies } from "./middleware/keep-replies.ts";
import { limitRate } from "./middleware/limit-rate.ts";
import { watchRequests } from "./middleware/watch-requests.ts";
import { addOperations } from "./operations.ts";
import { addPage } from "./pages/add-page.ts";
import { addReference } from "./pages/add-reference.ts";
import { problemResponse } from "./problem.ts";
import { ENDPOINTS } from "./routes/registry.ts";
import { addKept } from "./saved/add-kept.ts";
import { KEPT_ROUTES } from "./saved/registry.ts";

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
  app.use("/v1/*", allowOrigins(deps.allowedOrigins));
  const limiters = Object.fromEntries(LIMIT_CLASSES.map((limitClass) => [limitClass, limitRate(deps, limitClass)]));
  const keep = keepReplies(KEPT_REPLIES_BYTES);
  app.use(addHeaders);
  app.on(
    "POST",
    "*",
    bodyLimit({
      maxSize: deps.limits.bodyKb * 1024,
      onError: (c) => problemResponse(c, { code: "body-too-large", limitKb: deps.limits.bodyKb }),
    }),
  );
  // Each endpoint's limit and memory stand right before its handler: /v1/gates/nearest must not pass those of /v1/gates/:id.
  for (const endpoint of ENDPOINTS) {
    const limiter = limiters[endpoint.limitClass];
    if (limiter !== undefined) app.on(endpoint.method, honoPath(endpoint), limiter);
    if (endpoint.cache === "version") app.on(endpoint.method, honoPath(endpoint), keep);
    endpoint.register(app, { ...deps, metrics });
  }
  if (deps.kept !== undefined) addKept(app, KEPT_ROUTES, deps.kept);
  addMcp(app, deps);
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

/** `/v1/gates/{id}` as Hono writes it: `/v1/gates/:id`. */
function honoPath(endpoint: Endpoint): string {
  return endpoint.path.replaceAll(/\{(\w+)\}/g, ":$1");
}

function describeError(error: Error): string {
  return error.stack ?? error.message;
}
