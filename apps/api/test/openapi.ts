import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { createTestApp } from "./create-test-app.ts";

export type Json = { readonly [key: string]: unknown };
export type Operation = {
  readonly path: string;
  readonly method: string;
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Json;
  }[];
  readonly requestBody?: Json;
  readonly responses: Readonly<
    Record<
      string,
      { readonly content?: Readonly<Record<string, { readonly schema?: Json; readonly examples?: Json }>> }
    >
  >;
  readonly summary?: string;
  readonly tags?: readonly string[];
};

/** The document as served, its operations with every reference resolved, and a checker for answers. */
export async function readOpenApi(app: ReturnType<typeof createTestApp>["app"]) {
  const document = (await (await app.request("/openapi.json")).json()) as Json;
  const paths = document["paths"] as Readonly<Record<string, Readonly<Record<string, Json>>>>;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) =>
        ({ path, method, parameters: [], ...(resolve(operation, document) as object) }) as unknown as Operation,
    ),
  );
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const checkers = new Map<Json, ValidateFunction>();
  /** What is wrong with an answer, or undefined. */
  const judge = (schema: Json, value: unknown): string | undefined => {
    const check = checkers.get(schema) ?? ajv.compile(schema);
    checkers.set(schema, check);
    return check(value) ? undefined : ajv.errorsText(check.errors).slice(0, 400);
  };
  return { document, operations, judge };
}

function resolve(value: unknown, document: Json): unknown {
  if (Array.isArray(value)) return value.map((one) => resolve(one, document));
  if (typeof value !== "object" || value === null) return value;
  if ("$ref" in value && typeof value.$ref === "string") {
    const target = value.$ref
      .slice(2)
      .split("/")
      .reduce<unknown>((node, key) => (node as Json)[key], document);
    return resolve(target, document);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === "examples" ? inner : resolve(inner, document)]),
  );
}
