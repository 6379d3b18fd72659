import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { compileForOracle } from "../formula.ts";
import { createInterpretedKernel, createKernel, createWasmKernel } from "./create-kernel.ts";
import type { Distribution, ModelDeclaration } from "./declaration.ts";
import type { Kernel, KernelRun } from "./kernel.ts";
import { exp, log } from "./math.ts";
import type { Program } from "./program.ts";
import { compileModel, declareEquation } from "./testing/declare-model.ts";
import { queueModel } from "./testing/queue-model.ts";

function kernelsOf(program: Program): { interpreted: Kernel; plain: Kernel; relaxed: Kernel } {
  const plain = createWasmKernel(program, { relaxed: false });
  const relaxed = createWasmKernel(program, { relaxed: true });
  if (!plain || !relaxed) throw new Error("this engine has no relaxed SIMD");
  return { interpreted: createInterpretedKernel(program), plain, relaxed };
}

/** Bits, with all not-a-numbers alike. */
function bitsOf(columns: readonly Float64Array[]): readonly string[] {
  return columns.flatMap((column) => Array.from(column, (value) => (Object.is(value, -0) ? "-0" : String(value))));
}

const distribution: fc.Arbitrary<Distribution> = fc.oneof(
  fc.constant<Distribution>({ kind: "uniform", min: -1, max: 3 }),
  fc.constant<Distribution>({ kind: "normal", mean: 0.3, sd: 2 }),
  fc.constant<Distribution>({ kind: "lognormal", median: 2.5, sdLog: 0.4 }),
  fc.constant<Distribution>({ kind: "triangular", min: 0.01, mode: 0.03, max: 0.08 }),
  fc.constant<Distribution>({ kind: "pert", min: 0.2, mode: 0.38, max: 0.6 }),
  fc.constant<Distribution>({ kind: "bernoulli", p: 0.7 }),
  fc.constant<Distribution>({ kind: "spikeLognormal", pZero: 0.25, median: 0.06, sdLog: 0.55 }),
  fc.constant<Distribution>({ kind: "discrete", values: [1, 2, 5], weights: [0.5, 0.3, 0.2] }),
);

const NAMES = ["a", "b", "c", "p", "x[0]", "x[1]"];

/** Formulas as text, so that mathjs and the kernel read the same. */
const formula: fc.Arbitrary<string> = fc
  .letrec<{ any: string }>((tie) => {
    const part = tie("any");
    const leaf = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom("0", "1", "2.5", "0.1", "7"));
    const both = (make: (a: string, b: string) => string) => fc.tuple(part, part).map(([a, b]) => make(a, b));
    const any = fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      both((a, b) => `(${a} + ${b})`),
      both((a, b) => `(${a} - ${b})`),
      both((a, b) => `(${a} * ${b})`),
      both((a, b) => `(${a} / ${b})`),
      both((a, b) => `min(${a}, ${b})`),
      both((a, b) => `max(${a}, ${b})`),
      part.map((a) => `exp(${a})`),
      part.map((a) => `log(abs(${a}))`),
      part.map((a) => `sqrt(abs(${a}))`),
      part.map((a) => `floor(${a})`),
      part.map((a) => `(-${a})`),
      part.map((a) => `(${a} ^ 3)`),
      both((a, b) => `(abs(${a}) ^ ${b})`),
      fc
        .tuple(part, part, part, part)
        .map(([a, b, c, d]) => `((${a} < ${b} + 0.0137 and ${c} >= 0.0173) ? ${c} : ${d})`),
      fc.tuple(part, part, part).map(([a, b, c]) => `((not (${a} > 1.0119) or floor(${b}) == 1) ? ${b} : ${c})`),
    );
    return { any };
  })
  .any.filter((text) => text.length < 300);

