import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { idParam, langQuery, releaseSchema } from "../contract/common.ts";
import { conflict, observation, source } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { readLookups } from "../lookups.ts";
import { presentObservation } from "../observations/present-observation.ts";
import { refuse } from "../problem.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const observationCard = z
  .strictObject({ observation, source: source.optional(), conflicts: z.array(conflict), ...releaseSchema.shape })
  .meta({ id: "ObservationCard" });

const route = createRoute({
  method: "get",
  path: "/v1/observations/{id}",
  operationId: "getObservation",
  tags: ["data"],
  summary: "One fact by its permanent address, with its source and conflicts in full",
  request: { params: z.object({ id: idParam }), query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(observationCard, "The fact."), ...problemResponses(404) },
});

export const getObservation: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/observations/s000-0024" },
  register: (app, { dataset }) => {
    const lookups = readLookups(dataset);
    app.openapi(route, (c) => {
      const { id } = c.req.valid("param");
      const row = lookups.observations.get(id);
      if (row === undefined) return refuse(c, { code: "record-not-found", kind: "/v1/observations", id });
      const found = dataset.sources.find((one) => one.id === row.source);
      return c.json(
        {
          observation: presentObservation(row, lookups),
          ...(found === undefined ? {} : { source: found }),
          conflicts: [...(lookups.conflictsByObservation.get(id) ?? [])],
          ...pickRelease(dataset),
        },
        200,
      );
    });
  },
};
