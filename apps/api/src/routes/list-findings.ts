import { FINDING_KINDS, FINDING_TOPICS } from "@bienmau/core/schema";
import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { idParam, langQuery } from "../contract/common.ts";
import { finding, listOf } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/findings",
  operationId: "listFindings",
  tags: ["knowledge"],
  summary: "Difficulties, causes and measures that the sources state, in our words",
  request: {
    query: z.strictObject({
      kind: z.enum(FINDING_KINDS).optional(),
      topic: z.enum(FINDING_TOPICS).optional(),
      about: idParam.optional(),
      lang: langQuery,
    }),
  },
  responses: { 200: jsonResponse(listOf(finding), "The findings that match."), ...problemResponses() },
});

export const listFindings: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/findings?kind=difficulty&topic=logistics" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => {
      const { kind, topic, about } = c.req.valid("query");
      const data = dataset.findings.filter(
        (one) =>
          (kind === undefined || one.kind === kind) &&
          (topic === undefined || one.topics.includes(topic)) &&
          (about === undefined || one.about.includes(about)),
      );
      return c.json({ data, ...pickRelease(dataset) }, 200);
    });
  },
};
