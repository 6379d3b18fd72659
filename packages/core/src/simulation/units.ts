import type { Expression } from "./kernel/expression.ts";

/** Exponents of base units: USD/day is { USD: 1, day: -1 }. Trucks, lanes and events are counts and have none. */
export type Unit = ReadonlyMap<string, number>;

export const DIMENSIONLESS: Unit = new Map();

const BASE_UNITS = ["USD", "year", "week", "day", "hour", "minute"];

/** Reads `USD/year`, `day/hour`, `minute^2`, `1`. Undefined for what is no unit. */
export function parseUnit(text: string): Unit | undefined {
  const exponents = new Map<string, number>();
  for (const [position, part] of text.split("/").entries()) {
    const match = /^([A-Za-z]+|1)(?:\^(\d))?$/.exec(part.trim());
    if (match === null) return undefined;
    const [, name = "", power = "1"] = match;
    if (name === "1") continue;
    if (!BASE_UNITS.includes(name)) return undefined;
    exponents.set(name, (exponents.get(name) ?? 0) + (position === 0 ? 1 : -1) * Number(power));
  }
  return tidy(exponents);
}

export function printUnit(unit: Unit): string {
  const part = ([name, power]: readonly [string, number]): string =>
    Math.abs(power) === 1 ? name : `${name}^${Math.abs(power)}`;
  const above = [...unit].filter(([, power]) => power > 0).map(part);
  const below = [...unit].filter(([, power]) => power < 0).map(part);
  return [above.join("*") || "1", ...below].join("/");
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return a.size === b.size && [...a].every(([name, power]) => b.get(name) === power);
}

type Inferred = { readonly unit: Unit; readonly isZero?: boolean } | { readonly fault: string };

/** The unit of an expression; `unitOf` knows the names. Adding or comparing different units is a fault. */
export function inferUnit(expression: Expression, unitOf: (name: string) => Unit | undefined): Inferred {
  switch (expression.kind) {
    case "number":
      return { unit: DIMENSIONLESS, isZero: expression.value === 0 };
    case "text":
      return { fault: "a text has no unit" };
    case "name": {
      const unit = unitOf(expression.name);
      return unit === undefined ? { fault: `unknown name ${expression.name}` } : { unit };
    }
    case "sum":
      return inferUnit(expression.body, (name) => (name === expression.index ? DIMENSIONLESS : unitOf(name)));
    default:
      return inferCall(expression, unitOf);
  }
}

function inferCall(
  expression: Extract<Expression, { kind: "call" }>,
  unitOf: (name: string) => Unit | undefined,
): Inferred {
  const args: { readonly unit: Unit; readonly isZero?: boolean }[] = [];
  for (const argument of expression.args) {
    const inferred = inferUnit(argument, unitOf);
    if ("fault" in inferred) return inferred;
    args.push(inferred);
  }
  const [first = { unit: DIMENSIONLESS }, second = { unit: DIMENSIONLESS }] = args;
  switch (expression.fn) {
    case "multiply":
      return { unit: combine(first.unit, second.unit, 1) };
    case "divide":
      return { unit: combine(first.unit, second.unit, -1) };
    case "add":
    case "subtract":
    case "min":
    case "max":
      return agree(expression.fn, args);
    case "less":
    case "lessEqual":
    case "greater":
    case "greaterEqual":
    case "equal":
    case "unequal": {
      const agreed = agree(expression.fn, args);
      return "fault" in agreed ? agreed : { unit: DIMENSIONLESS };
    }
    case "when":
      return agree("the two sides of a condition", args.slice(1));
    case "negate":
    case "abs":
    case "floor":
      return first;
    case "sqrt":
      return { unit: tidy(new Map([...first.unit].map(([name, power]) => [name, power / 2]))) };
    case "and":
    case "or":
    case "not":
      return { unit: DIMENSIONLESS };
    case "power":
      return inferPower(first.unit, expression.args[1], second.unit);
    default: {
      const wrong = args.find(({ unit }) => unit.size > 0);
      return wrong === undefined
        ? { unit: DIMENSIONLESS }
        : { fault: `${expression.fn} needs a number without unit, not ${printUnit(wrong.unit)}` };
    }
  }
}

function inferPower(base: Unit, exponent: Expression | undefined, exponentUnit: Unit): Inferred {
  if (exponentUnit.size > 0) return { fault: "an exponent has no unit" };
  if (base.size === 0) return { unit: DIMENSIONLESS };
  if (exponent?.kind !== "number")
    return { fault: "only a plain number can be the exponent of a quantity with a unit" };
  return { unit: tidy(new Map([...base].map(([name, power]) => [name, power * exponent.value]))) };
}

/** Zero agrees with every unit. */
function agree(what: string, args: readonly { readonly unit: Unit; readonly isZero?: boolean }[]): Inferred {
  const [leader, ...others] = args.filter(({ isZero }) => isZero !== true);
  if (leader === undefined) return { unit: DIMENSIONLESS, isZero: true };
  const other = others.find(({ unit }) => !sameUnit(unit, leader.unit));
  if (other !== undefined)
    return { fault: `${what}: ${printUnit(leader.unit)} and ${printUnit(other.unit)} do not go together` };
  return { unit: leader.unit };
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const exponents = new Map(a);
  for (const [name, power] of b) exponents.set(name, (exponents.get(name) ?? 0) + sign * power);
  return tidy(exponents);
}

function tidy(exponents: ReadonlyMap<string, number>): Unit {
  return new Map([...exponents].filter(([, power]) => power !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}
