import type { Locale } from "@bienmau/core/schema";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppDeps } from "./deps.ts";
import type { LimitClass } from "./limits.ts";
import type { Metrics } from "./metrics.ts";

export type ApiEnv = {
  Variables: {
    requestId: string;
    locale: Locale;
    /** Set where an answer was made with all its headers, so that nothing touches it again. */
    isWhole?: boolean;
  };
};
export type ApiApp = OpenAPIHono<ApiEnv>;

/** A request that works on the real dataset: shown in the reference, and sent by the tests. */
export type ExampleRequest = {
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
};

/** One route: what it is, what it costs, how to try it, and how it joins the app. */
export type Endpoint = {
  readonly operationId: string;
  readonly method: "get" | "post";
  /** As in the OpenAPI document: `/v1/gates/{id}`. */
  readonly path: string;
  readonly limitClass: LimitClass;
  /** `version` replies depend on nothing but the release, so they are kept and served from memory. */
  readonly cache: "version" | "none";
  readonly example: ExampleRequest;
  readonly register: (app: ApiApp, deps: AppDeps & { readonly metrics: Metrics }) => void;
};
