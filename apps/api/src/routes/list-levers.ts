import { LEVERS } from "@bienmau/core/simulation";
import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { lever } from "../contract/levers.ts";
import { listOf } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { presentEvidence, presentField } from "../present-lever.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/runs/levers",
  operationId: "listLevers",
  tags: ["runs"],
  summary: "What a scenario can move, with its evidence",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(lever), "All of them."), ...problemResponses() },
});

export const listLevers: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/runs/levers" },
  register: (app, { dataset }) => {
    const data = LEVERS.map(({ id, group, name, summary, whoMustAgree, fields, evidence, note }) => ({
      id,
      group,
      name,
      summary,
      whoMustAgree,
      fields: fields.map(presentField),
      evidence: presentEvidence(evidence),
      ...(note === undefined ? {} : { note }),
    }));
    app.openapi(route, (c) => c.json({ data, ...pickRelease(dataset) }, 200));
  },
};
