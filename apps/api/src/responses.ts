import type { z } from "zod";
import { problemSchema } from "./contract/common.ts";

const PROBLEMS = {
  400: "The request is not valid: the problem says where and why.",
  404: "There is no such record.",
  409: "The request was given up before it was done.",
  413: "The body or the question is too large.",
  422: "The scenario cannot be run as it stands.",
  429: "Too many requests; `Retry-After` says when to come back.",
  503: "A part that the reply needs cannot be reached.",
} as const;

type ProblemStatus = keyof typeof PROBLEMS;

type ProblemResponse = {
  readonly description: string;
  readonly content: { readonly "application/problem+json": { readonly schema: typeof problemSchema } };
};

/** The error answers of a route; 400 and 429 belong to every one. */
export function problemResponses<Status extends ProblemStatus = never>(
  ...more: readonly Status[]
): Readonly<Record<Status | 400 | 429, ProblemResponse>> {
  const statuses: readonly ProblemStatus[] = [400, 429, ...more];
  const entries = statuses.map((status) => [
    status,
    { description: PROBLEMS[status], content: { "application/problem+json": { schema: problemSchema } } },
  ]);
  return Object.fromEntries(entries);
}

/** A 200 answer in JSON. */
export function jsonResponse<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
): { readonly description: string; readonly content: { readonly "application/json": { readonly schema: Schema } } } {
  return { description, content: { "application/json": { schema } } };
}
