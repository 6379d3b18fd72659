// Walks the recipes of docs/how-to: adds a gate, a source, an observation table, a lever and an intent, one file each, to a copy
// of the project, and looks for them in every face: terminal, bot conversation, HTTP, page.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { copyProject } from "./copy-project.mjs";
import { ensureChromium, ensurePackages, environment, ROOT } from "./install.mjs";

const FIXTURES = join(ROOT, "scripts", "recipes");

/** Returns one result a face and thing: `{ name, holds }`. */
export async function runRecipes() {
  const copy = copyProject("recipes");
  const results = [];
  const check = (name, holds, printed = "") => {
    if (!holds) console.error(`recipe "${name}" does not hold\n${String(printed).slice(-1200)}`);
    results.push({ name, holds });
  };
  const sh = (command, args, input) => {
    const done = spawnSync(command, args, { cwd: copy, encoding: "utf8", env: environment({ NO_COLOR: "1" }), input });
    return { code: done.status, printed: `${done.stdout}${done.stderr}` };
  };
  try {
    for (const file of readdirSync(FIXTURES, { recursive: true }).filter((name) => name.endsWith(".txt"))) {
      const target = join(copy, file.slice(0, -".txt".length));
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(FIXTURES, file), target);
    }
    const generated = sh("turbo", ["run", "generate", "--force", "--output-logs=errors-only"]);
    check("five new files are collected by npm run generate", generated.code === 0, generated.printed);

    const ask = (question) => sh("node", ["apps/bot/src/cli/ask.ts", question]).printed;
    const figure = ask("kim ngach qua cua khau Khau Vet nam 2019");
    check(
      "terminal: the new gate's figure with the new source",
      /7,25 triệu USD/.test(figure) && /Made-up yearbook/.test(figure),
      figure,
    );
    const spell = ask("abracadabra la gi");
    check("terminal: the new intent", /Hocus pocus/.test(spell), spell);
    const levers = sh("node", ["packages/data/scripts/simulate.ts", "--list"]).printed;
    check("terminal: the new lever", /recipe-lever/.test(levers), levers);
    const runOf = (folder) => {
      const args = ["packages/data/scripts/simulate.ts", "--preset", "source-package", "--draws", "512", "--json"];
      const done = spawnSync("node", args, { cwd: folder, encoding: "utf8", env: environment(), maxBuffer: 1 << 26 });
      const { series, products, gates, contributions } = JSON.parse(done.stdout);
      return JSON.stringify({ series, products, gates, contributions });
    };
    check("a new lever that nobody moves changes no byte of a run", runOf(copy) === runOf(ROOT));
    const chat = sh("node", ["apps/bot/src/cli/ask.ts", "--chat"], "cua khau Khau Vet\nabracadabra\n").printed;
    check("bot: the new gate and intent", /Ban Recipe/.test(chat) && /Hocus pocus/.test(chat), chat);

    const built = sh("turbo", ["run", "build", "--filter=@bienmau/simulator", "--output-logs=errors-only"]);
    check("the page builds", built.code === 0, built.printed);
    await checkServer(copy, check);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return results;
}

async function checkServer(copy, check) {
  const port = await findFreePort();
  const base = `http://127.0.0.1:${port}`;
  const server = spawn("node", ["apps/api/src/main.ts"], {
    cwd: copy,
    env: environment({ PORT: String(port), DATA_DIR: join(copy, ".data"), LOG_LEVEL: "error" }),
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    await waitFor(`${base}/v1/gates/khau-vet`);
    const json = async (path) => JSON.stringify(await (await fetch(base + path)).json());
    const gate = await json("/v1/gates/khau-vet");
    check("HTTP: the new gate", gate.includes("Ban Recipe"), gate);
    const sources = await json("/v1/sources");
    check("HTTP: the new source", sources.includes("Made-up yearbook"), sources);
    const rows = await json("/v1/observations?gate=khau-vet");
    check("HTTP: the new table", rows.includes("7250000"), rows);
    const presets = await json("/v1/runs/levers");
    check("HTTP: the new lever", presets.includes("recipe-lever"), presets);
    const reply = await fetch(`${base}/v1/questions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ q: "abracadabra" }),
    });
    const answer = await reply.text();
    check("HTTP: the new intent", answer.includes("Hocus pocus"), answer);
    await checkPage(base, check);
  } finally {
    server.kill("SIGTERM");
  }
}

async function checkPage(base, check) {
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({ locale: "vi-VN" });
    const sees = async (name, path, text, find) => {
      await page.goto(base + path);
      if (find !== undefined) await page.getByRole("searchbox").first().fill(find);
      const seen = await page
        .getByText(text)
        .first()
        .waitFor({ timeout: 20_000 })
        .then(() => true)
        .catch(() => false);
      check(name, seen, seen ? "" : await page.locator("body").innerText());
    };
    await sees("page: the new gate", "/gates/khau-vet", /Ban Recipe/);
    await sees("page: the new table", "/data?id=r-0001", /7[.,]25/);
    await sees("page: the new source", "/sources", /Made-up yearbook/, "Made-up");
    await sees("page: the new lever", "/scenario", /Đòn bẩy thử nghiệm/);
    await sees("page: the new intent", "/ask?q=abracadabra", /Hocus pocus/);
  } finally {
    await browser.close();
  }
}

async function waitFor(url) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const up = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing answers at ${url}`);
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

if (process.argv[1]?.endsWith("scripts/recipes.mjs")) {
  ensurePackages();
  const results = await runRecipes();
  for (const { name, holds } of results) console.log(`${holds ? "✓" : "✗"} ${name}`);
  process.exit(results.every(({ holds }) => holds) ? 0 : 1);
}
