import { describe, expect, it } from "vitest";

declare global {
  // Only this test needs it: the bundler's own types would bring the DOM library into core.
  interface ImportMeta {
    glob(pattern: string, options: { query: "?raw"; import: "default"; eager: true }): Record<string, string>;
  }
}

const SOURCES = import.meta.glob("./**/*.ts", { query: "?raw", import: "default", eager: true });

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
    const modules = Object.entries(SOURCES).filter(([path]) => !path.endsWith(".test.ts"));
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
