import type { ApiApp } from "../endpoint.ts";
import { readFolder } from "./read-folder.ts";
import { sendFile } from "./send-file.ts";

const FOREVER = "public, max-age=31536000, immutable";
const ASK_FIRST = "no-cache";

/** The simulator's build at `/`. Addresses without a file are views of the page itself (deep links), so they get its HTML. */
export function addPage(app: ApiApp, folder: string | undefined): void {
  const files = folder === undefined ? new Map() : readFolder(folder);
  const index = files.get("index.html");
  if (index === undefined) {
    app.get("/", (c) => c.html(NO_PAGE));
    return;
  }
  app.get("*", async (c, next) => {
    const name = c.req.path.slice(1);
    const file = files.get(name);
    // Names under assets/ carry a digest of their content; everything else may change with the next release.
    if (file !== undefined) return sendFile(c, file, name.startsWith("assets/") ? FOREVER : ASK_FIRST);
    const isView = !/^v1(?:\/|$)/.test(name) && !/\.[a-z0-9]{1,12}$/i.test(name);
    return isView ? sendFile(c, index, ASK_FIRST) : next();
  });
}

const NO_PAGE = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Biên Mậu</title></head>
<body>
<h1>Biên Mậu</h1>
<p>Trang mô phỏng chưa được dựng. Dữ liệu ở <a href="/v1/gates">/v1/gates</a>, tài liệu ở <a href="/docs">/docs</a>.</p>
</body>
</html>
`;
