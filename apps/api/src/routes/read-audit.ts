import { auditDataset } from "@bienmau/core/audit";
import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery, releaseSchema } from "../contract/common.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const auditFinding = z
  .strictObject({
    id: z.string(),
    severity: z.enum(["A", "B", "C"]),
    source: z.string(),
    locator: z.string(),
    stated: z.number(),
    recomputed: z.number(),
    unit: z.string(),
    handling: z.string(),
  })
  .meta({ id: "AuditFinding" });

const auditReport = z
  .strictObject({
    findings: z.array(auditFinding),
    checked: z.number().int(),
    held: z.number().int(),
    ...releaseSchema.shape,
  })
  .meta({ id: "AuditReport" });

const route = createRoute({
  method: "get",
  path: "/v1/audit",
  operationId: "readAudit",
  tags: ["knowledge"],
  summary: "Every printed total, share, growth rate and count that does not come out when recomputed",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(auditReport, "What was checked, what held and what did not."), ...problemResponses() },
});

export const readAudit: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/audit" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => {
      const { findings, checked, held } = auditDataset(dataset);
      return c.json({ findings: [...findings], checked, held, ...pickRelease(dataset) }, 200);
    });
  },
};
