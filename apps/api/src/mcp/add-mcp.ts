import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { AppDeps } from "../deps.ts";
import type { ApiApp } from "../endpoint.ts";
import { limitRate } from "../middleware/limit-rate.ts";
import { problemResponse } from "../problem.ts";
import { createMcpServer } from "./create-mcp-server.ts";

const PATH = "/mcp";

/**
 * The read tools for AI assistants (Model Context Protocol, streamable HTTP without sessions). Any web page could otherwise drive it from
 * a visitor's browser, so a request with an Origin is taken only from listed ones; the Host header proves nothing here.
 */
export function addMcp(app: ApiApp, deps: AppDeps): void {
  app.use(PATH, async (c, next) => {
    const origin = c.req.header("origin");
    if (origin !== undefined && !deps.allowedOrigins.includes(origin))
      return problemResponse(c, { code: "not-allowed" });
    return next();
  });
  app.use(PATH, limitRate(deps, "question"));
  app.post(PATH, async (c) => {
    const server = createMcpServer(async (path, init) => app.request(path, init, c.env), deps.dataset.version);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      return await transport.handleRequest(c.req.raw);
    } finally {
      await server.close();
    }
  });
  app.on(["GET", "DELETE"], PATH, (c) => c.body(null, 405, { allow: "POST" }));
}
