/**
 * Renders pages of a running server to PNG files: `npm run screenshots -- [--all] [--out DIR] [--base URL]`.
 * Without `--all` only the few pictures that the documentation shows are taken.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { encodeScenario } from "@bienmau/core/scenario-link";
import { chromium } from "@playwright/test";
import { CHROMIUM } from "./chromium.ts";

const SCENARIO = encodeScenario({
  version: 1,
  profile: "dien-bien-north-laos",
  levers: {
    "road-upgrade": { intensity: 0.8 },
    "single-window": { intensity: 1 },
    "events-participants": { intensity: 0.6 },
    "bonded-warehouse-yard": { intensity: 0.5, startYear: 2028 },
  },
  shocks: {},
  target: { output: "total", year: 2030, value: 250e6, unit: "USD" },
});

const PAGES = {
  overview: "/",
  gate: "/gates/tay-trang",
  ask: "/ask?q=kim%20ngach%20xnk%20dien%20bien%20bac%20lao%20nam%202024",
  scenario: `/scenario?s=${SCENARIO}`,
  data: "/data?find=dien%20bien%202024",
  audit: "/audit",
  sources: "/sources",
} as const;

const { values } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    full: { type: "boolean", default: false },
    out: { type: "string", default: fileURLToPath(new URL("../../../docs/screenshots", import.meta.url)) },
    base: { type: "string", default: "http://127.0.0.1:8787" },
    only: { type: "string" },
    locale: { type: "string", default: "vi" },
  },
});

const DOCUMENTED = [
  "overview-desktop-light",
  "overview-phone-light",
  "scenario-desktop-dark",
  "ask-phone-light",
  "gate-desktop-light",
];
const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

mkdirSync(values.out, { recursive: true });
const browser = await chromium.launch(CHROMIUM);
for (const [page, path] of Object.entries(PAGES)) {
  for (const screen of ["desktop", "phone"] as const) {
    for (const scheme of ["light", "dark"] as const) {
      const name = `${page}-${screen}-${scheme}`;
      if (values.only === undefined ? !values.all && !DOCUMENTED.includes(name) : !name.includes(values.only)) continue;
      const context = await browser.newContext({
        viewport: SCREENS[screen],
        colorScheme: scheme,
        // Slightly smaller than drawn keeps a committed picture under 150 kB.
        deviceScaleFactor: screen === "desktop" && !values.all ? 0.8 : 1,
        reducedMotion: "reduce",
      });
      const tab = await context.newPage();
      tab.on("console", (message) => message.type() === "error" && console.error(name, message.text()));
      tab.on("pageerror", (error) => console.error(name, error.message));
      const url = new URL(path, values.base);
      url.searchParams.set("lang", values.locale);
      await tab.goto(url.href, { waitUntil: "networkidle" });
      await tab.getByRole("heading", { level: 1 }).waitFor();
      await tab.waitForFunction(
        () =>
          document.querySelector(".mantine-Skeleton-root, .mantine-Loader-root") === null &&
          !document.body.innerText.includes("Đang tính…"),
        undefined,
        {
          timeout: 30_000,
        },
      );
      await tab.waitForTimeout(600);
      await tab.screenshot({ path: `${values.out}/${name}.png`, fullPage: values.full });
      await context.close();
      console.error(`${name}.png`);
    }
  }
}
await browser.close();
