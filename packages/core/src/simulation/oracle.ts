import { defined, invariant } from "../shared/index.ts";
import type { Model } from "./build-model.ts";
import { compileForOracle } from "./formula.ts";
import { type EquationDeclaration, type Expression, keyOf, type Member } from "./kernel/index.ts";
import { erlangC, normalQuantile } from "./kernel/math.ts";

/** One draw of the model, one number at a time, through mathjs: slow, plain, and the yardstick of the fast engines. */
export type Oracle = {
  readonly valueOf: (key: string) => number;
  /** What the instance of this key reads directly. */
  readonly inputsOf: (key: string) => readonly string[];
  readonly equationOf: (key: string) => number | undefined;
};

type Instance = {
  readonly equation: EquationDeclaration;
  readonly position: number;
  readonly members: Readonly<Record<string, Member>>;
};
type Compiled = { readonly evaluate: (scope: Map<string, unknown>) => number; readonly references: readonly string[] };

export function createOracle(model: Model, given: Readonly<Record<string, number>>): Oracle {
  const { declaration } = model;
  const instances = listInstances(declaration);
  const codes = new Map<string, ReturnType<typeof compileForOracle>>();
  const compiled = new Map<string, Compiled>();
  const layers: Map<string, number>[] = [new Map()];

  const compile = (key: string, instance: Instance): Compiled => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const references: string[] = [];
    const text = flatten(instance.equation.value, { members: instance.members, sets: declaration.sets, references });
    const code = codes.get(text) ?? compileForOracle(text);
    codes.set(text, code);
    const made = { evaluate: code, references };
    compiled.set(key, made);
    return made;
  };
  const read = (key: string): number | undefined => {
    for (let layer = layers.length - 1; layer >= 0; layer--) {
      const value = layers[layer]?.get(key);
      if (value !== undefined) return value;
    }
    return given[key] ?? declaration.constants[key] ?? declaration.parameters[key];
  };
  const evaluateNow = (key: string, instance: Instance): number => {
    const { evaluate, references } = compile(key, instance);
    const scope = new Map<string, unknown>([
      ["erlangC", erlangC],
      ["normalQuantile", normalQuantile],
      // mathjs rounds nearly whole numbers up; a lane is bought or not.
      ["floor", Math.floor],
    ]);
    for (const [index, reference] of references.entries()) scope.set(`v${index}`, compute(reference));
    return evaluate(scope);
  };
  /** x = f(x) with f falling: halving between 0 and f(0). */
  const solve = (key: string, instance: Instance): number => {
    const attempt = (x: number): number => {
      layers.push(new Map([[key, x]]));
      const value = evaluateNow(key, instance);
      layers.pop();
      return value;
    };
    let low = 0;
    let high = attempt(0);
    for (let step = 0; step < 200 && high - low > 1e-15 * high; step++) {
      const middle = (low + high) / 2;
      if (attempt(middle) > middle) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  const compute = (key: string): number => {
    const known = read(key);
    if (known !== undefined) return known;
    const instance = defined(instances.get(key), `an equation for ${key}`);
    const value = instance.equation.solve === undefined ? evaluateNow(key, instance) : solve(key, instance);
    layers.at(-1)?.set(key, value);
    return value;
  };
  return {
    valueOf: compute,
    inputsOf: (key) => {
      const instance = instances.get(key);
      return instance === undefined ? [] : [...new Set(compile(key, instance).references)];
    },
    equationOf: (key) => instances.get(key)?.position,
  };
}

function listInstances(declaration: Model["declaration"]): ReadonlyMap<string, Instance> {
  const instances = new Map<string, Instance>();
  for (const [position, equation] of declaration.equations.entries()) {
    for (const members of combine(Object.entries(equation.domain), declaration.sets)) {
      const indices = equation.target.indices.map((index) => memberOf(index, members));
      instances.set(keyOf(equation.target.name, indices), { equation, position, members });
    }
  }
  return instances;
}

function combine(
  domain: readonly (readonly [string, string])[],
  sets: Model["declaration"]["sets"],
): readonly Readonly<Record<string, Member>>[] {
  const [first, ...rest] = domain;
  if (first === undefined) return [{}];
  const [index, set] = first;
  return (sets[set] ?? []).flatMap((member) => combine(rest, sets).map((others) => ({ [index]: member, ...others })));
}

function memberOf(index: Expression, members: Readonly<Record<string, Member>>): Member {
  if (index.kind === "text" || index.kind === "number") return index.value;
  if (index.kind === "name") return defined(members[index.name], `the index ${index.name}`);
  invariant(
    index.kind === "call" && (index.fn === "add" || index.fn === "subtract"),
    "an index is a name, a year or an offset",
  );
  const [left, right] = index.args.map((argument) => Number(memberOf(argument, members)));
  return index.fn === "add" ? (left ?? 0) + (right ?? 0) : (left ?? 0) - (right ?? 0);
}

type Flattening = {
  readonly members: Readonly<Record<string, Member>>;
  readonly sets: Model["declaration"]["sets"];
  readonly references: string[];
};

const SIGNS: Readonly<Record<string, string>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
  power: "^",
  less: "<",
  lessEqual: "<=",
  greater: ">",
  greaterEqual: ">=",
  equal: "==",
  unequal: "!=",
  and: "and",
  or: "or",
};

/** The formula as mathjs text without indices: every reference becomes v0, v1 …, every sum is written out. */
function flatten(expression: Expression, flattening: Flattening): string {
  const { members, sets, references } = flattening;
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "text":
      return `"${expression.value}"`;
    case "name": {
      const bound = expression.indices.length === 0 ? members[expression.name] : undefined;
      if (typeof bound === "number") return String(bound);
      references.push(
        keyOf(
          expression.name,
          expression.indices.map((index) => memberOf(index, members)),
        ),
      );
      return `v${references.length - 1}`;
    }
    case "sum": {
      const parts = (sets[expression.set] ?? []).map((member) =>
        flatten(expression.body, { ...flattening, members: { ...members, [expression.index]: member } }),
      );
      return parts.length === 0 ? "0" : `(${parts.join(" + ")})`;
    }
    default: {
      const args = expression.args.map((argument) => flatten(argument, flattening));
      const sign = SIGNS[expression.fn];
      if (sign !== undefined) return `(${args.join(` ${sign} `)})`;
      if (expression.fn === "negate") return `(-${args[0]})`;
      if (expression.fn === "not") return `(not ${args[0]})`;
      if (expression.fn === "when") return `(${args[0]} ? ${args[1]} : ${args[2]})`;
      return `${expression.fn}(${args.join(", ")})`;
    }
  }
}
