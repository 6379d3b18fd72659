import type { Run, Scenario } from "@bienmau/core/schema";
import type { z } from "zod";
import type { Problem } from "./contract/common.ts";
import { problemSchema } from "./contract/common.ts";
import type { GatesQuery } from "./contract/gates.ts";
import type { ObservationsQuery } from "./contract/observations.ts";
import type { QuestionReply, QuestionRequest } from "./contract/questions.ts";
import type * as records from "./contract/records.ts";
import type { RunRequest } from "./contract/runs.ts";

export { findNearestGates, measureKm, type NearGate, type Point } from "./find-nearest-gates.ts";
export { readStateToken, writeStateToken } from "./state-token.ts";
export type { Problem, QuestionReply, QuestionRequest, Run, RunRequest, Scenario };

/** What a call came to: the value, the API's problem, or no answer at all. */
export type CallResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem | undefined };

type ListOf<Item extends z.ZodType> = { data: z.infer<Item>[]; datasetVersion: string; asOf: string };
type PageOf<Item extends z.ZodType> = ListOf<Item> & {
  page: { total: number; offset: number; limit: number; next?: string | undefined };
};
type Query = Readonly<Record<string, string | number | undefined>>;
type Watch = { readonly signal?: AbortSignal };

export type ClientOptions = {
  /** Where the API is: `http://127.0.0.1:8787`, or "" for the page's own origin. */
  readonly baseUrl: string;
  readonly fetch?: typeof fetch;
  readonly locale?: "vi" | "en" | "lo";
};

export type Client = ReturnType<typeof createClient>;

/** The API, typed by the same schemas that the server answers with. Never throws: a dead server is a result too. */
export function createClient(options: ClientOptions) {
  const send = options.fetch ?? fetch;

  async function call<Value>(path: string, init: RequestInit): Promise<CallResult<Value>> {
    try {
      const language = options.locale === undefined ? {} : { "accept-language": options.locale };
      const headers = { accept: "application/json", ...language, ...init.headers };
      const response = await send(`${options.baseUrl}${path}`, { ...init, headers });
      const body: unknown = await response.json();
      if (response.ok) return { ok: true, value: body as Value };
      const problem = problemSchema.safeParse(body);
      return { ok: false, problem: problem.success ? problem.data : undefined };
    } catch {
      return { ok: false, problem: undefined };
    }
  }

  const get = <Value>(path: string, query: Query = {}, watch: Watch = {}): Promise<CallResult<Value>> =>
    call<Value>(path + writeQuery(query), watch);
  const post = <Value>(path: string, body: unknown, watch: Watch = {}): Promise<CallResult<Value>> =>
    call<Value>(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
      ...watch,
    });

  return {
    listGates: (query: GatesQuery = {}) => get<ListOf<typeof records.gate>>("/v1/gates", query),
    getGate: (id: string) => get<z.infer<typeof records.gateCard>>(`/v1/gates/${encodeURIComponent(id)}`),
    listProvinces: () => get<ListOf<typeof records.province>>("/v1/provinces"),
    listSources: () => get<ListOf<typeof records.source>>("/v1/sources"),
    listRules: () => get<ListOf<typeof records.rule>>("/v1/rules"),
    listConflicts: () => get<ListOf<typeof records.conflict>>("/v1/conflicts"),
    listObservations: (query: Omit<ObservationsQuery, "format">) =>
      get<PageOf<typeof records.observation>>("/v1/observations", query),
    ask: (question: QuestionRequest, watch?: Watch) => post<QuestionReply>("/v1/questions", question, watch),
    run: (request: RunRequest, watch?: Watch) => post<Run>("/v1/runs", request, watch),
  };
}

function writeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value));
  return parameters.size === 0 ? "" : `?${parameters.toString()}`;
}
