import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { idListQuery, langQuery } from "../contract/common.ts";
import { listOf, source } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/sources",
  operationId: "listSources",
  tags: ["knowledge"],
  summary: "Documents that the facts are taken from, with their weaknesses",
  request: { query: z.strictObject({ id: idListQuery, seed: z.enum(["true", "false"]).optional(), lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(source), "The sources that match."), ...problemResponses() },
});

export const listSources: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/sources?seed=true" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => {
      const { id, seed } = c.req.valid("query");
      const ids = id === undefined ? undefined : new Set(id.split(","));
      const data = dataset.sources.filter(
        (one) => (ids === undefined || ids.has(one.id)) && (seed === undefined || one.seed === (seed === "true")),
      );
      return c.json({ data, ...pickRelease(dataset) }, 200);
    });
  },
};
