import { describe, expect, it } from "vitest";
import { parseEquation } from "../formula.ts";
import { buildGraph } from "./build-graph.ts";
import { createInterpretedKernel } from "./create-kernel.ts";
import type { EquationDeclaration, ModelDeclaration } from "./declaration.ts";
import { compileProgram } from "./program.ts";
import { declareEquation, declareModel, runModel } from "./testing/declare-model.ts";

const faultOf = (parts: Partial<ModelDeclaration>) => {
  const graph = buildGraph(declareModel(parts));
  if (!graph.ok) return graph.fault;
  const program = compileProgram(graph.value);
  return program.ok ? undefined : program.fault;
};

describe("buildGraph", () => {
  it("follows years, sets, tables and parameters", () => {
    const { outputs } = runModel({
      sets: { product: ["rice", "tea"], year: [2025, 2026], all: [2024, 2025, 2026] },
      constants: { "base[rice]": 100, "base[tea]": 10 },
      parameters: { growth: 0.5 },
      equations: [
        declareEquation("value[i,2024] = base[i]", { i: "product" }),
        declareEquation("value[i,t] = value[i,t-1] * (1 + growth) + (t - 2024)", { i: "product", t: "year" }),
        declareEquation("total[t] = sum(value[i,t], i, product)", { t: "all" }),
        declareEquation('ratio = value["rice",2026] / value["tea",2026]'),
      ],
      outputs: ["total[2024]", "total[2026]", "ratio"],
    });
    expect(outputs.map((column) => column[0])).toEqual([110, 110 * 2.25 + 7, (225 + 3.5) / (22.5 + 3.5)]);
  });

  it("takes changed parameters without being built again", () => {
    const graph = buildGraph(
      declareModel({
        parameters: { a: 1, b: 2 },
        equations: [declareEquation("x = a + 10 * b")],
        outputs: ["x", "a"],
      }),
    );
    if (!graph.ok) throw new Error(graph.fault.why);
    const program = compileProgram(graph.value);
    if (!program.ok) throw new Error(program.fault.why);
    const kernel = createInterpretedKernel(program.value);
    const at = (parameters: Record<string, number>) =>
      kernel.run({ draws: 1, sampler: { kind: "plain", seed: 1 }, parameters }).outputs.map((column) => column[0]);
    expect(at({})).toEqual([21, 1]);
    expect(at({ b: 5 })).toEqual([51, 1]);
    expect(at({})).toEqual([21, 1]);
  });

  it.each<[string, readonly EquationDeclaration[], string]>([
    ["an undefined name", [declareEquation("x = missing + 1")], '"missing" is not defined'],
    ["a year outside the set", [declareEquation("v[t] = v[t-1]", { t: "year" })], '"v[2024]" is not defined'],
    ["a circle without solver", [declareEquation("x = y"), declareEquation("y = x + 1")], "circular: x → y → x"],
    ["two equations for one thing", [declareEquation("x = 1"), declareEquation("x = 2")], '"x" is defined twice'],
    ["a set that does not exist", [declareEquation("v[t] = 1", { t: "eras" })], 'there is no set "eras"'],
    ["an index out of nowhere", [declareEquation("x = v[k]")], '"k" is not an index here'],
    ["an index that is a formula", [declareEquation("x = v[2 * 3]")], "an index must be"],
    ["a set of names as a number", [declareEquation("v[i] = i + 1", { i: "product" })], '"i" is not a number'],
  ])("refuses %s and says where", (_, equations, why) => {
    const fault = faultOf({ sets: { year: [2025], product: ["rice"] }, equations, outputs: [] });
    expect(fault?.why).toContain(why);
    expect(fault?.equation).toMatch(/^(x|y|v)/);
  });

  it("refuses sums within sums that would run away", () => {
    const sets = { product: Array.from({ length: 200 }, (_, i) => `product-${i}`) };
    const equations = [declareEquation("x = sum(sum(p * 1.5, i, product) + p, k, product)")];
    const fault = faultOf({ sets, parameters: { p: 1 }, equations, outputs: ["x"] });
    expect(fault?.why).toBe("more than 10000 parts");
  });

  it("refuses a start guess that depends on what is solved", () => {
    const equations = [declareEquation("x = 10 - y", {}, { start: "y" }), declareEquation("y = x / 2")];
    expect(faultOf({ equations, outputs: ["x"] })?.why).toContain("circular");
  });

  it("refuses correlations of inputs that are not normal, and matrices that are none", () => {
    const uniform = { key: "u", dimension: 1, distribution: { kind: "uniform", min: 0, max: 1 } } as const;
    const normal = { key: "z", dimension: 2, distribution: { kind: "normal", mean: 0, sd: 1 } } as const;
    const inputs = [uniform, normal];
    const correlate = (keys: readonly string[], rho: number) =>
      faultOf({ inputs, correlations: [{ inputs: keys, matrix: [[1, rho], [rho, 1]] }], outputs: [] })?.why; // biome-ignore format: a matrix
    expect(correlate(["u", "z"], 0.5)).toContain("only normal and lognormal");
    expect(correlate(["z", "z"], 1.5)).toContain("positive definite");
  });
});

describe("parseEquation", () => {
  it("hands the kernel the expressions it expects", () => {
    const parsed = parseEquation("v[i,t] = v[i,t-1] ^ 2");
    expect(parsed.ok && parsed.value.target.name).toBe("v");
  });
});
