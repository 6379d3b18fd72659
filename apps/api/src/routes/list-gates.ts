import { createRoute } from "@hono/zod-openapi";
import { gatesQuery } from "../contract/gates.ts";
import { gate, listOf } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { filterGates } from "../filter-gates.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/gates",
  operationId: "listGates",
  tags: ["gates"],
  summary: "Border gates and openings",
  request: { query: gatesQuery },
  responses: { 200: jsonResponse(listOf(gate), "The gates that match."), ...problemResponses() },
});

export const listGates: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/gates?country=laos&class=international" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) =>
      c.json({ data: [...filterGates(dataset.gates, c.req.valid("query"))], ...pickRelease(dataset) }, 200),
    );
  },
};
