import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./load.ts";

// Prints start.cold.s (`npm start` in a fresh copy whose packages are installed: the page is built) and start.warm.s (again, built).
const WARM_STARTS = 3;
const MOST_MS = 300_000;

const onlyAt = process.argv.indexOf("--only");
const only = onlyAt < 0 ? "" : (process.argv[onlyAt + 1] ?? "");
const root = fileURLToPath(new URL("../../..", import.meta.url));
const copyScript = 'import("./scripts/copy-project.mjs").then((copying) => console.log(copying.copyProject("start")))';
const copy = execFileSync(process.execPath, ["-e", copyScript], { cwd: root, encoding: "utf8" }).trim();

try {
  const coldSeconds = await measureStart();
  if ("start.cold.s".startsWith(only))
    print("start.cold.s", coldSeconds, 1, "packages installed, page built from nothing");
  if ("start.warm.s".startsWith(only)) {
    const warmSeconds: number[] = [];
    for (let start = 0; start < WARM_STARTS; start += 1) warmSeconds.push(await measureStart());
    print("start.warm.s", median(warmSeconds), WARM_STARTS, "page already built");
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** Seconds from `npm start` until page and API answer. */
async function measureStart(): Promise<number> {
  const port = await findFreePort();
  const startedMs = performance.now();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: copy,
    env: { ...process.env, PORT: String(port), DATA_DIR: join(copy, ".data"), LOG_LEVEL: "error" },
    stdio: "ignore",
  });
  try {
    await waitUntilReady(`http://127.0.0.1:${port}`, child);
    return (performance.now() - startedMs) / 1000;
  } finally {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    if (child.exitCode === null) await ended;
  }
}

async function waitUntilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + MOST_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    const isReady = await Promise.all(["/readyz", "/"].map((path) => fetch(url + path).then(({ ok }) => ok))).then(
      (answers) => answers.every(Boolean),
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("npm start was not ready in time");
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function print(id: string, value: number, samples: number, note: string): void {
  console.log(JSON.stringify({ id, value, unit: "s", samples, note }));
}
