import { PROFILES } from "@bienmau/core/simulation";
import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { profile } from "../contract/levers.ts";
import { listOf } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/runs/profiles",
  operationId: "listProfiles",
  tags: ["runs"],
  summary: "Stretches of the border that can be projected",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(profile), "All of them."), ...problemResponses() },
});

export const listProfiles: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/runs/profiles" },
  register: (app, { dataset }) => {
    const data = PROFILES.map(({ id, name }) => ({ id, name }));
    app.openapi(route, (c) => c.json({ data, ...pickRelease(dataset) }, 200));
  },
};
