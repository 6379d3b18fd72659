import { encodeScenario } from "@bienmau/core/scenario-link";
import { PRESETS } from "@bienmau/core/simulation";
import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { listOf } from "../contract/records.ts";
import { preset } from "../contract/runs.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/runs/presets",
  operationId: "listPresets",
  tags: ["runs"],
  summary: "Ready-made scenarios",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(preset), "All of them."), ...problemResponses() },
});

export const listPresets: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/runs/presets" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => {
      const data = PRESETS.map(({ id, name, summary, scenario }) => ({
        id,
        name,
        summary,
        scenario,
        link: encodeScenario(scenario),
      }));
      return c.json({ data, ...pickRelease(dataset) }, 200);
    });
  },
};
