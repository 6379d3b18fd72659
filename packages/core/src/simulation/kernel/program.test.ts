import { describe, expect, it } from "vitest";
import type { ModelDeclaration } from "./declaration.ts";
import type { Block, Program, Task } from "./program.ts";
import { compileModel, declareEquation, runModel } from "./testing/declare-model.ts";
import { queueModel } from "./testing/queue-model.ts";
import { groupByShape } from "./wasm/shape.ts";

const U = { key: "u", dimension: 1, distribution: { kind: "uniform", min: 1, max: 2 } } as const;

function listTasks(blocks: readonly Block[]): readonly Task[] {
  return blocks.flatMap((block) => (block.kind === "tasks" ? block.tasks : listTasks(block.body)));
}

function keysOf(program: Program): readonly string[] {
  return listTasks(program.model).map(({ key }) => key);
}

/** The loops around each task, as text: `outer/inner: task`. */
function outline(blocks: readonly Block[], around = ""): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "tasks"
      ? block.tasks.map(({ key }) => `${around}: ${key}`)
      : outline(block.body, `${around}/${block.key}`),
  );
}

describe("compileProgram", () => {
  it("computes what depends on parameters only once a run, not once a draw", () => {
    const program = compileModel({
      parameters: { start: 2027, slope: 2.2 },
      inputs: [U],
      equations: [
        declareEquation("adoption = 1 / (1 + exp(-slope * (2030 - start)))"),
        declareEquation("effect = u * (1 - 0.4 * adoption)"),
      ],
      outputs: ["effect"],
    });
    expect(keysOf(program)).toEqual(["effect"]);
    expect(program.fixed).toHaveLength(2);
  });

  it("computes a costly part that two formulas share once", () => {
    const equations = [declareEquation("a = 1 + exp(u) * u"), declareEquation("b = 2 - exp(u) * u")];
    const program = compileModel({ inputs: [U], equations, outputs: ["a", "b"] });
    expect(keysOf(program)).toHaveLength(3);
  });

  it("leaves out what no output needs, and constants and copies altogether", () => {
    const equations = [
      declareEquation("unused = exp(u)"),
      declareEquation("two = 1 + 1"),
      declareEquation("copy = u"),
      declareEquation("wanted = copy * two"),
    ];
    const program = compileModel({ inputs: [U], equations, outputs: ["wanted", "two", "copy"] });
    expect(keysOf(program)).toEqual(["wanted"]);
    const { outputs } = runModel({ inputs: [U], equations, outputs: ["wanted", "two", "copy"] });
    expect([outputs[1]?.[0], outputs[0]?.[0]]).toEqual([2, 2 * (outputs[2]?.[0] ?? 0)]);
  });

  it("nests loops that share a cycle, the first declared outermost, and keeps what does not change outside", () => {
    const lines = outline(compileModel(queueModel).model);
    const inner = lines.filter((line) => line.startsWith("/trucks[north,2025]/trucks[south,2025]: "));
    expect(inner.some((line) => line.endsWith("wait[south,2025]"))).toBe(true);
    expect(inner.some((line) => line.endsWith("wait[north,2025]"))).toBe(false);
    expect(lines.some((line) => line.startsWith("/trucks[north,2025]: wait[north,2025]"))).toBe(true);
    // exp(base / 100) and the shocks depend on neither gate's trucks.
    const growthOfDemand = lines.filter((line) => line.startsWith(": #"));
    expect(growthOfDemand.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes("total"))).toEqual([": total[2024]", ": total[2025]", ": total[2026]"]);
  });

  it("lets values that are never alive together share a buffer", () => {
    const years = Array.from({ length: 60 }, (_, i) => i + 1);
    const model: Partial<ModelDeclaration> = {
      sets: { years },
      inputs: [U],
      equations: [
        declareEquation("x[0] = sqrt(u)"),
        declareEquation("y[t] = x[t-1] * u", { t: "years" }),
        declareEquation("x[t] = x[t-1] + sqrt(y[t])", { t: "years" }),
      ],
      outputs: ["x[60]"],
    };
    expect(compileModel(model).slotCount).toBeLessThan(8);
    const { outputs } = runModel(model, { sampler: { kind: "points", uniforms: { u: Float64Array.of(0.25) } } });
    let x = Math.sqrt(1.25);
    for (let year = 1; year <= 60; year++) x += Math.sqrt(x * 1.25);
    expect(outputs[0]?.[0]).toBeCloseTo(x, 9);
  });
});

describe("groupByShape", () => {
  const shapesWith = (growth: number) => {
    const program = compileModel({
      sets: { product: ["rice", "tea", "steel"], year: [1, 2, 3] },
      constants: { "weight[rice]": 0.5, "weight[tea]": 1.5, "weight[steel]": 2.5, growth },
      inputs: [U],
      equations: [
        declareEquation("value[i,0] = u * weight[i]", { i: "product" }),
        declareEquation("value[i,t] = value[i,t-1] * exp(growth + weight[i] * u)", { i: "product", t: "year" }),
      ],
      outputs: ["value[rice,3]", "value[tea,3]", "value[steel,3]"],
    });
    const shapes = groupByShape(listTasks(program.model), program);
    return shapes.map(({ tasks, varying }) => `${tasks.length} tasks, ${varying.length} varying`).sort();
  };

  it("gives equal formulas one function, and lists the constants that differ", () => {
    // The starting values; growth + weight u, which all years share; and the nine steps from year to year.
    expect(shapesWith(3)).toEqual(["3 tasks, 1 varying", "3 tasks, 1 varying", "9 tasks, 0 varying"]);
  });

  it("keeps a formula apart in which two constants happen to be one", () => {
    expect(shapesWith(1.5)).toContain("1 tasks, 0 varying");
  });
});
