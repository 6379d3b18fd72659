// Proves that every guard bites: plants a violation in a temporary copy and demands a failure from the right tool.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { copyProject } from "./copy-project.mjs";
import { ensurePackages, environment } from "./install.mjs";

/** Adds `text` behind what a file holds, or makes the file. */
const append = (file, text) => ({ file, change: (before) => `${before ?? ""}${text}` });
const replace = (file, from, to) => ({
  file,
  change: (before) => {
    if (!before?.includes(from)) throw new Error(`cannot plant in ${file}: "${from}" is not there`);
    return before.replace(from, to);
  },
});

const CORE = "packages/core/src/planted.ts";
const biome = (file, expect) => ({ command: "biome", args: ["lint", file], expect });
const types = (workspace, expect) => ({ command: "tsc", args: ["-p", workspace], expect });

/** `expect` must appear in what the tool prints, so that a failure for another reason does not count. */
const GUARDS = [
  {
    name: "format",
    plant: append(CORE, "export   const badly={formatted:1}\n"),
    command: "biome",
    args: ["format", CORE],
    expect: /Formatter would have printed/,
  },
  { name: "no any", plant: append(CORE, "export const loose: any = 1;\n"), ...biome(CORE, /noExplicitAny/) },
  { name: "no default export", plant: append(CORE, "export default 1;\n"), ...biome(CORE, /noDefaultExport/) },
  {
    name: "no focused test",
    plant: append(
      "packages/core/src/planted.test.ts",
      'import { it } from "vitest";\nit.only("alone", () => undefined);\n',
    ),
    ...biome("packages/core/src/planted.test.ts", /noFocusedTests/),
  },
  {
    name: "no skipped test",
    plant: append(
      "packages/core/src/planted.test.ts",
      'import { it } from "vitest";\nit.skip("later", () => undefined);\n',
    ),
    ...biome("packages/core/src/planted.test.ts", /noSkippedTests/),
  },
  {
    name: "file names are kebab-case",
    plant: append("packages/core/src/PlantedName.ts", "export const a = 1;\n"),
    ...biome("packages/core/src/PlantedName.ts", /useFilenamingConvention/),
  },
  {
    name: "core does not import data",
    plant: append(CORE, 'export { dataset } from "@bienmau/data";\n'),
    ...biome(CORE, /imports nothing of ours/),
  },
  {
    name: "core does not import Node",
    plant: append(
      CORE,
      'import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";\nexport const read = readFileSync;\n',
    ),
    ...biome(CORE, /no Node API/),
  },
  {
    name: "only formula.ts imports mathjs",
    plant: append(CORE, 'export { create } from "mathjs/number";\n'),
    ...biome(CORE, /Only simulation\/formula\.ts/),
  },
  {
    name: "data does not import an app",
    plant: append("packages/data/src/planted.ts", 'export { createClient } from "@bienmau/api/client";\n'),
    ...biome("packages/data/src/planted.ts", /apps → data → core/),
  },
  {
    name: "apps share only the client",
    plant: append("apps/bot/src/planted.ts", 'export { createApp } from "@bienmau/api/app";\n'),
    ...biome("apps/bot/src/planted.ts", /Apps share only/),
  },
  {
    name: "no import cycle",
    plant: append(CORE, 'import { b } from "./planted-b.ts";\nexport const a = b;\n'),
    also: [append("packages/core/src/planted-b.ts", 'import { a } from "./planted.ts";\nexport const b = a;\n')],
    ...biome(CORE, /noImportCycles/),
  },
  {
    name: "core has no DOM",
    plant: append(CORE, "export const title = document.title;\n"),
    ...types("packages/core", /Cannot find name 'document'/),
  },
  {
    name: "a message has all three languages",
    plant: append(
      CORE,
      'import { message } from "./i18n/message.ts";\nexport const m = message({ vi: "Có", en: "Yes" });\n',
    ),
    ...types("packages/core", /Property 'lo' is missing|'lo' is missing/),
  },
  {
    name: "a message has the same holes in all languages",
    plant: append(
      CORE,
      'import { message } from "./i18n/message.ts";\nexport const m = message({ vi: "{n} xe", en: "{count} trucks", lo: "{n}" });\n',
    ),
    ...types("packages/core", /holes differ from vi/),
  },
  {
    name: "a fault has words and a status",
    plant: replace(
      "packages/core/src/shared/fault.ts",
      '| { readonly code: "internal" };',
      '| { readonly code: "internal" }\n  | { readonly code: "planted" };',
    ),
    ...types("packages/core", /'planted'|planted/),
  },
  {
    name: "promises are awaited",
    plant: append(
      "packages/data/src/planted.ts",
      "async function later(): Promise<void> {}\nexport function start(): void {\n  later();\n}\n",
    ),
    command: "oxlint",
    args: ["--type-aware", "--deny-warnings", "packages/data/src/planted.ts"],
    expect: /no-floating-promises/,
  },
  {
    name: "one version of a package",
    plant: replace("apps/bot/package.json", '"zod": "4.6.7"', '"zod": "4.6.6"'),
    command: "sherif",
    args: [],
    expect: /zod/,
  },
  {
    name: "nothing unused",
    plant: append("packages/core/src/query/planted-orphan.ts", "export const orphan = 1;\n"),
    command: "knip",
    args: ["--no-progress", "--include", "files"],
    expect: /planted-orphan/,
  },
  {
    name: "boundaries between packages",
    plant: append("packages/core/src/planted.ts", 'import { Hono } from "hono";\nexport const app = Hono;\n'),
    command: "turbo",
    args: ["boundaries"],
    expect: /hono/,
  },
  {
    name: "generated files are fresh",
    plant: append("packages/data/src/gates/registry.gen.ts", "// edited by hand\n"),
    command: "node",
    args: ["scripts/freshness.mjs"],
    expect: /stale: packages\/data\/src\/gates\/registry\.gen\.ts/,
  },
];

/** Plants each violation in a copy of the project and reports whether the guard bit. */
export function runGuards() {
  const copy = copyProject("guards");
  try {
    return GUARDS.map((guard) => ({ name: guard.name, bites: bites(guard, copy) }));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function bites(guard, copy) {
  const plants = [guard.plant, ...(guard.also ?? [])];
  const originals = plants.map(({ file }) => readIfThere(join(copy, file)));
  plants.forEach(({ file, change }, index) => {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), change(originals[index]));
  });
  const result = spawnSync(guard.command, guard.args, {
    cwd: copy,
    encoding: "utf8",
    env: environment({ NO_COLOR: "1" }),
  });
  const printed = `${result.stdout}${result.stderr}`;
  plants.forEach(({ file }, index) => {
    const original = originals[index];
    if (original === undefined) rmSync(join(copy, file));
    else writeFileSync(join(copy, file), original);
  });
  const bit = result.status !== 0 && guard.expect.test(printed);
  if (!bit) console.error(`guard "${guard.name}" did not bite (exit ${result.status}):\n${printed.slice(-1500)}`);
  return bit;
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

if (process.argv[1]?.endsWith("scripts/guards.mjs")) {
  ensurePackages();
  const results = runGuards();
  for (const { name, bites: bit } of results) console.log(`${bit ? "✓" : "✗"} ${name}`);
  process.exit(results.every(({ bites: bit }) => bit) ? 0 : 1);
}
