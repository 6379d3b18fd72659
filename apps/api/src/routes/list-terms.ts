import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { listOf, term } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/terms",
  operationId: "listTerms",
  tags: ["knowledge"],
  summary: "Words of the field, explained",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(term), "All of them."), ...problemResponses() },
});

export const listTerms: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/terms" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => c.json({ data: dataset.terms, ...pickRelease(dataset) }, 200));
  },
};
