import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Scenario } from "@bienmau/core/schema";
import { describeFault, err, FAULT_STATUS, type Fault, ok, type Result } from "@bienmau/core/shared";
import { DEFAULT_DRAWS, PRESETS, parseScenario, runScenario } from "@bienmau/core/simulation";
import { dataset } from "../src/index.ts";
import { readArguments } from "./read-arguments.ts";
import { listEverything, printList } from "./simulate/print-list.ts";
import { printRun } from "./simulate/print-run.ts";

/** `npm run simulate`: one scenario on the terminal. */
const usage = "npm run simulate -- --preset ID | --scenario FILE [--draws N] [--seed N] [--json], hoặc --list [--json]";

const options = readArguments(usage, () => {
  const { values } = parseArgs({
    options: {
      preset: { type: "string" },
      scenario: { type: "string" },
      draws: { type: "string", default: String(DEFAULT_DRAWS) },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
    },
  });
  const { list, preset, scenario, json } = values;
  if (!list && (preset === undefined) === (scenario === undefined))
    throw new Error("Cần đúng một trong hai: --preset hoặc --scenario.");
  return {
    list,
    preset,
    scenario,
    json,
    draws: readInteger("draws", values.draws),
    seed: readInteger("seed", values.seed),
  };
});

if (options?.list === true) {
  process.stdout.write(options.json ? `${JSON.stringify(listEverything())}\n` : printList());
} else if (options !== undefined) {
  const scenario = options.preset === undefined ? readScenario(options.scenario ?? "") : findPreset(options.preset);
  const { draws, seed } = options;
  const run = scenario.ok
    ? runScenario(scenario.value, { dataset, draws, seed, nowMs: () => performance.now() })
    : scenario;
  if (run.ok) process.stdout.write(options.json ? `${JSON.stringify(run.value)}\n` : printRun(run.value));
  else {
    process.stderr.write(`${describeFault(run.fault, "vi")}\n`);
    process.exitCode = isBadArgument(run.fault) ? 2 : 1;
  }
}

function readInteger(name: string, text: string): number {
  if (!/^-?\d+$/.test(text)) throw new Error(`--${name} phải là số nguyên, không phải “${text}”.`);
  return Number(text);
}

function findPreset(id: string): Result<Scenario, Fault> {
  const preset = PRESETS.find((one) => one.id === id);
  if (preset !== undefined) return ok(preset.scenario);
  return err({ code: "preset-not-found", preset: id, known: PRESETS.map((one) => one.id).join(", ") });
}

function readScenario(file: string): Result<Scenario, Fault> {
  try {
    const json: unknown = JSON.parse(readFileSync(resolve(process.env["INIT_CWD"] ?? ".", file), "utf8"));
    return parseScenario(json);
  } catch (error) {
    return err({
      code: "request-invalid",
      path: `--scenario ${file}`,
      why: error instanceof Error ? error.message : String(error),
    });
  }
}

/** What the command line itself got wrong, as against a scenario that reads well but cannot run. */
function isBadArgument(fault: Fault): boolean {
  return FAULT_STATUS[fault.code] === 400 || fault.code === "preset-not-found" || fault.code === "run-too-large";
}
