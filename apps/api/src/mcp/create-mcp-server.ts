import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { problemSchema } from "../contract/common.ts";

/** Sends a request to the API itself, so that a tool checks, limits and answers exactly as its route does. */
export type AskApi = (path: string, init?: RequestInit) => Promise<Response>;

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const RULES =
  "Every figure carries its source and the place in it: pass them on. Values listed under `conflicts` or marked `disputed` contradict each other in the sources: say so. Projections are not facts.";

/** The tools: ask, look up a gate, query facts, run a scenario. None of them changes anything. */
export function createMcpServer(askApi: AskApi, version: string): McpServer {
  const server = new McpServer({ name: "bienmau", version }, { instructions: RULES });
  const locale = z.enum(["vi", "en", "lo"]).optional().describe("Language of the reply");

  server.registerTool(
    "ask_question",
    {
      title: "Ask about Vietnam's land-border trade",
      description: `A question in Vietnamese, English or Lao about border gates, trade turnover, rules or projections. ${RULES}`,
      inputSchema: { q: z.string().min(1).max(1000), locale, state: z.string().max(12_000).optional() },
      annotations: READ_ONLY,
    },
    async (question) => toResult(await askApi("/v1/questions", postJson(question))),
  );
  server.registerTool(
    "get_gate",
    {
      title: "One border gate",
      description: "Everything held about a gate by its id, for example tay-trang. Unknown ids: use ask_question.",
      inputSchema: { id: z.string().regex(/^[a-z0-9-]{1,80}$/) },
      annotations: READ_ONLY,
    },
    async ({ id }) => toResult(await askApi(`/v1/gates/${id}`)),
  );
  server.registerTool(
    "query_observations",
    {
      title: "Facts by their dimensions",
      description: `Rows of the dataset, filtered by ids (several with commas): indicator trade-value, trade-growth, trade-share and others; place; partner; gate; product; flow export, import, total. ${RULES}`,
      inputSchema: {
        indicator: z.string().max(400).optional(),
        place: z.string().max(400).optional(),
        partner: z.string().max(400).optional(),
        gate: z.string().max(400).optional(),
        product: z.string().max(400).optional(),
        flow: z.string().max(100).optional(),
        startPeriod: z.string().max(40).optional(),
        endPeriod: z.string().max(40).optional(),
        limit: z.number().int().min(1).max(200).optional(),
      },
      annotations: READ_ONLY,
    },
    async (query) => toResult(await askApi(`/v1/observations?${writeQuery(query)}`)),
  );
  server.registerTool(
    "run_scenario",
    {
      title: "Project a scenario",
      description: `Runs a preset (see its id in /v1/runs/presets) or a scenario, with uncertainty bands. ${RULES}`,
      inputSchema: {
        preset: z.string().max(80).optional(),
        scenario: z.record(z.string(), z.unknown()).optional(),
        draws: z.number().int().min(1).max(4096).optional(),
      },
      annotations: READ_ONLY,
    },
    async (request) => toResult(await askApi("/v1/runs", postJson(request))),
  );
  return server;
}

async function toResult(response: Response): Promise<CallToolResult> {
  const body: unknown = await response.json();
  if (response.ok) return { content: [{ type: "text", text: JSON.stringify(body) }] };
  const problem = problemSchema.safeParse(body);
  const text = problem.success ? problem.data.detail : "The request failed.";
  return { isError: true, content: [{ type: "text", text }] };
}

function postJson(body: unknown): RequestInit {
  return { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}

function writeQuery(query: Readonly<Record<string, string | number | undefined>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value));
  return parameters.toString();
}
