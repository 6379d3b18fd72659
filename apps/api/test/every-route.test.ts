import { describe, expect, it } from "vitest";
import { LIMIT_CLASSES } from "../src/limits.ts";
import { ENDPOINTS } from "../src/routes/registry.ts";
import { createTestApp, postJson } from "./create-test-app.ts";
import { readOpenApi } from "./openapi.ts";

const { app } = createTestApp();
const { document, operations, judge } = await readOpenApi(app);

it("describes every endpoint once, and nothing else", () => {
  const described = operations.map(({ method, path }) => `${method} ${path}`).toSorted();
  expect(described).toEqual(ENDPOINTS.map(({ method, path }) => `${method} ${path}`).toSorted());
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(document["openapi"]).toBe("3.1.0");
});

describe.each(ENDPOINTS.map((endpoint) => [endpoint.operationId, endpoint] as const))("%s", (operationId, endpoint) => {
  const operation = operations.find((one) => one.operationId === operationId);

  it("has a summary, a known tag, a limit class, error answers and an example", () => {
    expect(operation?.summary).toBeTruthy();
    expect(operation?.tags).toHaveLength(1);
    expect(LIMIT_CLASSES).toContain(endpoint.limitClass);
    expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining(["200", "400", "429"]));
    const media = operation?.responses["200"]?.content?.["application/json"];
    const request = endpoint.example.body === undefined ? media?.examples : operation?.requestBody;
    expect(JSON.stringify(request)).toContain("example");
    for (const parameter of operation?.parameters ?? []) {
      if (parameter.required === true) expect(parameter).toHaveProperty("example");
    }
  });

  it("answers its example as its schema says, with the headers of every answer", async () => {
    const { body, path } = endpoint.example;
    const response = await app.request(path, body === undefined ? {} : postJson(body));
    expect(response.status).toBe(200);
    const schema = operation?.responses["200"]?.content?.["application/json"]?.schema;
    expect(schema).toBeDefined();
    expect(judge(schema ?? {}, await response.json())).toBeUndefined();
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f]{8}-[0-9a-z]+$/);
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("explains a wrong request as a problem document, in three languages", async () => {
    const details = new Set<string>();
    for (const lang of ["vi", "en", "lo"]) {
      const headers = { "accept-language": lang };
      const response =
        endpoint.method === "post"
          ? await app.request(endpoint.path, postJson({ nonsense: 1 }, headers))
          : await app.request(`${endpoint.example.path.split("?")[0]}?nonsense=1`, { headers });
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toContain("application/problem+json");
      const problem = (await response.json()) as { code: string; detail: string };
      expect(problem.code).toBe("request-invalid");
      details.add(problem.detail);
    }
    expect(details.size).toBe(3);
  });

  it("refuses with 429 and Retry-After once its allowance is used up", async () => {
    const { limits } = createLimited(endpoint.limitClass);
    const limited = createTestApp({ limits }).app;
    const { body, path } = endpoint.example;
    const send = () => limited.request(path, body === undefined ? {} : postJson(body));
    expect((await send()).status).toBe(200);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

function createLimited(limitClass: (typeof LIMIT_CLASSES)[number]) {
  const perMinute = { read: 1e9, question: 1e9, run: 1e9, chart: 1e9, [limitClass]: 1 };
  return { limits: { perMinute, bodyKb: 64, questionCharacters: 1000, runDraws: 4096, runSeconds: 30 } };
}
