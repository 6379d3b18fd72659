import type { ApiApp, Endpoint } from "./endpoint.ts";

const LARGEST_EXAMPLE_CHARACTERS = 6000;

const INFO = {
  title: "Biên Mậu",
  version: "1.0.0",
  description:
    "Border gates, trade turnover and policy runs for Viet Nam's land borders. Every number carries its unit, period, basis, source and the place in it; conflicts between sources are shown.",
  license: { name: "MIT", identifier: "MIT" },
};

const TAGS = [
  { name: "gates", description: "Gates, openings and provinces through time." },
  { name: "data", description: "Facts with their dimensions, as sources print them." },
  { name: "knowledge", description: "Sources, rules, findings, terms and conflicts." },
  { name: "questions", description: "Questions in plain words, answered with sources." },
  { name: "runs", description: "Projections with uncertainty." },
  { name: "charts", description: "Pictures with title, unit and source line." },
  { name: "people", description: "Accounts, roles, API keys and the audit log." },
  { name: "scenarios", description: "Saved scenarios with versions, remarks and share links." },
  { name: "gate-news", description: "Official notices on gates, and what people report." },
  { name: "uploads", description: "New figures from officials: previewed, accepted, withdrawn." },
  { name: "messages", description: "Subscriptions and the outbox that bots send from." },
  { name: "jobs", description: "Runs too large to wait for." },
];

/** OpenAPI 3.1 from the routes' own schemas. Examples are real replies: each endpoint's example request is sent to the app itself. */
export async function createOpenApiDocument(app: ApiApp, endpoints: readonly Endpoint[]) {
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: INFO,
    tags: TAGS,
    servers: [{ url: "/" }],
    security: [],
  });
  for (const { path, method, example } of endpoints) {
    const operation = document.paths?.[path]?.[method];
    if (operation === undefined) continue;
    if (example.body !== undefined) {
      const content =
        operation.requestBody !== undefined && "content" in operation.requestBody ? operation.requestBody.content : {};
      const body = content["application/json"];
      if (body !== undefined) body.examples = { example: { value: example.body } };
    }
    const values = readParameters(path, example.path);
    for (const parameter of operation.parameters ?? []) {
      if (!("name" in parameter)) continue;
      const value = values.get(parameter.name);
      if (value !== undefined) parameter.example = value;
    }
    const reply = await sendExample(app, example);
    const answer = operation.responses?.["200"];
    const media = answer !== undefined && "content" in answer ? answer.content?.["application/json"] : undefined;
    if (media !== undefined && reply !== undefined)
      media.examples = { example: { summary: example.path, value: reply } };
  }
  return document;
}

/** What an example address gives for each parameter: `/v1/gates/{id}` and `/v1/gates/tay-trang` → id: tay-trang. */
function readParameters(template: string, address: string): ReadonlyMap<string, string> {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const parts = pathname.split("/");
  const inPath = template.split("/").flatMap((part, index) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name === undefined ? [] : [[name, parts[index] ?? ""] as const];
  });
  return new Map([...inPath, ...searchParams]);
}

async function sendExample(app: ApiApp, example: Endpoint["example"]): Promise<unknown> {
  const request =
    example.body === undefined ? {} : { method: "POST", body: JSON.stringify(example.body), headers: JSON_TYPE };
  const response = await app.request(example.path, request);
  if (!response.ok || response.headers.get("content-type")?.includes("json") !== true) return undefined;
  const text = await response.text();
  return text.length > LARGEST_EXAMPLE_CHARACTERS ? shorten(JSON.parse(text)) : JSON.parse(text);
}

/** Long lists are shown by their first entry, at every depth. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shorten);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner)]));
}

const JSON_TYPE = { "content-type": "application/json" };
