// Writes the generated pages of docs/model: equations and assumptions, straight from the declarations.
//   node scripts/generate-model-docs.ts [--check]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EQUATIONS } from "../src/simulation/equations/registry.gen.ts";
import type { Distribution } from "../src/simulation/kernel/declaration.ts";
import { LEVERS } from "../src/simulation/levers/registry.gen.ts";
import { MODEL_VERSION } from "../src/simulation/model-version.ts";
import { FIXED_PARAMETERS, UNCERTAIN_PARAMETERS } from "../src/simulation/parameters/index.ts";
import { PROFILES } from "../src/simulation/profiles/registry.gen.ts";
import { SHOCKS } from "../src/simulation/shocks/registry.gen.ts";

const [corridor] = PROFILES.filter(({ id }) => id === "dien-bien-north-laos");

function writeEquations(): string {
  const shape = {
    gates: ["tay-trang", "huoi-puoc"],
    links: corridor?.links ?? [],
    imports: (corridor?.products ?? []).filter(({ flow }) => flow === "import").map(({ id }) => id),
    levers: LEVERS,
  };
  const blocks = EQUATIONS.map((block) => {
    const rows = block.equations(shape).map(({ formula, domain, unit, name, source, solve }) => {
      const over = Object.entries(domain).map(([index, set]) => `${index} in ${set}`);
      const how = solve === undefined ? source : `${source}; **x = f(x), solved by a bracketed secant**`;
      return [
        `**${name.en}** (${unit}${over.length === 0 ? "" : `; ${over.join(", ")}`}). ${how}`,
        "",
        "```",
        formula,
        "```",
        "",
      ].join("\n");
    });
    return [`## ${block.name.en} (\`${block.id}\`)`, "", ...rows].join("\n");
  });
  return [
    `# Equations of model ${MODEL_VERSION}`,
    "",
    "Generated from `packages/core/src/simulation/equations/`; shown for the corridor Điện Biên – Northern Laos. Sources: model §n and model (n) are",
    "sections and equations of the model's design; En.m are rows of the evidence table. Sets: years 2025–2035, allYears 2024–2035, products, exports,",
    "imports, gates, seasons, levers.",
    "",
    ...blocks,
  ].join("\n");
}

function printDistribution(distribution: Distribution | undefined): string {
  if (distribution === undefined) return "entered by the user";
  switch (distribution.kind) {
    case "fixed":
      return String(distribution.value);
    case "uniform":
      return `uniform ${distribution.min} … ${distribution.max}`;
    case "normal":
      return `normal ${distribution.mean} ± ${distribution.sd}`;
    case "lognormal":
      return `lognormal, median ${distribution.median}, log-sd ${distribution.sdLog}`;
    case "pert":
      return `PERT ${distribution.min} / ${distribution.mode} / ${distribution.max}`;
    case "spikeLognormal":
      return `0 with probability ${distribution.pZero}, else lognormal, median ${distribution.median}, log-sd ${distribution.sdLog}`;
    case "bernoulli":
      return `yes with probability ${distribution.p}`;
    default:
      return distribution.kind;
  }
}

function writeAssumptions(): string {
  const parameters = [...UNCERTAIN_PARAMETERS, ...FIXED_PARAMETERS].map(
    ({ id, name, unit, distribution, dimension, grade, source }) =>
      `| \`${id}\` | ${name.en} | ${printDistribution(distribution)} | ${unit} | ${grade} | ${source} | ${dimension ?? ""} |`,
  );
  const levers = LEVERS.map(
    ({ id, name, effects, buildYears, takeUpYears, physical, needsPartner, evidence }) =>
      `| \`${id}\` | ${name.en} | ${effects.map(({ on, size }) => `${on}: ${size}`).join("; ") || "loop"} | ${buildYears} / ${takeUpYears} | ${[physical ? "works" : "", needsPartner ? "consent" : ""].filter(Boolean).join(", ")} | ${evidence.grade} | ${evidence.sources.join(", ")} |`,
  );
  const shocks = SHOCKS.map(
    ({ id, name, fields, evidence }) =>
      `| \`${id}\` | ${name.en} | ${fields.map((field) => `${field.id} ${field.default ?? ""}`).join(", ")} | ${evidence.grade} |`,
  );
  const profiles = PROFILES.map(({ id, name, universe, gates, products, parameters: own }) =>
    [
      `### ${name.en} (\`${id}\`)`,
      "",
      universe.en,
      "",
      `Gates and lanes: ${gates.map((gate) => `${gate.id} ${gate.lanes}${gate.upgradeLanes > 0 ? ` (+${gate.upgradeLanes})` : ""}`).join(", ") || "none"}. Own parameters: ${
        Object.entries(own)
          .map(([key, distribution]) => `${key} ${printDistribution(distribution)}`)
          .join("; ") || "none"
      }.`,
      "",
      "| product | freight | value of a day | spoilage | multiplier | grade |",
      "|---|---|---|---|---|---|",
      ...products.map(
        (product) =>
          `| ${product.id} | ${product.freight} | ${product.timeValue} | ${product.spoilage} | ${product.multiplier} | ${product.grade} |`,
      ),
      "",
    ].join("\n"),
  );
  return [
    `# Assumptions of model ${MODEL_VERSION}`,
    "",
    "Generated from the descriptors. Grades of evidence for this use: **a** causal and close, or counted; **b** causal, elsewhere; **c** correlation;",
    "**d** expert judgement; **-** none: the effect is 0 until the user enters it. Dim = fixed dimension of the Sobol sequence.",
    "",
    "## Parameters",
    "",
    "| id | what | value | unit | grade | source | dim |",
    "|---|---|---|---|---|---|---|",
    ...parameters,
    "",
    "## Levers",
    "",
    "| id | what | acts on | build / take-up years | needs | grade | sources |",
    "|---|---|---|---|---|---|---|",
    ...levers,
    "",
    "## Shocks",
    "",
    "| id | what | fields and defaults | grade |",
    "|---|---|---|---|",
    ...shocks,
    "",
    "## Corridors",
    "",
    ...profiles,
  ].join("\n");
}

const PAGES = { "equations.gen.md": writeEquations, "assumptions.gen.md": writeAssumptions };
const root = fileURLToPath(new URL("../../../docs/model/", import.meta.url));
let stale = 0;
for (const [name, write] of Object.entries(PAGES)) {
  const wanted = `${write().trimEnd()}\n`;
  if (existsSync(root + name) && readFileSync(root + name, "utf8") === wanted) continue;
  stale += 1;
  if (process.argv.includes("--check")) console.error(`stale: docs/model/${name}`);
  else writeFileSync(root + name, wanted);
}
process.exitCode = process.argv.includes("--check") && stale > 0 ? 1 : 0;
