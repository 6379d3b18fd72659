import { type Scenario, scenarioSchema } from "../schema/scenario.ts";
import { err, type Fault, ok, type Result } from "../shared/index.ts";
import { BASELINES } from "./baselines.ts";
import type { LeverField } from "./descriptor.ts";
import { parseFormula } from "./formula.ts";
import { LEVERS } from "./levers/registry.gen.ts";
import { SERIES } from "./outputs.ts";
import { PARAMETER_BY_ID } from "./parameters/index.ts";
import { PROFILES } from "./profiles/registry.gen.ts";
import { SHOCKS } from "./shocks/registry.gen.ts";
import { text } from "./text.ts";
import { BASE_YEAR, LAST_YEAR } from "./years.ts";

/** Fields that every lever has besides its own; without a cost there is no benefit–cost figure. */
export const COST_FIELDS: readonly LeverField[] = [
  {
    id: "capexUsd",
    name: text("Vốn đầu tư (USD)", "Investment cost (USD)", "ທຶນລົງທຶນ (USD)"),
    unit: "USD",
    min: 0,
    max: 1e12,
    default: undefined,
  },
  {
    id: "opexUsdPerYear",
    name: text("Chi phí hằng năm (USD)", "Yearly cost (USD)", "ຄ່າໃຊ້ຈ່າຍຕໍ່ປີ (USD)"),
    unit: "USD",
    min: 0,
    max: 1e12,
    default: undefined,
  },
];

/** Unknown input to a scenario that can run; the fault names the field and what is allowed there. */
export function parseScenario(input: unknown): Result<Scenario, Fault> {
  const parsed = scenarioSchema.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const extra = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
    return refuse(
      [...(issue?.path ?? []), ...(extra === undefined ? [] : [extra])].join(".") || "scenario",
      issue?.message ?? "not a scenario",
    );
  }
  const scenario = parsed.data;
  const profile = PROFILES.find(({ id }) => id === scenario.profile);
  if (profile === undefined) {
    return err({
      code: "profile-not-found",
      profile: scenario.profile,
      known: PROFILES.map(({ id }) => id).join(", "),
    });
  }
  return firstFault(scenario) ?? ok(scenario);
}

type Refusal = Result<Scenario, Fault>;

function refuse(path: string, why: string): Refusal {
  return err({ code: "scenario-invalid", path, why });
}

function firstFault(scenario: Scenario): Refusal | undefined {
  return checkLevers(scenario) ?? checkShocks(scenario) ?? checkTarget(scenario) ?? checkOverrides(scenario);
}

function checkLevers(scenario: Scenario): Refusal | undefined {
  for (const [id, setting] of Object.entries(scenario.levers)) {
    const lever = LEVERS.find((candidate) => candidate.id === id);
    if (lever === undefined)
      return refuse(`levers.${id}`, `unknown lever; known: ${LEVERS.map((each) => each.id).join(", ")}`);
    for (const [name, value] of Object.entries(setting)) {
      if (name === "intensity" || name === "startYear") continue;
      const field = [...lever.fields, ...COST_FIELDS].find((candidate) => candidate.id === name);
      const fault = checkField(field, value, {
        path: `levers.${id}.${name}`,
        known: [...lever.fields, ...COST_FIELDS],
      });
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

function checkShocks(scenario: Scenario): Refusal | undefined {
  for (const [id, setting] of Object.entries(scenario.shocks)) {
    const shock = SHOCKS.find((candidate) => candidate.id === id);
    if (shock === undefined)
      return refuse(`shocks.${id}`, `unknown shock; known: ${SHOCKS.map((each) => each.id).join(", ")}`);
    for (const [name, value] of Object.entries(setting)) {
      const field = shock.fields.find((candidate) => candidate.id === name);
      const fault = checkField(field, value, { path: `shocks.${id}.${name}`, known: shock.fields });
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

function checkField(
  field: LeverField | undefined,
  value: unknown,
  { path, known }: { readonly path: string; readonly known: readonly LeverField[] },
): Refusal | undefined {
  if (field === undefined) return refuse(path, `unknown field; known: ${known.map(({ id }) => id).join(", ")}`);
  if (typeof value !== "number" || !Number.isFinite(value)) return refuse(path, "must be a number");
  if (value < field.min || value > field.max) return refuse(path, `must lie between ${field.min} and ${field.max}`);
  return undefined;
}

function checkTarget({ target }: Scenario): Refusal | undefined {
  if (target === undefined) return undefined;
  const series = SERIES.find(({ id }) => id === target.output);
  if (series === undefined)
    return refuse("target.output", `unknown output; known: ${SERIES.map(({ id }) => id).join(", ")}`);
  if (target.year <= BASE_YEAR || target.year > LAST_YEAR)
    return refuse("target.year", `must lie between ${BASE_YEAR + 1} and ${LAST_YEAR}`);
  if (target.unit !== series.unit) return refuse("target.unit", `must be ${series.unit}`);
  return undefined;
}

function checkOverrides({ overrides = {} }: Scenario): Refusal | undefined {
  for (const [id, value] of Object.entries(overrides)) {
    const path = `overrides.${id}`;
    if (id === "baseline") {
      if (BASELINES.some((baseline) => baseline.id === value)) continue;
      return refuse(path, `must be one of ${BASELINES.map((baseline) => baseline.id).join(", ")}`);
    }
    if (typeof value === "string") {
      if (!/^(?:series\/[a-z0-9-]{1,40}|[A-Za-z]\w{0,40})$/.test(id))
        return refuse(path, "not the name of an equation");
      const parsed = parseFormula(value);
      if (!parsed.ok) return parsed;
      continue;
    }
    const parameter = PARAMETER_BY_ID.get(id);
    if (parameter === undefined) return refuse(path, "unknown parameter");
    const [least, most] = parameter.bounds;
    if (value < least || value > most) return refuse(path, `must lie between ${least} and ${most}`);
  }
  return undefined;
}
