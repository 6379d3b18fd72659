import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { z } from "zod";
import { run, runRequest } from "../contract/runs.ts";
import type { AppDeps } from "../deps.ts";
import { eitherOr } from "../describe-issue.ts";
import type { ApiEnv, Endpoint } from "../endpoint.ts";
import { refuse, toProblem } from "../problem.ts";
import { problemResponses } from "../responses.ts";
import { pickScenario } from "../runs/pick-scenario.ts";
import type { RunJob } from "../runs/runner.ts";

const DEFAULT_DRAWS = 4096;
const EVENT_STREAM = "text/event-stream";

const route = createRoute({
  method: "post",
  path: "/v1/runs",
  operationId: "runScenario",
  tags: ["runs"],
  summary: "One scenario, projected with bands",
  description:
    "Same inputs and seed give the same figures. With `Accept: text/event-stream` the reply is a stream of `progress` events (0 to 1) and one `run` or `problem` event. Closing the connection gives the run up.",
  request: { body: { required: true, content: { "application/json": { schema: runRequest } } } },
  responses: {
    200: {
      description: "The run.",
      content: { "application/json": { schema: run }, [EVENT_STREAM]: { schema: z.string() } },
    },
    ...problemResponses(404, 409, 422),
  },
});

export const runScenario: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "run",
  cache: "none",
  example: { path: "/v1/runs", body: { preset: "baseline", draws: 256, seed: 1 } },
  register: (app, deps) => {
    app.openapi(route, async (c) => {
      const request = c.req.valid("json");
      if (request.scenario !== undefined && request.preset !== undefined) {
        return refuse(c, { code: "request-invalid", path: "preset", why: eitherOr(c.get("locale")) });
      }
      const draws = request.draws ?? DEFAULT_DRAWS;
      if (draws > deps.limits.runDraws)
        return refuse(c, { code: "run-too-large", limit: `${deps.limits.runDraws} draws` });
      const scenario = pickScenario(request);
      if (!scenario.ok) return refuse(c, scenario.fault);
      const job = { scenario: scenario.value, draws, seed: request.seed ?? 1 };
      if (c.req.header("accept")?.includes(EVENT_STREAM) === true) return streamRun(c, job, deps);
      const outcome = await deps.runner.run(job, { signal: untilTooLong(c, deps) });
      if (!outcome.ok) return refuse(c, outcome.fault);
      c.header("cache-control", "no-store");
      return c.json(outcome.value, 200);
    });
  },
};

/** Gives the run up when the reader has gone, or when it takes longer than anyone would wait. */
function untilTooLong(c: Context<ApiEnv>, deps: AppDeps): AbortSignal {
  return AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(deps.limits.runSeconds * 1000)]);
}

function streamRun(c: Context<ApiEnv>, job: RunJob, deps: AppDeps) {
  const gone = new AbortController();
  const signal = AbortSignal.any([gone.signal, untilTooLong(c, deps)]);
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => gone.abort());
    const onProgress = (share: number): void => {
      void stream.writeSSE({ event: "progress", data: String(share) });
    };
    const outcome = await deps.runner.run(job, { signal, onProgress });
    if (outcome.ok) return stream.writeSSE({ event: "run", data: JSON.stringify(outcome.value) });
    const where = { locale: c.get("locale"), instance: c.req.path, requestId: c.get("requestId") };
    return stream.writeSSE({ event: "problem", data: JSON.stringify(toProblem(outcome.fault, where)) });
  });
}
