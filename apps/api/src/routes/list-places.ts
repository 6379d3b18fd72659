import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { listOf, place } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/places",
  operationId: "listPlaces",
  tags: ["data"],
  summary: "Countries, regions, offices, zones and whatever else a figure can be about",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(place), "All of them."), ...problemResponses() },
});

export const listPlaces: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/places" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => c.json({ data: dataset.places, ...pickRelease(dataset) }, 200));
  },
};
