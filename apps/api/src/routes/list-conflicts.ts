import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { conflict, listOf } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/conflicts",
  operationId: "listConflicts",
  tags: ["knowledge"],
  summary: "Where sources disagree with each other or with themselves, and how it is handled",
  request: { query: z.strictObject({ severity: z.enum(["A", "B", "C"]).optional(), lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(conflict), "The conflicts that match."), ...problemResponses() },
});

export const listConflicts: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/conflicts?severity=A" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => {
      const { severity } = c.req.valid("query");
      const data = dataset.conflicts.filter((one) => severity === undefined || one.severity === severity);
      return c.json({ data, ...pickRelease(dataset) }, 200);
    });
  },
};
