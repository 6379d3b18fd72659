import { describe, expect, it } from "vitest";
import { ENDPOINTS } from "../../src/routes/registry.ts";
import { KEPT_LIMITS, type KeptLimit } from "../../src/saved/kept-deps.ts";
import { KEPT_ROUTES } from "../../src/saved/registry.ts";
import { type Json, readOpenApi } from "../openapi.ts";
import { createKeptApp } from "./create-kept-app.ts";

const EVERYTHING = { look: 1e9, write: 1e9, "sign-in": 1e9, job: 1e9 } as const satisfies Record<KeptLimit, number>;

const { app } = createKeptApp(() => undefined);
const { document, operations, judge } = await readOpenApi(app);

it("names no operation twice, and no operation is hidden behind another", () => {
  const paths = [...ENDPOINTS, ...KEPT_ROUTES].map(
    ({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, "{}")}`,
  );
  expect(new Set(paths).size).toBe(paths.length);
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(KEPT_ROUTES.map((route) => [route.operationId, route] as const))("%s", (operationId, route) => {
  const operation = operations.find((one) => one.operationId === operationId);
  const send = (on: ReturnType<typeof createKeptApp>["app"], headers: Record<string, string> = {}) => {
    const { path, body } = route.example;
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    return on.request(path, {
      method: route.method.toUpperCase(),
      headers: { "content-type": "application/json", ...headers },
      ...json,
    });
  };

  it("has a summary, a declared tag, a limit, an access row, error answers and an example that fits", () => {
    expect(operation?.summary).toBeTruthy();
    const declared = (document["tags"] as { name: string }[]).map(({ name }) => name);
    expect(declared).toEqual(expect.arrayContaining([...(operation?.tags ?? ["none"])]));
    expect(KEPT_LIMITS).toContain(route.limit);
    expect(route.access.least).toBeTruthy();
    expect(Object.keys(operation?.responses ?? {})).toEqual(
      expect.arrayContaining(["200", "400", "401", "403", "429", "503"]),
    );
    const content = operation?.requestBody?.["content"] as Readonly<Record<string, { schema: Json }>> | undefined;
    const schema = content?.["application/json"]?.schema;
    expect(schema === undefined).toBe(route.example.body === undefined);
    if (schema !== undefined) expect(judge(schema, route.example.body)).toBeUndefined();
  });

  it("is a 503 in three languages while the store cannot be reached", async () => {
    const details = new Set<string>();
    for (const lang of ["vi", "en", "lo"]) {
      const response = await send(app, { "accept-language": lang });
      expect([response.status, response.headers.get("content-type")]).toEqual([
        503,
        expect.stringContaining("problem+json"),
      ]);
      details.add(((await response.json()) as { detail: string }).detail);
    }
    expect(details.size).toBe(3);
  });

  it("refuses with 429 and Retry-After once its allowance is used up", async () => {
    const limited = createKeptApp(() => undefined, { perMinute: { ...EVERYTHING, [route.limit]: 1 } }).app;
    expect((await send(limited)).status).toBe(503);
    const refused = await send(limited);
    expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([429, true]);
  });
});
