// npm run bench: one JSON line a figure. A section that fails, or a peer that is missing, prints null with a note and the others go on.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensurePackages, environment, fail, ROOT } from "./install.mjs";

/** Each section is a program that prints JSON lines `{ id, value, unit, … }`; `--only` is handed on to it. */
const SECTIONS = [
  {
    file: "packages/core/bench/kernel.ts",
    ids: [
      "kernel.vs.numpy",
      "kernel.vs.c-simd",
      "kernel.vs.mathjs",
      "kernel.vs.squiggle",
      "kernel.fast.vs.numpy",
      "kernel.fast.vs.c-simd",
      "kernel.two-workers",
      "kernel.time-to-accuracy.vs.c-plain",
      "kernel.cost.draws",
      "kernel.cost.products",
      "kernel.cost.years",
    ],
  },
  {
    file: "packages/data/bench/model.ts",
    ids: ["model.rmse.4096.percent", "slider.ms", "report.s", "model.cost.levers"],
  },
  { file: "packages/data/bench/answers.ts", ids: ["answers.p99.ms", "answers.p99.ms.x100"] },
  { file: "apps/api/bench/api.ts", ids: ["api.read.vs.bare-hono", "memory.api.MB"] },
  { file: "apps/bot/bench/bot.ts", ids: ["bot.text.vs.echo", "bot.chart.p99.ms", "memory.bot.MB"] },
  {
    file: "apps/simulator/bench/page.ts",
    ids: [
      "page.first-view.kB",
      "page.first-figures.kB",
      "page.dataset.kB",
      "page.slider-to-chart.ms",
      "page.inp.ms",
      "page.lcp.ms",
    ],
  },
  { file: "apps/api/bench/start.ts", ids: ["start.cold.s", "start.warm.s"] },
];

const UNITS = { MB: "MB", kB: "kB", ms: "ms", s: "s", percent: "percent" };

const args = process.argv.slice(2);
const onlyAt = args.indexOf("--only");
const only = onlyAt >= 0 ? args[onlyAt + 1] : undefined;
const unknown = args.filter(
  (arg, index) => arg !== "--json" && index !== onlyAt && !(onlyAt >= 0 && index === onlyAt + 1),
);
if (unknown.length > 0 || (onlyAt >= 0 && only === undefined)) {
  console.error("Usage: npm run bench -- [--json] [--only ID-OR-PREFIX]");
  process.exit(2);
}
const wanted = (id) => only === undefined || id === only || id.startsWith(only);

ensurePackages();
const sections = SECTIONS.filter(({ ids }) => ids.some(wanted));
if (sections.length === 0)
  fail(`No benchmark begins with "${only}". Known: ${SECTIONS.flatMap(({ ids }) => ids).join(", ")}`);

for (const { file, ids } of sections) {
  const printed = new Set();
  const note = runSection(file, (line) => {
    if (!wanted(line.id)) return;
    printed.add(line.id);
    show(line);
  });
  for (const id of ids.filter(wanted)) {
    if (!printed.has(id)) show({ id, value: null, unit: unitOf(id), samples: 0, note });
  }
}

function runSection(file, onLine) {
  if (!existsSync(join(ROOT, file))) return `not built yet: ${file}`;
  const forwarded = only === undefined ? [] : ["--only", only];
  const result = spawnSync("node", [file, ...forwarded], {
    cwd: ROOT,
    env: environment(),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    timeout: 600_000,
    maxBuffer: 1 << 26,
  });
  for (const text of (result.stdout ?? "").split("\n")) {
    const line = parseLine(text);
    if (line !== undefined) onLine(line);
  }
  return result.status === 0
    ? "the section did not print this figure"
    : `the section ended with ${result.status ?? result.signal}`;
}

function parseLine(text) {
  if (!text.startsWith("{")) return undefined;
  try {
    const line = JSON.parse(text);
    return typeof line.id === "string" ? line : undefined;
  } catch {
    return undefined;
  }
}

function unitOf(id) {
  return UNITS[id.split(".").findLast((part) => part in UNITS) ?? ""] ?? "ratio";
}

function show(line) {
  if (args.includes("--json")) return console.log(JSON.stringify(line));
  const value = line.value === null ? "—" : Number(line.value.toPrecision(4));
  console.log(
    `${line.id.padEnd(38)} ${String(value).padStart(10)} ${line.unit}${line.note ? `   (${line.note})` : ""}`,
  );
}
