import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const scripts = join(import.meta.dirname, "../scripts");
const directory = mkdtempSync(join(tmpdir(), "bien-mau-"));
afterAll(() => rmSync(directory, { recursive: true }));

function run(script: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(scripts, script), ...options], {
    encoding: "utf8",
    cwd: directory,
    env: {},
  });
  return { status, stdout, stderr };
}

describe("the commands", { timeout: 60_000 }, () => {
  it("audit prints one JSON object and nothing else, and succeeds while every discrepancy is handled", () => {
    const { status, stdout, stderr } = run("audit.ts", "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(Object.keys(JSON.parse(stdout))).toEqual(["findings", "checked", "held"]);
  });

  it("audit prints a Vietnamese table for people", () => {
    const { stdout } = run("audit.ts");
    expect(stdout).toContain("In trong nguồn");
    expect(stdout).toMatch(/62,1%\s+58,56%\s+mục 000-6/);
  });

  it("data:export writes the files of a format and refuses others with exit code 2", () => {
    expect(run("export.ts", "--format", "datapackage", "--out", "out").status).toBe(0);
    expect(readdirSync(join(directory, "out"))).toContain("datapackage.json");
    const refused = run("export.ts", "--format", "xlsx", "--out", "out");
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toContain("csv|sdmx-csv|datapackage|json");
    expect(run("export.ts", "--format", "csv").status).toBe(2);
  });

  it("simulate runs a preset, with the same figures for the same seed", () => {
    const first = run("simulate.ts", "--preset", "baseline", "--draws", "256", "--json");
    const again = run("simulate.ts", "--preset", "baseline", "--draws", "256", "--json");
    expect(first.status).toBe(0);
    const { elapsedMs: _a, ...run1 } = JSON.parse(first.stdout);
    const { elapsedMs: _b, ...run2 } = JSON.parse(again.stdout);
    expect(run1).toEqual(run2);
    expect(run1.series.total.baseline).toEqual(run1.series.total.scenario);
  });

  it("simulate says which field of a scenario is wrong, and exits with 2 for a command that cannot be read", () => {
    const file = join(directory, "bad.json");
    writeFileSync(
      file,
      JSON.stringify({
        version: 1,
        profile: "dien-bien-north-laos",
        levers: { "e-declaration": { intensity: 3 } },
        shocks: {},
      }),
    );
    const bad = run("simulate.ts", "--scenario", file);
    expect(bad).toMatchObject({ status: 1, stdout: "" });
    expect(bad.stderr).toContain("levers.e-declaration.intensity");
    expect(run("simulate.ts", "--preset", "nothing-of-the-kind").status).toBe(2);
    expect(run("simulate.ts", "--preset", "baseline", "--draws", "many").status).toBe(2);
    expect(run("simulate.ts", "--scenario", "missing.json").status).toBe(2);
    expect(run("simulate.ts").status).toBe(2);
  });

  it("simulate lists what a scenario can name", () => {
    expect(Object.keys(JSON.parse(run("simulate.ts", "--list", "--json").stdout))).toEqual([
      "profiles",
      "presets",
      "levers",
      "shocks",
    ]);
    expect(run("simulate.ts", "--list").stdout).toContain("dien-bien-north-laos");
  });
});
