import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { langQuery } from "../contract/common.ts";
import { listOf, product } from "../contract/records.ts";
import type { Endpoint } from "../endpoint.ts";
import { pickRelease } from "../release.ts";
import { jsonResponse, problemResponses } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/v1/products",
  operationId: "listProducts",
  tags: ["data"],
  summary: "Product groups as the sources group goods",
  request: { query: z.strictObject({ lang: langQuery }) },
  responses: { 200: jsonResponse(listOf(product), "All of them."), ...problemResponses() },
});

export const listProducts: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "read",
  cache: "version",
  example: { path: "/v1/products" },
  register: (app, { dataset }) => {
    app.openapi(route, (c) => c.json({ data: dataset.products, ...pickRelease(dataset) }, 200));
  },
};
