import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTestApp } from "./create-test-app.ts";
import { type Json, type Operation, readOpenApi } from "./openapi.ts";

const SEED = 20_261_121;

const { app } = createTestApp();
const { operations, judge } = await readOpenApi(app);
/** In all, over every operation; more in the long round. */
const REQUESTS = Number(process.env["FUZZ_REQUESTS"] ?? 3000);
const REQUESTS_PER_KIND = Math.ceil(REQUESTS / (operations.length * 2));
/** Runs cost time, and their number is what is tested here. */
const FEW_DRAWS = fc.integer({ min: 1, max: 32 });

const LETTERS = fc.oneof(
  fc.constantFrom(..."abz AZ09%/?#&+;\"'\\<>{}đĐếỖởạສະບາຍດີ₫₭\u0000\n\u202e😀"),
  fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCharCode(code)),
);

/** Values that fit a JSON schema, as far as the API's own schemas go. */
function fitting(schema: Json): fc.Arbitrary<unknown> {
  if (schema["const"] !== undefined) return fc.constant(schema["const"]);
  const options = schema["enum"] ?? undefined;
  if (Array.isArray(options)) return fc.constantFrom(...options);
  const union = schema["anyOf"] ?? schema["oneOf"];
  if (Array.isArray(union)) return fc.oneof(...union.map((one: Json) => fitting(one)));
  const { minimum = -1e9, maximum = 1e9, maxLength = 40, minLength = 0 } = schema as Readonly<Record<string, number>>;
  switch (schema["type"]) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: Math.max(minimum, -1e9), max: Math.min(maximum, 1e9) });
    case "number":
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case "array":
      return fc.array(fitting((schema["items"] ?? {}) as Json), { maxLength: 4 });
    case "object":
      return fittingObject(schema);
    case "string":
      return typeof schema["pattern"] === "string"
        ? fc
            .stringMatching(new RegExp(schema["pattern"], "u"), { size: "small" })
            .filter((text) => text.length <= maxLength)
        : fc.string({ unit: LETTERS, minLength, maxLength: Math.min(maxLength, 120) });
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function fittingObject(schema: Json): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema["properties"] ?? {}) as Readonly<Record<string, Json>>);
  const known: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, inner] of properties) known[name] = name === "draws" ? FEW_DRAWS : fitting(inner);
  const declared = fc.record(known, { requiredKeys: (schema["required"] ?? []) as string[] });
  const others = schema["additionalProperties"];
  if (typeof others !== "object" || others === null || properties.length > 0) return declared;
  return fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,12}$/), fitting(others as Json), { maxKeys: 3 });
}

const HOSTILE = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 60 }).filter((text) => text.isWellFormed()),
  fc.constantFrom(
    "../..",
    "%00",
    "' or 1=1--",
    "9".repeat(400),
    "-1",
    "NaN",
    "__proto__",
    "constructor",
    "tay-trang,".repeat(60),
    "2024..",
    "1e999",
  ),
);

type Input = { readonly params: Readonly<Record<string, unknown>>; readonly body: unknown };

function inputs(operation: Operation, kind: "fitting" | "hostile"): fc.Arbitrary<Input> {
  const params = Object.fromEntries(
    operation.parameters.map(({ name, required, schema }) => {
      const value = kind === "fitting" ? fitting(schema) : HOSTILE;
      return [name, required === true ? value : fc.option(value, { nil: undefined, freq: 2 })];
    }),
  );
  const content = operation.requestBody?.["content"] as Readonly<Record<string, { schema: Json }>> | undefined;
  const schema = content?.["application/json"]?.schema;
  const body =
    schema === undefined
      ? fc.constant(undefined)
      : kind === "fitting"
        ? fitting(schema)
        : fc.jsonValue({ maxDepth: 4 });
  return fc.record({ params: fc.record(params), body });
}

async function send(operation: Operation, { params, body }: Input): Promise<void> {
  const query = new URLSearchParams();
  let path = operation.path;
  for (const parameter of operation.parameters) {
    const value = params[parameter.name];
    if (value === undefined) continue;
    if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, encodeURIComponent(String(value)));
    else query.set(parameter.name, String(value));
  }
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await app.request(`${path}?${query.toString()}`, {
    method: operation.method.toUpperCase(),
    ...init,
  });
  expect(response.status, `${operation.method} ${path}?${query.toString()}`).toBeLessThan(500);
  const media = operation.responses[String(response.status)]?.content;
  // A path that was bent out of shape by its own parameter may meet another route, or none.
  if (media === undefined) {
    expect([304, 404]).toContain(response.status);
    return;
  }
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  expect(Object.keys(media)).toContain(type);
  const schema = media[type]?.schema;
  if (type.endsWith("json") && schema !== undefined) expect(judge(schema, await response.json())).toBeUndefined();
}

describe.each(operations.map((operation) => [operation.operationId, operation] as const))("%s", (_id, operation) => {
  it.each(["fitting", "hostile"] as const)("answers %s requests as documented and never with a 5xx", async (kind) => {
    await fc.assert(
      fc.asyncProperty(inputs(operation, kind), (input) => send(operation, input)),
      { numRuns: REQUESTS_PER_KIND, seed: SEED },
    );
  });
});

it("bites: an answer that breaks its schema is noticed", () => {
  const gates = operations.find((operation) => operation.operationId === "listGates");
  const schema = gates?.responses["200"]?.content?.["application/json"]?.schema ?? {};
  expect(judge(schema, { data: [{ id: "Tây Trang" }] })).toContain("must");
});
