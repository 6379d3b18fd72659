import type { LocalizedText } from "../schema/locale.ts";
import { defined, err, type Fault, ok, type Result } from "../shared/index.ts";
import type { Model } from "./build-model.ts";
import type { Grade } from "./descriptor.ts";
import { keyOf } from "./kernel/index.ts";
import { LEVERS } from "./levers/registry.gen.ts";
import { createOracle, type Oracle } from "./oracle.ts";
import { PARAMETER_BY_ID } from "./parameters/index.ts";
import type { Plan } from "./plan-run.ts";
import { medianColumns } from "./run-model.ts";
import { YEARS } from "./years.ts";

/** One number of a run, how it comes about, and what it rests on. */
export type Explained = {
  readonly key: string;
  readonly name: LocalizedText;
  /** Value with everything uncertain at its median. */
  readonly value: number;
  readonly unit: string;
  readonly kind: "equation" | "parameter" | "drawn" | "data" | "setting";
  readonly source: string;
  readonly grade?: Grade;
  /** Only for equations. */
  readonly formula?: string;
  /** Ids of the observations behind a number from the dataset. */
  readonly observations: readonly string[];
};

export type Explanation = Explained & {
  /** What the formula reads directly. */
  readonly inputs: readonly Explained[];
  /** Every parameter, drawn quantity and figure that the number rests on, however far up. */
  readonly upstream: readonly Explained[];
};

/** Explains one variable of a run, for example `value[export/rice,2030]`, down to parameters and data. */
export function explain(
  plan: Plan,
  key: string,
  run: "baseline" | "scenario" = "scenario",
): Result<Explanation, Fault> {
  const { model } = plan.prepared;
  const oracle = createOracle(model, medianValues(plan, run));
  if (oracle.equationOf(key) === undefined) return err({ code: "record-not-found", kind: "variables", id: key });
  // Years in order, so that each year's balance is found once.
  for (const year of YEARS) oracle.valueOf(keyOf("total", [year]));
  const describe = (each: string): Explained => describeKey(each, { model, oracle });
  return ok({
    ...describe(key),
    inputs: oracle.inputsOf(key).map(describe),
    upstream: collectRoots(key, oracle).map(describe),
  });
}

/** Follows inputs upwards until something that no equation makes. */
function collectRoots(key: string, oracle: Oracle): readonly string[] {
  const seen = new Set<string>([key]);
  const roots: string[] = [];
  const open = [key];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const input of oracle.inputsOf(next)) {
      if (seen.has(input)) continue;
      seen.add(input);
      if (oracle.equationOf(input) === undefined) roots.push(input);
      else open.push(input);
    }
  }
  return roots.sort();
}

function medianValues(plan: Plan, run: "baseline" | "scenario"): Readonly<Record<string, number>> {
  const { prepared, settings } = plan;
  const given: Record<string, number> = { ...settings.shared, ...(run === "scenario" ? settings.policy : {}) };
  for (const [key, column] of Object.entries(medianColumns(prepared, settings, 1))) given[key] = column[0] ?? 0;
  for (const lever of LEVERS)
    given[keyOf("intensity", [lever.id])] = run === "scenario" ? (settings.intensities[lever.id] ?? 0) : 0;
  for (const year of YEARS) given[keyOf("baselineRevenue", [year])] = 0;
  return given;
}

function describeKey(key: string, { model, oracle }: { readonly model: Model; readonly oracle: Oracle }): Explained {
  const value = oracle.valueOf(key);
  const position = oracle.equationOf(key);
  if (position !== undefined) {
    const { name, unit, source, formula } = defined(model.equations[position], `the equation of ${key}`);
    return { key, name, value, unit, kind: "equation", source, formula, observations: [] };
  }
  const [stem = key] = key.split("[");
  const parameter = PARAMETER_BY_ID.get(stem);
  if (parameter !== undefined) {
    const kind = parameter.distribution?.kind === "fixed" ? "parameter" : "drawn";
    const { name, unit, source, grade } = parameter;
    return { key, name, value, unit, kind, source, grade, observations: [] };
  }
  const sourced = model.sources.get(key) ?? (stem === "truckValueBase" ? model.sources.get("clearances") : undefined);
  const observations = sourced?.observations.map(({ id }) => id) ?? [];
  const drawn = model.declaration.inputs.some((input) => input.key === key && input.distribution.kind !== "external");
  return {
    key,
    name: { vi: key, en: key, lo: key },
    value,
    unit: stem === "baseValue" || stem === "truckValueBase" ? "USD" : "1",
    kind: observations.length > 0 ? "data" : drawn ? "drawn" : "setting",
    source: observations.length > 0 ? "data" : drawn ? "sampled" : "profile, scenario or identity",
    observations,
  };
}
