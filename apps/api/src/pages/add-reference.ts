import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { ApiApp, Endpoint } from "../endpoint.ts";
import { createOpenApiDocument } from "../openapi-document.ts";
import { readFolder } from "./read-folder.ts";
import { sendFile } from "./send-file.ts";

const DOCS_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Biên Mậu API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" href="/docs/favicon-32x32.png">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

const DOCS_SCRIPT = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#swagger-ui", deepLinking: true, tryItOutEnabled: true, validatorUrl: null });
`;

/** The OpenAPI document and a page to read and try it, both from this server alone: no script from elsewhere, none inline. */
export function addReference(app: ApiApp, endpoints: readonly Endpoint[]): void {
  let printed: string | undefined;
  app.get("/openapi.json", async (c) => {
    printed ??= JSON.stringify(await createOpenApiDocument(app, endpoints));
    return c.body(printed, 200, { "content-type": "application/json", "cache-control": "no-cache" });
  });
  app.get("/docs", (c) => c.html(DOCS_PAGE));
  app.get("/docs/start.js", (c) => c.body(DOCS_SCRIPT, 200, { "content-type": "text/javascript; charset=utf-8" }));
  const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  const files = readFolder(folder, ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"]);
  app.get("/docs/:file", async (c, next) => {
    const file = files.get(c.req.param("file"));
    if (file === undefined) return next();
    return sendFile(c, file, "public, max-age=86400");
  });
}
