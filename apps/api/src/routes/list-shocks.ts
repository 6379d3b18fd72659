import { SHOCKS } from "@bienmau/core/simulation";
import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { shock } from "../contract/levers.ts";
import { listOf } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { presentEvidence, presentField } from "../present-lever.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/runs/shocks",
  operationId: "listShocks",
  tags: ["runs"],
  summary: "What may happen to a scenario and its baseline alike",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(shock), "All of them."), ...problemResponses() },
});

export const listShocks: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/runs/shocks" },
  register: (app, { dataset }) => {
    const data = SHOCKS.map(({ id, name, summary, fields, evidence }) => ({
      id,
      name,
      summary,
      fields: fields.map(presentField),
      evidence: presentEvidence(evidence),
    }));
    app.openapi(route, (c) => c.json({ data, ...pickRelease(dataset) }, 200));
  },
};
