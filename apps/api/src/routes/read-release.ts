import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery, releaseSchema } from "../contract/common.ts";
import type { Endpoint } from "../endpoint.ts";
import { readLookups } from "../lookups.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const counts = z
  .strictObject({ ...releaseSchema.shape, records: z.record(z.string(), z.number().int()) })
  .meta({ id: "ReleaseCounts" });

const route = createRoute({
  method: "get",
  path: "/v1/release",
  operationId: "readRelease",
  tags: ["data"],
  summary: "The release of the dataset and how much it holds",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(counts, "The release."), ...problemResponses() },
});

export const readRelease: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/release" },
  register: (app, { dataset }) => {
    const records = {
      gates: dataset.gates.length,
      provinces: dataset.provinces.length,
      sources: dataset.sources.length,
      indicators: dataset.indicators.length,
      observations: readLookups(dataset).facts.length,
      rules: dataset.rules.length,
      findings: dataset.findings.length,
      conflicts: dataset.conflicts.length,
    };
    app.openapi(route, (c) => c.json({ ...pickRelease(dataset), records }, 200));
  },
};
