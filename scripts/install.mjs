// What must happen before anything is installed: plain Node 20, no dependencies.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The workspaces, the ground first. */
export const WORKSPACES = ["packages/core", "packages/data", "apps/api", "apps/bot", "apps/simulator"];

const STAMP = join(ROOT, "node_modules", ".bienmau-installed");

/** Runs a program with our output; returns its exit code (127 when it cannot be started). */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", env: environment(), ...options });
  return result.status ?? 127;
}

/** `PATH` with our own tools first, so that the packaged Node 24 takes over from whatever Node started us. */
export function environment(extra = {}) {
  const path = [join(ROOT, "node_modules", ".bin"), process.env.PATH].join(process.platform === "win32" ? ";" : ":");
  return { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...extra, PATH: path };
}

/** Installs the packages of the lockfile when they are missing or older than it. */
export function ensurePackages() {
  const lock = join(ROOT, "package-lock.json");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === stampOf(lock)) return;
  console.error("Cài các gói (npm ci) / installing packages (npm ci) …");
  const code = run("npm", ["ci", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"]);
  if (code !== 0)
    fail(
      "npm ci did not succeed. Check the network to the npm registry and the messages above, then run the command again.",
    );
  writeFileSync(STAMP, stampOf(lock));
}

function stampOf(lock) {
  return `${statSync(lock).size} ${process.platform} ${process.arch} ${hash(readFileSync(lock, "utf8"))}`;
}

/** FNV-1a: enough to notice a changed lockfile. */
function hash(text) {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(16);
}

const CHROMIUM_PLACES = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The Chromium for browser tests; installed through the system's packages where that is possible. */
export function ensureChromium() {
  const found = CHROMIUM_PLACES.find((place) => place && existsSync(place));
  if (found) return found;
  console.error("Cài Chromium cho kiểm thử trình duyệt / installing Chromium for the browser tests …");
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, "apt-get", ...args];
    return run(command, rest, {
      stdio: ["ignore", "ignore", "inherit"],
      env: environment({ DEBIAN_FRONTEND: "noninteractive" }),
    });
  };
  if (existsSync("/usr/bin/apt-get")) {
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
  }
  const installed = CHROMIUM_PLACES.find((place) => place && existsSync(place));
  if (installed) return installed;
  fail(
    "No Chromium found and it could not be installed. Install Chromium or Chrome with your system's packages, or set CHROMIUM_PATH to its executable.",
  );
}

export function fail(message) {
  console.error(`\n✗ ${message}`);
  process.exit(1);
}