const randomModel = fc
  .record({
    first: formula,
    second: formula,
    third: formula,
    inputs: fc.tuple(distribution, distribution, distribution),
  })
  .map(({ first, second, third, inputs }) => {
    const texts = [
      `x[0] = ${first.replaceAll(/x\[\d\]/g, "a")}`,
      `x[1] = ${second.replaceAll("x[1]", "b")}`,
      `y = ${third}`,
    ];
    const model: Partial<ModelDeclaration> = {
      parameters: { p: 0.75 },
      inputs: inputs.map((made, i) => ({ key: "abc".charAt(i), dimension: i + 1, distribution: made })),
      equations: texts.map((text) => declareEquation(text)),
      outputs: ["a", "b", "c", "x[0]", "x[1]", "y"],
    };
    return { texts, model };
  });

/**
 * mathjs itself, one draw at a time. It gets our exp and log, whose accuracy is tested on its own, and a strict floor
 * (its own takes 6.999999999999 for 7): otherwise a last bit could decide where rounding errors are all that is left.
 */
function evaluateWithMathjs(texts: readonly string[], inputs: readonly number[]): readonly number[] {
  const [a = 0, b = 0, c = 0] = inputs;
  const scope = new Map<string, unknown>(Object.entries({ a, b, c, p: 0.75, exp, log, floor: Math.floor }));
  return texts.map((text) => {
    const flat = text.replaceAll(/x\[(\d)\]/g, "x$1");
    const [name = "", right = ""] = flat.split(/ = (.*)/s);
    const value = compileForOracle(right)(scope);
    scope.set(name, value);
    return value;
  });
}

const SOBOL: KernelRun = { draws: 300, sampler: { kind: "sobol", seed: 11 } };

