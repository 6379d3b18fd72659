/**
 * Measures what a first visit transfers, in the built page and a real browser, and fails where a budget is exceeded:
 * `node scripts/check-budgets.ts [--json]`. Sizes are gzip kilobytes of 1,000 bytes, worked out here, so that they do not depend on a server.
 */

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM } from "./chromium.ts";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

const BUDGETS_KB = { "page.first-figures.kB": 250, "page.first-view.kB": 450, "page.dataset.kB": 200 } as const;
type BudgetId = keyof typeof BUDGETS_KB;
type Requested = { readonly path: string; readonly bytes: number };

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
if (!existsSync(join(DIST, "index.html"))) throw new Error("Build the page first: npm run build -w apps/simulator");

const measured = await measure();
let isOver = false;
for (const [id, limit] of Object.entries(BUDGETS_KB) as [BudgetId, number][]) {
  const value = measured[id];
  if (value > limit) isOver = true;
  if (values.json) console.log(JSON.stringify({ id, value, unit: "kB", samples: 1 }));
  else console.log(`${value > limit ? "OVER" : "ok  "} ${id} ${value} kB (budget ${limit} kB)`);
}
process.exitCode = isOver ? 1 : 0;

async function measure(): Promise<Record<BudgetId, number>> {
  const requested: Requested[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(DIST, existsSync(join(DIST, path)) && extname(path) !== "" ? path : "index.html");
    const content = readFileSync(file);
    requested.push({ path: file.slice(DIST.length), bytes: gzipSync(content, { level: 9 }).length });
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const browser = await chromium.launch(CHROMIUM);
  try {
    const figures = await measureFigures(browser, port, requested);
    const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    requested.length = 0;
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.locator("figure svg path").first().waitFor({ state: "attached" });
    await page
      .getByRole("link", { name: /Tây Trang/ })
      .first()
      .waitFor();
    const view = sumKb(requested.filter(isPageScript));
    const dataset = sumKb(requested.filter(({ path }) => path.includes("first-view")));
    return { "page.first-figures.kB": figures, "page.first-view.kB": view, "page.dataset.kB": dataset };
  } finally {
    await browser.close();
    server.close();
  }
}

/** What `index.html` itself loads, with everything else refused: if the figures become readable, that was enough for them. */
async function measureFigures(browser: Browser, port: number, requested: Requested[]): Promise<number> {
  const named = new Set(readFileSync(join(DIST, "index.html"), "utf8").match(/[\w./-]+\.js/g));
  const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.route("**/*.js", (route) =>
    named.has(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
  );
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByText("140 triệu USD").first().waitFor();
  const size = sumKb(requested.filter(isPageScript));
  await context.close();
  return size;
}

/** The engine's worker and its chunks count for nothing here: nothing in the first view waits for them. */
function isPageScript({ path }: Requested): boolean {
  return path.endsWith(".js") && !/worker/.test(path);
}

function sumKb(files: readonly Requested[]): number {
  return Math.round(files.reduce((sum, file) => sum + file.bytes, 0) / 100) / 10;
}
