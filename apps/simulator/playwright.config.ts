import { defineConfig } from "@playwright/test";
import { CHROMIUM } from "./scripts/chromium.ts";

const PORT = Number(process.env["E2E_PORT"] ?? 8799);

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.e2e.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [["list"]],
  outputDir: "test-results",
  use: { baseURL: `http://127.0.0.1:${PORT}`, launchOptions: CHROMIUM, locale: "vi-VN", reducedMotion: "reduce" },
  // The real server with the built page, as `npm start` serves it, policy headers included.
  webServer: {
    // The Node that runs these tests, whatever `node` the shell would find.
    command: `"${process.execPath}" ../api/src/main.ts`,
    url: `http://127.0.0.1:${PORT}/healthz`,
    env: { PORT: String(PORT), DATA_DIR: "test-results/data", RATE_LIMITS: "off", LOG_LEVEL: "error" },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