describe("interpreter and WebAssembly", () => {
  it("give the same bits for random formulas, infinities and not-a-numbers included", () => {
    fc.assert(
      fc.property(randomModel, ({ model }) => {
        const { interpreted, plain } = kernelsOf(compileModel(model));
        expect(bitsOf(plain.run(SOBOL).outputs)).toEqual(bitsOf(interpreted.run(SOBOL).outputs));
      }),
      { numRuns: 150 },
    );
  });

  it("agree with mathjs to 1e-9 on random formulas", () => {
    let compared = 0;
    fc.assert(
      fc.property(randomModel, ({ texts, model }) => {
        const { outputs } = kernelsOf(compileModel(model)).plain.run({ ...SOBOL, draws: 12 });
        for (let draw = 0; draw < 12; draw++) {
          const row = outputs.map((column) => column[draw] ?? Number.NaN);
          const reference = evaluateWithMathjs(texts, row.slice(0, 3));
          if (reference.some((value) => !Number.isFinite(value) || Math.abs(value) > 1e6)) continue;
          // Jumps and steep functions make any rounding large: only draws that mathjs itself reproduces after a nudge
          // in the 14th digit, either way, are a fair comparison.
          const isSteady = [1e-14, -1e-14].every((nudge) => {
            const nudged = row.slice(0, 3).map((value, i) => value * (1 + nudge * (i + 1)));
            const other = evaluateWithMathjs(texts, nudged);
            return reference.every((value, i) => closeTo(value, other[i] ?? 0, 1e-11));
          });
          if (!isSteady) continue;
          compared++;
          for (const [i, value] of reference.entries()) {
            expect(closeTo(row[i + 3] ?? Number.NaN, value, 1e-9)).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  it("differ in the last digits only when multiplications and additions are fused", () => {
    const { plain, relaxed } = kernelsOf(compileModel(queueModel));
    const [exact, fused] = [plain.run(SOBOL), relaxed.run(SOBOL)];
    for (const [i, column] of exact.outputs.entries()) {
      for (const [k, value] of column.entries()) expect(closeTo(fused.outputs[i]?.[k] ?? 0, value, 1e-9)).toBe(true);
    }
  });

  it("give the same bits through nested solver loops, correlations and erlangC", () => {
    const { interpreted, plain } = kernelsOf(compileModel(queueModel));
    for (const sampler of [SOBOL.sampler, { kind: "plain", seed: 4 } as const]) {
      const [slow, quick] = [interpreted.run({ draws: 1000, sampler }), plain.run({ draws: 1000, sampler })];
      expect(bitsOf(quick.outputs)).toEqual(bitsOf(slow.outputs));
      expect([slow.unsettled, quick.unsettled]).toEqual([0, 0]);
    }
  });
});

describe("createKernel", () => {
  const program = compileModel(queueModel);

  it("solves every loop: what it found is what the equations give", () => {
    const { outputs } = createKernel(program).run({ draws: 1000, sampler: { kind: "sobol", seed: 2 } });
    const residual = outputs[queueModel.outputs.indexOf("residual[2026]")] ?? new Float64Array();
    expect(Math.max(...residual.map(Math.abs))).toBeLessThan(1e-9);
  });

  it("gives the same bytes however the blocks are shared out", () => {
    for (const kind of ["sobol", "plain"] as const) {
      const sampler = { kind, seed: 9 };
      const whole = createKernel(program).run({ draws: 1024, sampler }).outputs;
      const parts = [512, 0, 768, 256].map((firstDraw) => ({
        firstDraw,
        outputs: createKernel(program).run({ draws: 256, firstDraw, sampler }).outputs,
      }));
      for (const { firstDraw, outputs } of parts) {
        for (const [i, column] of outputs.entries()) {
          expect(column).toEqual(whole[i]?.subarray(firstDraw, firstDraw + 256));
        }
      }
    }
  });

  it("gives a draw the same bits in a short run as in a long one", () => {
    const kernel = createKernel(program);
    const long = kernel.run({ draws: 700, sampler: { kind: "sobol", seed: 9 } }).outputs;
    const short = kernel.run({ draws: 37, sampler: { kind: "sobol", seed: 9 } }).outputs;
    for (const [i, column] of short.entries()) expect(column).toEqual(long[i]?.subarray(0, 37));
  });

  it("hands over only the outputs asked for, in the order asked", () => {
    const kernel = createKernel(program);
    const run: KernelRun = { draws: 300, sampler: { kind: "sobol", seed: 9 } };
    const all = kernel.run(run).outputs;
    const some = kernel.run({ ...run, outputs: ["trucks[south,2026]", "total[2024]"] }).outputs;
    expect(some).toEqual([all[queueModel.outputs.indexOf("trucks[south,2026]")], all[0]]);
  });

  it("works with the same bytes where WebAssembly is missing or forbidden", () => {
    const run: KernelRun = { draws: 300, sampler: { kind: "plain", seed: 9 } };
    const usual = createKernel(program);
    expect(usual.engine).toBe("wasm");
    const forbidden = {
      validate: () => true,
      Module: class {
        constructor() {
          throw new Error("refused by the content security policy");
        }
      },
      Instance: class {},
    };
    for (const missing of [undefined, forbidden]) {
      vi.stubGlobal("WebAssembly", missing);
      const fallback = createKernel(program, { speed: "fast" });
      vi.unstubAllGlobals();
      expect(fallback.engine).toBe("interpreter");
      expect(fallback.run(run)).toEqual(usual.run(run));
    }
  });

  it("takes external inputs beside any sampler and insists on them", () => {
    const kernel = createKernel(
      compileModel({
        inputs: [
          { key: "given", dimension: 1, distribution: { kind: "external" } },
          { key: "drawn", dimension: 2, distribution: { kind: "normal", mean: 0, sd: 1 } },
        ],
        equations: [declareEquation("both = given + drawn")],
        outputs: ["both", "drawn", "given"],
      }),
    );
    for (const kind of ["sobol", "plain"] as const) {
      const sampler = { kind, seed: 1 };
      const external = { given: Float64Array.from({ length: 300 }, (_, k) => k) };
      const [both = new Float64Array(), drawn, given] = kernel.run({ draws: 300, sampler, external }).outputs;
      expect(given).toEqual(external.given);
      expect(Array.from(both, (value, k) => value - (drawn?.[k] ?? 0)).map(Math.round)).toEqual([...external.given]);
      expect(() => kernel.run({ draws: 1, sampler })).toThrow("values of given");
    }
  });

  it("takes finished values and uniform points instead of sampling", () => {
    const kernel = createKernel(compileModel({ ...queueModel, outputs: ["theta", "base", "shock", "lag"] }));
    const medians = kernel.run({ draws: 1, sampler: { kind: "points", uniforms: {} } }).outputs.map(([value]) => value);
    expect(medians[1]).toBeCloseTo(10, 12);
    const values = {
      theta: Float64Array.of(1.5),
      base: Float64Array.of(7),
      shock: Float64Array.of(0),
      lag: Float64Array.of(-2),
    };
    const given = kernel.run({ draws: 1, sampler: { kind: "values", values } }).outputs.map(([value]) => value);
    expect(given).toEqual([1.5, 7, 0, -2]);
  });

  it("makes correlated normals with the declared correlation", () => {
    const kernel = createKernel(compileModel({ ...queueModel, outputs: ["shock", "lag"] }));
    const [x = new Float64Array(), y = new Float64Array()] = kernel.run({
      draws: 8192,
      sampler: { kind: "sobol", seed: 1 },
    }).outputs;
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [mx, my] = [mean([...x]), mean([...y])];
    const moment = (a: Float64Array, b: Float64Array, ma: number, mb: number) =>
      mean(Array.from(a, (value, k) => (value - ma) * ((b[k] ?? 0) - mb)));
    expect(moment(x, y, mx, my) / Math.sqrt(moment(x, x, mx, mx) * moment(y, y, my, my))).toBeCloseTo(-0.3, 2);
  });
});

describe("distributions", () => {
  const moments = (made: Distribution) => {
    const kernel = createKernel(
      compileModel({ inputs: [{ key: "x", dimension: 1, distribution: made }], outputs: ["x"] }),
    );
    const [values = new Float64Array()] = kernel.run({ draws: 16384, sampler: { kind: "sobol", seed: 3 } }).outputs;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    const zeros = values.reduce((count, value) => count + (value === 0 ? 1 : 0), 0) / values.length;
    return { mean, sd, zeros };
  };

  it.each<[string, Distribution, number, number]>([
    ["uniform", { kind: "uniform", min: 2, max: 4 }, 3, Math.sqrt(4 / 12)],
    ["normal", { kind: "normal", mean: 0.06, sd: 0.04 }, 0.06, 0.04],
    ["lognormal", { kind: "lognormal", median: 2.5, sdLog: 0.4 }, 2.70821766919, 2.70821766919 * 0.416546361155],
    ["triangular", { kind: "triangular", min: 0, mode: 1, max: 5 }, 2, Math.sqrt(21 / 18)],
    [
      "PERT",
      { kind: "pert", min: 0.08, mode: 0.18, max: 0.3 },
      0.183333333333,
      0.22 * Math.sqrt((2.81818181818 * 3.18181818182) / 36 / 7),
    ],
    ["Bernoulli", { kind: "bernoulli", p: 0.08 }, 0.08, Math.sqrt(0.08 * 0.92)],
    ["discrete", { kind: "discrete", values: [1, 2, 5], weights: [5, 3, 2] }, 2.1, Math.sqrt(6.7 - 4.41)],
    ["a PERT with its mode at the end", { kind: "pert", min: 0, mode: 0, max: 6 }, 1, 6 * Math.sqrt(5 / 36 / 7)],
    ["a number", { kind: "fixed", value: 8 }, 8, 0],
  ])("have the mean and the spread of the textbook: %s", (_, made, mean, sd) => {
    const found = moments(made);
    expect(Math.abs(found.mean - mean)).toBeLessThan(2e-4 * Math.max(sd, mean));
    expect(Math.abs(found.sd - sd)).toBeLessThan(3e-3 * Math.max(sd, 1e-9));
  });

  it("have their spike at zero where one is declared", () => {
    const { zeros } = moments({ kind: "spikeLognormal", pZero: 0.25, median: 0.06, sdLog: 0.55 });
    expect(zeros).toBeCloseTo(0.25, 3);
  });
});

function closeTo(value: number, reference: number, tolerance: number): boolean {
  return Math.abs(value - reference) <= tolerance * Math.max(1, Math.abs(reference));
}
