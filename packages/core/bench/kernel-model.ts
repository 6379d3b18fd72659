import { parseEquation } from "../src/simulation/formula.ts";
import {
  buildGraph,
  compileProgram,
  type Distribution,
  type EquationDeclaration,
  type ModelDeclaration,
  type Program,
} from "../src/simulation/kernel/index.ts";

const BASE_VALUES = [
  15000, 11000, 9500, 8000, 6500, 7500, 6000, 5500, 5000, 4000, 3000, 2000, 12000, 18000, 5000, 9000, 7000, 6000,
];

export type ModelSize = { readonly groups: number; readonly years: number };

/**
 * The benchmark model of `peers/spec.md`, as anybody would declare it: formulas and distributions, nothing else.
 * Other sizes repeat its groups and go on in its years.
 */
export function declareBenchmarkModel({ groups, years }: ModelSize = { groups: 18, years: 10 }): ModelDeclaration {
  const exports = Math.round((groups * 13) / 18);
  const indices = range(0, groups - 1);
  return {
    sets: {
      groups: indices,
      exports: indices.slice(0, exports),
      imports: indices.slice(exports),
      years: range(1, years),
      points: range(0, years),
    },
    constants: Object.fromEntries(
      indices.flatMap((i) => [
        [`base[${i}]`, BASE_VALUES[i % BASE_VALUES.length] ?? 0],
        [`c[${i}]`, -1 + (2 * i) / (groups - 1)],
        [`w[${i}]`, 0.5 + i / (groups - 1)],
      ]),
    ),
    parameters: {},
    inputs: INPUTS.map(([key, distribution], position) => ({ key, dimension: position + 1, distribution })),
    equations: EQUATIONS,
    outputs: [`total[${years}]`],
  };
}

export function compileBenchmarkModel(size?: ModelSize): Program {
  const graph = buildGraph(declareBenchmarkModel(size));
  if (!graph.ok) throw new Error(graph.fault.why);
  const program = compileProgram(graph.value);
  if (!program.ok) throw new Error(program.fault.why);
  return program.value;
}

const INPUTS = Object.entries<Distribution>({
  theta: { kind: "lognormal", median: 2, sdLog: 0.35 },
  road: { kind: "triangular", min: 0.02, mode: 0.05, max: 0.1 },
  customs: { kind: "triangular", min: 0.005, mode: 0.02, max: 0.06 },
  promotion: { kind: "lognormal", median: 0.074, sdLog: 0.4 },
  growthX: { kind: "normal", mean: 0.05, sd: 0.03 },
  growthM: { kind: "normal", mean: 0.06, sd: 0.05 },
  spread: { kind: "lognormal", median: 0.02, sdLog: 0.3 },
  lag: { kind: "triangular", min: 1, mode: 2.5, max: 5 },
  k: { kind: "uniform", min: 1, max: 3 },
  phi: { kind: "uniform", min: 0.2, max: 0.8 },
  fx: { kind: "normal", mean: 0, sd: 0.02 },
  rain: { kind: "triangular", min: 0.01, mode: 0.03, max: 0.08 },
});

const EQUATIONS = [
  declare("stock[0] = 1"),
  declare("stock[t] = 0.6 * stock[t-1] + 1", { t: "years" }),
  declare("adoption[t] = 1 / (1 + exp(-k * (t - lag)))", { t: "points" }),
  declare(
    "drive[t] = theta * (road + customs) * (adoption[t] - adoption[t-1]) + promotion * log(stock[t] / stock[t-1]) - 0.5 * fx - 0.1 * rain * (1 - adoption[t])",
    { t: "years" },
  ),
  declare("value[i,0] = base[i]", { i: "groups" }),
  declare("value[i,t] = value[i,t-1] * exp(growthX + c[i] * spread + w[i] * drive[t])", { t: "years", i: "exports" }),
  declare("exported[t] = sum(value[i,t], i, exports)", { t: "points" }),
  declare("pull[t] = 0.5 * drive[t] + phi * (exported[t] / exported[t-1] - 1)", { t: "years" }),
  declare("value[i,t] = value[i,t-1] * exp(growthM + c[i] * spread + w[i] * pull[t])", { t: "years", i: "imports" }),
  declare("total[t] = exported[t] + sum(value[i,t], i, imports)", { t: "years" }),
];

function declare(text: string, domain: Readonly<Record<string, string>> = {}): EquationDeclaration {
  const parsed = parseEquation(text);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.fault)}`);
  return { id: text, target: parsed.value.target, domain, value: parsed.value.value };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
