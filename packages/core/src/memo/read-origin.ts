import type { Dataset } from "../schema/dataset.ts";
import type { Run } from "../schema/run.ts";
import { BASELINES } from "../simulation/baselines.ts";
import { LEVERS } from "../simulation/levers/registry.gen.ts";
import { PARAMETERS } from "../simulation/parameters/index.ts";
import { PROFILES } from "../simulation/profiles/registry.gen.ts";
import { SHOCKS } from "../simulation/shocks/registry.gen.ts";
import { DEFAULT_START_YEAR } from "../simulation/years.ts";
import { fingerprintRun } from "./fingerprint.ts";
import type { Origin, Quantile } from "./memo.ts";

export type World = {
  readonly dataset: Dataset;
  readonly run: Run;
  readonly link: string;
  readonly createdOn: string;
};

/** What stands at an origin now: a number or a text; undefined where nothing does. */
export function readOrigin(origin: Origin, world: World): unknown {
  switch (origin.kind) {
    case "run":
      return readRun(world.run, origin.path);
    case "observation":
      return world.dataset.observations.find(({ id }) => id === origin.id)?.[origin.field];
    case "dataset":
      return readPath(world.dataset, origin.path.split("."));
    case "model":
      return readPath(MODEL, origin.path.split("."));
    case "request":
      return world[origin.field];
    case "fingerprint":
      return fingerprintRun(world.run);
    case "computed":
      return compute(
        origin.operation,
        origin.inputs.map((input) => readOrigin(input, world)),
      );
    case "band":
      return percentOf(origin.high) - percentOf(origin.low);
    default:
      return origin satisfies never;
  }
}

const MODEL = {
  levers: LEVERS,
  shocks: SHOCKS,
  profiles: PROFILES,
  parameters: PARAMETERS,
  baselines: BASELINES,
  defaultStartYear: DEFAULT_START_YEAR,
};

/** A trailing `[2030]` picks that year: of a yearly series, or among records that carry a year. A trailing `#` is the key itself. */
function readRun(run: Run, path: string): unknown {
  if (path.endsWith("#")) return readKey(run, path.slice(0, -1));
  const match = /^(.*)\[(\d{4})\]$/.exec(path);
  if (match === null) return readPath(run, path.split("."));
  const [, before = "", digits] = match;
  const year = Number(digits);
  if (before === "years") return run.years.find((each) => each === year);
  const [table = "", id = ""] = before.split(".");
  if (table === "contributions")
    return run.contributions.find((each) => each.lever === id && each.year === year)?.value;
  const yearly = readPath(run, before.split("."));
  return Array.isArray(yearly) ? yearly[run.years.indexOf(year)] : undefined;
}

function readKey(run: Run, path: string): string | undefined {
  const key = path.slice(path.lastIndexOf(".") + 1);
  return readPath(run, path.split(".")) === undefined ? undefined : key;
}

/** Steps down by key; in a list of records by the record's id, parameter name or position. */
function readPath(from: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return from;
  if (Array.isArray(from)) return readPath(from.find((each) => nameOf(each) === step) ?? from[Number(step)], rest);
  if (typeof from !== "object" || from === null) return undefined;
  return readPath(new Map<string, unknown>(Object.entries(from)).get(step), rest);
}

function nameOf(record: unknown): unknown {
  if (typeof record !== "object" || record === null) return undefined;
  if ("id" in record) return record.id;
  return "parameter" in record ? record.parameter : undefined;
}

function compute(operation: "subtract" | "count", values: readonly unknown[]): number | undefined {
  if (operation === "count") return values.filter((value) => value !== undefined).length;
  const [first, second] = values;
  return typeof first === "number" && typeof second === "number" ? first - second : undefined;
}

function percentOf(quantile: Quantile): number {
  return Number(quantile.slice(1));
}
