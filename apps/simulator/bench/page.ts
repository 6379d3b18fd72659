/**
 * How the built page feels in Chromium with the processor slowed four times, and what a first visit transfers: one JSON line a figure.
 * Sizes come from the budget check, timings from the page's own performance entries, served by the real API.
 */

import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { CHROMIUM } from "../scripts/chromium.ts";

const SLOWDOWN = 4;
const VISITS = 5;
const MOVES = 15;

const sizes = spawnSync(
  process.execPath,
  [fileURLToPath(new URL("../scripts/check-budgets.ts", import.meta.url)), "--json"],
  {
    encoding: "utf8",
  },
);
process.stdout.write(sizes.stdout);

const port = await findFreePort();
const server = spawn(process.execPath, [fileURLToPath(new URL("../../api/src/main.ts", import.meta.url))], {
  env: { ...process.env, PORT: String(port), RATE_LIMITS: "off", LOG_LEVEL: "error", DATA_DIR: "test-results/bench" },
  stdio: ["ignore", "ignore", "inherit"],
});
const browser = await chromium.launch(CHROMIUM);
try {
  await waitUntilServed();
  const paints = [];
  for (let visit = 0; visit < VISITS; visit += 1) paints.push(await measureLargestPaintMs(browser));
  print("page.lcp.ms", medianOf(paints), VISITS, `${SLOWDOWN}x processor slowdown`);
  const { chartMs, interactionMs } = await measureSlider(browser);
  print(
    "page.slider-to-chart.ms",
    medianOf(chartMs),
    chartMs.length,
    "from the key on a slider to the first change of the chart",
  );
  print("page.inp.ms", quantileOf(interactionMs, 0.75), interactionMs.length, "p75 of event durations while dragging");
} finally {
  await browser.close();
  server.kill("SIGTERM");
}

async function openSlowly(on: Browser, path: string): Promise<Page> {
  const context = await on.newContext({
    serviceWorkers: "block",
    viewport: { width: 1440, height: 900 },
    locale: "vi-VN",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.goto(`http://127.0.0.1:${port}${path}`);
  return page;
}

async function measureLargestPaintMs(on: Browser): Promise<number> {
  const page = await openSlowly(on, "/");
  await page.getByText("140 triệu USD").first().waitFor();
  await page.locator("figure svg path").first().waitFor({ state: "attached" });
  const paintMs = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
  await page.context().close();
  return paintMs;
}

/** Presses a key on the first slider again and again, as dragging does, and waits for the chart each time. */
async function measureSlider(on: Browser): Promise<{ chartMs: number[]; interactionMs: number[] }> {
  const page = await openSlowly(on, "/scenario");
  const slider = page.getByRole("slider").first();
  await slider.waitFor();
  await page.locator("figure svg path").first().waitFor({ state: "attached" });
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seenInteractions: seen });
    const options = { type: "event", buffered: false, durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.duration);
    }).observe(options);
  });
  const chartMs: number[] = [];
  for (let move = 0; move < MOVES; move += 1) {
    const changed = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let pressedAt = 0;
          window.addEventListener("keydown", () => (pressedAt = performance.now()), { once: true, capture: true });
          const figure = document.querySelector("figure");
          if (figure === null) return resolve(Number.NaN);
          const watch = new MutationObserver(() => {
            if (pressedAt === 0) return;
            watch.disconnect();
            requestAnimationFrame(() => resolve(performance.now() - pressedAt));
          });
          watch.observe(figure, { subtree: true, childList: true, attributes: true, attributeFilter: ["d"] });
        }),
    );
    await slider.press("ArrowRight");
    chartMs.push(await changed);
    await page.waitForTimeout(400);
  }
  const interactionMs = await page.evaluate(
    () => (window as unknown as { seenInteractions: number[] }).seenInteractions,
  );
  await page.context().close();
  return { chartMs, interactionMs };
}

function print(id: string, value: number, samples: number, note: string): void {
  console.log(JSON.stringify({ id, value: Number.isFinite(value) ? value : null, unit: "ms", samples, note }));
}

function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function waitUntilServed(): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the API did not answer");
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
