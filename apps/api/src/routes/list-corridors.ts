import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { corridor, listOf } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/corridors",
  operationId: "listCorridors",
  tags: ["runs"],
  summary: "Stretches of border trade that the simulator can project",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(corridor), "All of them."), ...problemResponses() },
});

export const listCorridors: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/corridors" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => c.json({ data: dataset.corridors, ...pickRelease(dataset) }, 200));
  },
};
