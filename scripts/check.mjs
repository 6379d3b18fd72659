// npm run check: exactly what CI runs. Every step counts as one check; the tests are added one by one.
import { runGuards } from "./guards.mjs";
import { ensurePackages, run } from "./install.mjs";
import { runRecipes } from "./recipes.mjs";
import { runTests } from "./test.mjs";

ensurePackages();

const total = { passed: 0, failed: 0 };

function step(name, succeeded) {
  console.log(`${succeeded ? "✓" : "✗"} ${name}`);
  total[succeeded ? "passed" : "failed"] += 1;
}

const COMMANDS = [
  ["generated files are fresh", "node", ["scripts/freshness.mjs"]],
  ["format and lint (biome)", "biome", ["ci", "--diagnostic-level=warn", "."]],
  ["type-aware lint (oxlint)", "oxlint", ["--type-aware", "--deny-warnings"]],
  ["same versions everywhere (sherif)", "sherif", ["--fail-on-warnings"]],
  ["nothing unused (knip)", "knip", ["--no-progress"]],
  ["package boundaries (turbo)", "turbo", ["boundaries"]],
  ["types", "turbo", ["run", "typecheck", "--output-logs=errors-only"]],
  ["the sources' arithmetic is handled (audit)", "npm", ["run", "--silent", "audit"], "quiet"],
  ["answer engine scoreboard (eval)", "npm", ["run", "--silent", "eval"]],
];

for (const [name, command, args, quiet] of COMMANDS) {
  console.log(`\n— ${name}`);
  step(name, run(command, args, quiet ? { stdio: ["ignore", "ignore", "inherit"] } : {}) === 0);
}

console.log("\n— every guard bites on a planted violation");
for (const { name, bites } of runGuards()) step(`guard: ${name}`, bites);

console.log("\n— one new file each is seen in every face");
for (const { name, holds } of await runRecipes()) step(`recipe: ${name}`, holds);

console.log("\n— tests");
const tests = runTests();
total.passed += tests.passed;
total.failed += tests.failed;

console.log("\n— size budgets of the built page");
step("size budgets", run("node", ["apps/simulator/scripts/check-budgets.ts"]) === 0);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
