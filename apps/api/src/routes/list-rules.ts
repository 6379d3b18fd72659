import { NEIGHBOURS, RULE_TOPICS, RULE_TRUST } from "@bienmau/core/schema";
import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { listOf, rule } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/rules",
  operationId: "listRules",
  tags: ["knowledge"],
  summary: "Rules of border trade, dated, with how far each was verified",
  request: {
    query: z.strictObject({
      topic: z.enum(RULE_TOPICS).optional(),
      neighbour: z.enum(NEIGHBOURS).optional(),
      trust: z.enum(RULE_TRUST).optional(),
      lang: langQuery,
    }),
  },
  responses: { 200: jsonResponse(listOf(rule), "The rules that match."), ...problemResponses() },
});

export const listRules: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/rules?topic=border-trade" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => {
      const { topic, neighbour, trust } = c.req.valid("query");
      const data = dataset.rules.filter(
        (one) =>
          (topic === undefined || one.topics.includes(topic)) &&
          (neighbour === undefined || one.neighbours.includes(neighbour)) &&
          (trust === undefined || one.trust === trust),
      );
      return c.json({ data, ...pickRelease(dataset) }, 200);
    });
  },
};
