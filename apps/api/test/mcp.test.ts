import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { expect, it, onTestFinished } from "vitest";
import { createTestApp, postJson, WIDE_LIMITS } from "./create-test-app.ts";

type App = ReturnType<typeof createTestApp>["app"];

async function connect(app: App): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  const transport = new StreamableHTTPClientTransport(new URL("http://localhost/mcp"), {
    fetch: async (input, init) => app.request(String(input), init),
  });
  // The library's own types disagree under exactOptionalPropertyTypes.
  await client.connect(transport as Parameters<Client["connect"]>[0]);
  onTestFinished(() => client.close());
  return client;
}

async function call(client: Client, name: string, args: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: args });
  const [first] = result.content as { text: string }[];
  return { isError: result.isError === true, text: first?.text ?? "" };
}

it("offers the read tools, each marked as changing nothing", async () => {
  const { tools } = await (await connect(createTestApp().app)).listTools();
  expect(tools.map((tool) => tool.name)).toEqual(["ask_question", "get_gate", "query_observations", "run_scenario"]);
  for (const tool of tools) expect(tool.annotations?.readOnlyHint).toBe(true);
});

it("answers exactly as the routes do", async () => {
  const { app } = createTestApp();
  const client = await connect(app);
  const q = "kim ngach xnk dien bien bac lao nam 2024";
  const asked = await call(client, "ask_question", { q });
  expect(JSON.parse(asked.text)).toEqual(await (await app.request("/v1/questions", postJson({ q }))).json());
  const gate = await call(client, "get_gate", { id: "tay-trang" });
  expect(JSON.parse(gate.text)).toEqual(await (await app.request("/v1/gates/tay-trang")).json());
  const rows = await call(client, "query_observations", { indicator: "trade-value", place: "dien-bien", limit: 5 });
  expect(JSON.parse(rows.text).data).toHaveLength(5);
  const run = await call(client, "run_scenario", { preset: "baseline", draws: 64 });
  expect(JSON.parse(run.text).draws).toBe(64);
});

it("says what was wrong instead of failing", async () => {
  const client = await connect(createTestApp().app);
  expect(await call(client, "get_gate", { id: "nope" })).toEqual({
    isError: true,
    text: expect.stringContaining("nope"),
  });
  expect((await call(client, "query_observations", { place: "nope" })).isError).toBe(true);
});

it("takes no request from a web page of another origin, whatever its Host header says", async () => {
  const { app } = createTestApp({ allowedOrigins: ["https://assistant.example"] });
  const send = async (origin: string) => {
    const body = { jsonrpc: "2.0", id: 1, method: "ping" };
    const headers = { origin, host: new URL(origin).host, accept: "application/json, text/event-stream" };
    return (await app.request(`${origin}/mcp`, postJson(body, headers))).status;
  };
  expect(await send("https://evil.example")).toBe(403);
  expect(await send("https://assistant.example")).toBe(200);
});

it("is limited like questions are", async () => {
  const limits = { ...WIDE_LIMITS, perMinute: { ...WIDE_LIMITS.perMinute, question: 1 } };
  const { app } = createTestApp({ limits });
  const ping = () =>
    app.request(
      "/mcp",
      postJson({ jsonrpc: "2.0", id: 1, method: "ping" }, { accept: "application/json, text/event-stream" }),
    );
  await ping();
  expect((await ping()).status).toBe(429);
});
