import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { indicator, listOf } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/indicators",
  operationId: "listIndicators",
  tags: ["data"],
  summary: "What is measured, in which unit, and how long it stays fresh",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(indicator), "All of them."), ...problemResponses() },
});

export const listIndicators: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/indicators" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => c.json({ data: dataset.indicators, ...pickRelease(dataset) }, 200));
  },
};
