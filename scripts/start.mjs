// npm start: installs what is missing, builds the page, and runs API, page and (with BOT_TOKEN) the bot.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensurePackages, environment, fail, ROOT, run } from "./install.mjs";

ensurePackages();

console.error("Dựng trang mô phỏng / building the page …");
if (run("turbo", ["run", "build", "--filter=@bienmau/simulator", "--output-logs=errors-only"]) !== 0) {
  fail("The page could not be built: see the messages above.");
}

const children = [];
let stopping = false;

/** One part of the service. When any part ends by itself, all end: a half-running service is worse than none. */
function launch(name, entry, extra = {}) {
  const node =
    ["node", "node.exe"].map((file) => join(ROOT, "node_modules", ".bin", file)).find(existsSync) ?? process.execPath;
  const child = spawn(node, [join(ROOT, entry)], { cwd: ROOT, stdio: "inherit", env: environment(extra) });
  children.push(child);
  child.on("exit", (code) => {
    if (stopping) return;
    console.error(`${name} ended with code ${code ?? "signal"}.`);
    stop(code ?? 1);
  });
}

function stop(code) {
  stopping = true;
  for (const child of children) child.kill("SIGTERM");
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null);
  let left = running.length;
  if (left === 0) process.exit(code);
  const force = setTimeout(() => {
    for (const child of running) child.kill("SIGKILL");
    process.exit(code);
  }, 10_000);
  for (const child of running) {
    child.on("exit", () => {
      left -= 1;
      if (left > 0) return;
      clearTimeout(force);
      process.exit(code);
    });
  }
}

process.on("SIGINT", () => stop(0));
process.on("SIGTERM", () => stop(0));

launch("api", "apps/api/src/main.ts");
if (process.env.BOT_TOKEN) {
  // The bot asks the API first, so that it knows what officials have uploaded, and speaks alone when the API is silent.
  const address = `http://127.0.0.1:${process.env.PORT ?? 8787}`;
  launch("bot", "apps/bot/src/main.ts", { API_URL: process.env.API_URL ?? address });
}
