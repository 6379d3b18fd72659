import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { idParam, langQuery } from "../contract/common.ts";
import { gateCard } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { createGateCard } from "../gate-card.ts";
import { readLookups } from "../lookups.ts";
import { refuse } from "../problem.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/gates/{id}",
  operationId: "getGate",
  tags: ["gates"],
  summary: "Everything held about one gate",
  request: { params: z.object({ id: idParam }), query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(gateCard, "The gate."), ...problemResponses(404) },
});

export const getGate: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/gates/tay-trang" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => {
      const { id } = c.req.valid("param");
      const found = readLookups(dataset).gates.get(id);
      if (found === undefined) return refuse(c, { code: "gate-not-found", gateId: id });
      return c.json(createGateCard(found, dataset), 200);
    });
  },
};
