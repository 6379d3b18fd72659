import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildDataset } from "./build/build-dataset.ts";
import { findUncitedSources } from "./build/check-references.ts";
import { describeProblem } from "./build/problem.ts";
import { writeAtOnce } from "./build/write-at-once.ts";

/**
 * `build.ts` checks the data and writes the generated files; with problems it writes nothing. `--check` writes nothing either and fails
 * where a generated file is stale; `--keep-going` publishes what is sound in spite of problems (and still fails).
 */
const root = join(import.meta.dirname, "..");
const isCheck = process.argv.includes("--check");
const keepGoing = process.argv.includes("--keep-going");
const { dataset, problems, outputs } = await buildDataset(root);

for (const problem of problems) console.error(`packages/data/${describeProblem(problem)}`);
const stale = [...outputs].filter(
  ([file, contents]) => !existsSync(join(root, file)) || readFileSync(join(root, file), "utf8") !== contents,
);
if (isCheck) for (const [file] of stale) console.error(`packages/data/${file} is stale. Run npm run data:build`);
else if (problems.length === 0 || keepGoing) {
  for (const [file, contents] of stale) writeAtOnce(join(root, file), contents);
}

const uncited = findUncitedSources(dataset);
if (uncited.length > 0) console.error(`Nothing cites the sources ${uncited.join(", ")}.`);

const counts = Object.entries(dataset).flatMap(([key, value]) =>
  Array.isArray(value) ? [`${key} ${value.length}`] : [],
);
console.log(`Dataset ${dataset.version}: ${counts.join(", ")}`);
if (problems.length > 0) console.error(`${problems.length} problems${keepGoing ? "" : "; nothing was written"}.`);
if (problems.length > 0 || (isCheck && stale.length > 0)) process.exitCode = 1;
