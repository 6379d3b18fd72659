// npm test: installs what is missing (Chromium too) and runs every test. The last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium, ensurePackages, environment, ROOT, run, WORKSPACES } from "./install.mjs";

/** Runs all tests and returns how many passed and failed. A runner that reports nothing counts as one failure. */
export function runTests({ browser = true } = {}) {
  const reports = mkdtempSync(join(tmpdir(), "bienmau-tests-"));
  const total = { passed: 0, failed: 0 };
  const add = (name, counted, code) => {
    const failed = counted.failed + (code !== 0 && counted.failed === 0 ? 1 : 0);
    console.log(`  ${name}: ${counted.passed} passed, ${failed} failed`);
    total.passed += counted.passed;
    total.failed += failed;
  };
  for (const workspace of WORKSPACES) {
    const file = join(reports, `${workspace.replace("/", "-")}.json`);
    const code = run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`], {
      cwd: join(ROOT, workspace),
    });
    add(workspace, readVitest(file), code);
  }
  if (browser) {
    const file = join(reports, "e2e.json");
    const chromium = ensureChromium();
    const built = run("turbo", ["run", "build", "--filter=@bienmau/simulator", "--output-logs=errors-only"]);
    const code =
      built !== 0
        ? built
        : run("playwright", ["test", "--reporter=line,json"], {
            cwd: join(ROOT, "apps/simulator"),
            env: environment({ CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file, E2E_PORT: findFreePort() }),
          });
    add("browser", readPlaywright(file), code);
  }
  rmSync(reports, { recursive: true, force: true });
  return total;
}

/** A port that nothing listens on at the moment, so that a forgotten server does not fail the journeys. */
function findFreePort() {
  const program =
    'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})';
  return spawnSync(process.execPath, ["-e", program], { encoding: "utf8" }).stdout.trim();
}

function readVitest(file) {
  const report = readJson(file);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

/** Flaky tests passed only on a retry: they count as failed, because a user would have met the failure. */
function readPlaywright(file) {
  const stats = readJson(file)?.stats;
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

if (process.argv[1] === import.meta.filename || process.argv[1]?.endsWith("scripts/test.mjs")) {
  ensurePackages();
  const total = runTests();
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}
