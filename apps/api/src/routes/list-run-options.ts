import { LEVERS, type LeverField, MODEL_VERSION, PROFILES, SHOCKS, YEARS } from "@bienmau/core/simulation";
import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { runOptions } from "../contract/levers.ts";
import type { Endpoint } from "../endpoint.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/runs/options",
  operationId: "listRunOptions",
  tags: ["runs"],
  summary: "What a scenario can move: profiles, levers and shocks, with their evidence",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(runOptions, "All of them."), ...problemResponses() },
});

export const listRunOptions: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/runs/options" },
  register: (app) => {
    const options = {
      modelVersion: MODEL_VERSION,
      years: [...YEARS],
      profiles: PROFILES.map(({ id, name }) => ({ id, name })),
      levers: LEVERS.map(({ id, group, name, summary, whoMustAgree, fields, evidence, note }) => ({
        id,
        group,
        name,
        summary,
        whoMustAgree,
        fields: fields.map(presentField),
        evidence: { ...evidence, sources: [...evidence.sources] },
        ...(note === undefined ? {} : { note }),
      })),
      shocks: SHOCKS.map(({ id, name, summary, fields, evidence }) => ({
        id,
        name,
        summary,
        fields: fields.map(presentField),
        evidence: { ...evidence, sources: [...evidence.sources] },
      })),
    };
    app.openapi(route, (c) => c.json(options, 200));
  },
};

function presentField({ default: start, ...field }: LeverField) {
  return { ...field, ...(start === undefined ? {} : { default: start }) };
}
