import { err, type Fault, ok, type Result } from "../shared/index.ts";
import { checkUnits } from "./check-units.ts";
import type { EquationDescriptor } from "./descriptor.ts";
import { nameOf } from "./equation-name.ts";
import { parseEquation } from "./formula.ts";
import { text } from "./text.ts";

/** The user's formulas by equation name; `series/…` adds a yearly variable. */
export type Formulas = Readonly<Record<string, string>>;

/** Puts the user's formulas in place of the model's, if they can be read and their units fit. */
export function applyFormulas(
  equations: readonly EquationDescriptor[],
  formulas: Formulas,
): Result<readonly EquationDescriptor[], Fault> {
  const names = Object.keys(formulas);
  if (names.length === 0) return ok(equations);
  const all = [...equations.map((equation) => replace(equation, formulas)), ...addedSeries(formulas)];
  for (const name of names) {
    const changed = all.filter(({ formula }) => nameOf(formula) === variableOf(name));
    if (changed.length === 0)
      return err({ code: "scenario-invalid", path: `overrides.${name}`, why: "no such equation" });
    for (const { formula } of changed) {
      const parsed = parseEquation(formula);
      if (!parsed.ok) return parsed;
    }
  }
  const [mismatch] = checkUnits(all);
  if (mismatch !== undefined)
    return err({ code: "formula-rejected", position: 0, why: `${mismatch.equation}: ${mismatch.why}` });
  return ok(all);
}

/** A replacement stands for the general form of the equation; fixed starting values stay. */
function replace(equation: EquationDescriptor, formulas: Formulas): EquationDescriptor {
  const name = nameOf(equation.formula);
  const target = equation.formula.slice(0, equation.formula.indexOf("=") + 1);
  const override = Object.hasOwn(formulas, name) ? formulas[name] : undefined;
  if (override === undefined || /\d{4}/.test(target)) return equation;
  return { ...equation, formula: `${target} ${override}`, source: "user" };
}

/** The model's variable behind a name in a scenario: `series/openness` is `added_openness`. */
export function variableOf(name: string): string {
  return name.startsWith("series/") ? `added_${name.slice("series/".length).replaceAll("-", "_")}` : name;
}

/** Equations of the user's own series. */
export function addedSeries(formulas: Formulas): readonly EquationDescriptor[] {
  return Object.entries(formulas)
    .filter(([name]) => name.startsWith("series/"))
    .map(([name, formula]) => ({
      formula: `${variableOf(name)}[t] = ${formula}`,
      domain: { t: "allYears" },
      unit: "?",
      source: "user",
      name: text(name, name, name),
    }));
}
