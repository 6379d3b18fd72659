import type { Locale } from "@bienmau/core/schema";
import { type Fault, ok, type Result } from "@bienmau/core/shared";
import type { Context } from "hono";
import { z } from "zod";
import { problemSchema } from "../contract/common.ts";
import { describeIssue, notJson } from "../describe-issue.ts";
import type { ApiApp, ApiEnv, ExampleRequest } from "../endpoint.ts";
import type { Access, Person } from "../people/access.ts";
import { problemResponse } from "../problem.ts";
import type { Kept, KeptDeps, KeptLimit } from "./kept-deps.ts";

type Shape = z.ZodObject;

/** What a route is given: its request, checked, and who asks. */
export type Asked<P, Q, B, Who> = {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly person: Who;
  readonly kept: Kept;
  readonly deps: KeptDeps;
  readonly headers: Headers;
  readonly locale: Locale;
  /** For answers that set a cookie. */
  readonly setHeader: (name: string, value: string) => void;
};

export type KeptRoute = {
  readonly operationId: string;
  readonly method: "get" | "post" | "delete";
  readonly path: string;
  readonly limit: KeptLimit;
  readonly access: Access;
  readonly example: ExampleRequest;
  readonly describe: (app: ApiApp) => void;
  readonly answer: (
    c: Context<ApiEnv>,
    asked: { person: Person | undefined; kept: Kept; deps: KeptDeps },
  ) => Promise<Response>;
};

type Definition<
  P extends Shape,
  Q extends Shape,
  B extends z.ZodType,
  R extends z.ZodType,
  Least extends Access["least"],
> = {
  readonly operationId: string;
  readonly method: "get" | "post" | "delete";
  readonly path: string;
  readonly tag: "people" | "scenarios" | "gate-news" | "uploads" | "messages" | "jobs";
  readonly summary: string;
  readonly limit: KeptLimit;
  readonly access: Access & { readonly least: Least };
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly reply: R;
  readonly example: ExampleRequest;
  readonly answer: (
    asked: Asked<z.output<P>, z.output<Q>, z.output<B>, Least extends "anyone" ? Person | undefined : Person>,
  ) => Promise<Result<z.input<R>, Fault>>;
};

const NOTHING = z.strictObject({});
const FAULTS = [400, 401, 403, 404, 409, 413, 422, 429, 503] as const;

/** One operation on kept work: its schemas are its checks and its documentation. */
export function defineKept<
  R extends z.ZodType,
  const Least extends Access["least"],
  P extends Shape = typeof NOTHING,
  Q extends Shape = typeof NOTHING,
  B extends z.ZodType = typeof NOTHING,
>(definition: Definition<P, Q, B, R, Least>): KeptRoute {
  const { operationId, method, path, limit, access, example, params, query, body, reply } = definition;
  return {
    operationId,
    method,
    path,
    limit,
    access,
    example,
    describe: (app) => {
      app.openAPIRegistry.registerPath({
        method,
        path,
        operationId,
        tags: [definition.tag],
        summary: definition.summary,
        request: {
          ...(params === undefined ? {} : { params }),
          ...(query === undefined ? {} : { query }),
          ...(body === undefined
            ? {}
            : { body: { required: true, content: { "application/json": { schema: body } } } }),
        },
        responses: {
          200: { description: "Done.", content: { "application/json": { schema: reply } } },
          ...Object.fromEntries(
            FAULTS.map((status) => [
              status,
              {
                description: "The problem says why.",
                content: { "application/problem+json": { schema: problemSchema } },
              },
            ]),
          ),
        },
      });
    },
    answer: async (c, { person, kept, deps }) => {
      const read = await readRequest(c, { params, query, body });
      if (!read.ok) return problemResponse(c, read.fault);
      // Checked by the very schemas that give these their types; a person is there because the access row asked for one.
      const asked = {
        ...read.value,
        person,
        kept,
        deps,
        headers: c.req.raw.headers,
        locale: c.get("locale"),
        setHeader: setHeaderOf(c),
      } as Parameters<typeof definition.answer>[0];
      const outcome = await definition.answer(asked);
      if (!outcome.ok) return problemResponse(c, outcome.fault);
      c.header("cache-control", "no-store");
      return c.json(reply.parse(outcome.value) as object, 200);
    },
  };
}

function setHeaderOf(c: Context<ApiEnv>) {
  return (name: string, value: string): void => c.header(name, value, { append: true });
}

type Parts = {
  readonly params: Shape | undefined;
  readonly query: Shape | undefined;
  readonly body: z.ZodType | undefined;
};

async function readRequest(
  c: Context<ApiEnv>,
  { params, query, body }: Parts,
): Promise<Result<{ params: unknown; query: unknown; body: unknown }, Fault>> {
  const json = body === undefined ? {} : await readJson(c);
  if (json === undefined)
    return { ok: false, fault: { code: "request-invalid", path: "body", why: notJson(c.get("locale")) } };
  const { lang: _lang, ...asked } = c.req.query();
  const parts = [
    (params ?? NOTHING).safeParse(c.req.param()),
    (query ?? NOTHING).safeParse(asked),
    (body ?? NOTHING).safeParse(json),
  ] as const;
  for (const part of parts) {
    const issue = part.error?.issues[0];
    if (issue !== undefined)
      return { ok: false, fault: { code: "request-invalid", ...describeIssue(issue, c.get("locale")) } };
  }
  return ok({ params: parts[0].data, query: parts[1].data, body: parts[2].data });
}

async function readJson(c: Context<ApiEnv>): Promise<unknown> {
  if (c.req.header("content-type")?.split(";")[0]?.trim() !== "application/json") return undefined;
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
}
