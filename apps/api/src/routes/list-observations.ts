import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { type ObservationFormat, observationsQuery } from "../contract/observations.ts";
import { observation, pageOf } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { readLookups } from "../lookups.ts";
import { filterObservations } from "../observations/filter-observations.ts";
import { presentObservation } from "../observations/present-observation.ts";
import { writeCsv } from "../observations/write-csv.ts";
import { refuse } from "../problem.ts";
import { pickRelease } from "../release.ts";
import { problemResponses } from "../responses.ts";

const CSV_TYPE = "text/csv";
const SDMX_TYPE = "application/vnd.sdmx.data+csv";
const csvBody = { schema: z.string() };

const route = createRoute({
  method: "get",
  path: "/v1/observations",
  operationId: "listObservations",
  tags: ["data"],
  summary: "Facts, one row each, filtered by their dimensions",
  description:
    "Every row carries value, unit, period, basis, status, source and locator, and the ids of the conflicts it is part of. CSV without `limit` is the whole selection.",
  request: { query: observationsQuery },
  responses: {
    200: {
      description: "The facts that match.",
      content: {
        "application/json": { schema: pageOf(observation) },
        [CSV_TYPE]: csvBody,
        [SDMX_TYPE]: csvBody,
      },
    },
    ...problemResponses(),
  },
});

export const listObservations: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/observations?indicator=trade-value&place=dien-bien&flow=export&limit=2" },
  register: (app, { dataset }) => {
    const lookups = readLookups(dataset);
    app.openapi(route, (c) => {
      const query = c.req.valid("query");
      const selected = filterObservations(query, lookups, c.get("locale"));
      if (!selected.ok) return refuse(c, selected.fault);
      const rows = selected.value;
      const offset = query.offset ?? 0;
      const format = query.format ?? pickFormat(c.req.header("accept"));
      if (format !== "json") {
        const text = writeCsv(
          rows.slice(offset, query.limit === undefined ? undefined : offset + query.limit),
          lookups,
          format,
        );
        return c.body(text, 200, {
          "content-type": `${format === "csv" ? CSV_TYPE : SDMX_TYPE}; charset=utf-8`,
          "content-disposition": `attachment; filename="bienmau-${dataset.version}.csv"`,
        });
      }
      const limit = query.limit ?? 100;
      const data = rows.slice(offset, offset + limit).map((row) => presentObservation(row, lookups));
      const next = offset + limit < rows.length ? { next: addressOfPage(c.req.url, offset + limit) } : {};
      return c.json({ data, page: { total: rows.length, offset, limit, ...next }, ...pickRelease(dataset) }, 200);
    });
  },
};

function pickFormat(accept: string | undefined): ObservationFormat {
  if (accept?.includes(SDMX_TYPE) === true) return "sdmx-csv";
  return accept?.includes(CSV_TYPE) === true ? "csv" : "json";
}

function addressOfPage(url: string, offset: number): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.set("offset", String(offset));
  return `${pathname}?${searchParams.toString()}`;
}
