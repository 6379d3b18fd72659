import { createMiddleware } from "hono/factory";
import type { ApiEnv } from "../endpoint.ts";
import { STANDARD_HEADERS } from "../standard-headers.ts";

const ENTRIES = Object.entries(STANDARD_HEADERS);

/** The standard headers and the request id on every answer but kept ones, which were sent whole. */
export const addHeaders = createMiddleware<ApiEnv>(async (c, next) => {
  await next();
  if (c.get("isWhole") === true) return;
  const { headers } = c.res;
  for (const [name, value] of ENTRIES) if (!headers.has(name)) headers.set(name, value);
  headers.set("x-request-id", c.get("requestId"));
});
