import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../src/", import.meta.url);

/** Every module of core by its path. */
const SOURCES = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => [path, readFileSync(new URL(path, ROOT), "utf8")] as const);

/** What a pure module never mentions. Comments and strings are stripped first. */
const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\b/,
  /\bprocess\./,
  /\bglobalThis\b/,
  /\beval\(/,
  /\bnew Function\b/,
];

/** Source text without comments, strings and regular expressions' most common quoting, so that words about a clock are no clock. */
function stripWords(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/[^\n]*/g, "")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

function impureParts(source: string): string[] {
  const code = stripWords(source);
  return IMPURE.filter((pattern) => pattern.test(code)).map(String);
}

describe("core", () => {
  it("has no clock, no hidden randomness, no process and no evaluation of text", () => {
    const modules = SOURCES.filter(([path]) => !path.endsWith(".test.ts"));
    expect(modules.length).toBeGreaterThan(20);
    const impure = modules
      .map(([path, source]) => [path, impureParts(source)] as const)
      .filter(([, parts]) => parts.length > 0);
    expect(impure).toEqual([]);
  });

  it("would notice a clock, randomness or evaluation if they were there", () => {
    expect(impureParts("const now = Date.now();")).toHaveLength(1);
    expect(impureParts("const x = Math.random();")).toHaveLength(1);
    expect(impureParts('const f = new Function("x");')).toHaveLength(1);
    expect(impureParts("// Math.random() is forbidden here")).toHaveLength(0);
  });
});
