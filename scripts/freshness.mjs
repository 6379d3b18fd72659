// Fails when a generated file is not what its generator writes today.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "./install.mjs";

const list = () =>
  execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "*.gen.ts", "*.gen.json", "docs/**/*.gen.md"],
    { cwd: ROOT, encoding: "utf8" },
  )
    .split("\n")
    .filter(Boolean);
const read = (files) => new Map(files.map((file) => [file, readFileSync(join(ROOT, file), "utf8")]));

const before = read(list());
const code = run("turbo", ["run", "generate", "--force", "--output-logs=errors-only"]);
const after = read(list());
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));

for (const file of stale) console.error(`stale: ${file}. Run "npm run generate" and commit the result.`);
process.exit(code === 0 && stale.length === 0 ? 0 : 1);
