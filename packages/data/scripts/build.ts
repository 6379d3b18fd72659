import { join } from "node:path";
import { buildDataset } from "./build/build-dataset.ts";
import { describeProblem } from "./build/problem.ts";

const root = join(import.meta.dirname, "..");
const keepGoing = process.argv.includes("--keep-going");
const { dataset, problems } = await buildDataset(root, { keepGoing });
for (const problem of problems) console.error(`packages/data/${describeProblem(problem)}`);
if (dataset !== undefined) {
  const counts = Object.entries(dataset).flatMap(([key, value]) =>
    Array.isArray(value) ? [`${key} ${value.length}`] : [],
  );
  console.log(`Dataset ${dataset.version}: ${counts.join(", ")}`);
}
if (problems.length > 0) {
  console.error(`${problems.length} problems${dataset === undefined ? "; nothing was published" : ""}.`);
  process.exitCode = 1;
}
