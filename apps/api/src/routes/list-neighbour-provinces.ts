import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { listOf, neighbourProvince } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/neighbour-provinces",
  operationId: "listNeighbourProvinces",
  tags: ["gates"],
  summary: "Provinces and regions across the border",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(neighbourProvince), "All of them."), ...problemResponses() },
});

export const listNeighbourProvinces: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/neighbour-provinces" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => c.json({ data: dataset.neighbourProvinces, ...pickRelease(dataset) }, 200));
  },
};
