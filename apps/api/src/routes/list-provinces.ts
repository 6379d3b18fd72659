import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { listOf, province } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/provinces",
  operationId: "listProvinces",
  tags: ["gates"],
  summary: "Border provinces of Viet Nam before and after 1 July 2025",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(province), "All of them."), ...problemResponses() },
});

export const listProvinces: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/provinces" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => c.json({ data: dataset.provinces, ...pickRelease(dataset) }, 200));
  },
};
