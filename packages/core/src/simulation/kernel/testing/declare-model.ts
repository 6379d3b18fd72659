import { parseEquation, parseFormula } from "../../formula.ts";
import { buildGraph } from "../build-graph.ts";
import { createInterpretedKernel } from "../create-kernel.ts";
import type { EquationDeclaration, ModelDeclaration } from "../declaration.ts";
import type { KernelResult, KernelRun } from "../kernel.ts";
import { compileProgram, type Program } from "../program.ts";

/** A model with everything empty that is not given. */
export function declareModel(parts: Partial<ModelDeclaration>): ModelDeclaration {
  return { sets: {}, constants: {}, parameters: {}, inputs: [], equations: [], outputs: [], ...parts };
}

/** An equation from its text; with `solve` it may depend on itself. */
export function declareEquation(
  text: string,
  domain: Readonly<Record<string, string>> = {},
  solve?: { readonly start?: string },
): EquationDeclaration {
  const parsed = parseEquation(text);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.fault)}`);
  const { target, value } = parsed.value;
  const equation = { id: text, target, domain, value };
  if (!solve) return equation;
  const start = solve.start === undefined ? undefined : parseFormula(solve.start);
  return { ...equation, solve: start?.ok ? { start: start.value } : {} };
}

/** The program of a model that is known to be right. */
export function compileModel(parts: Partial<ModelDeclaration>): Program {
  const graph = buildGraph(declareModel(parts));
  if (!graph.ok) throw new Error(`${graph.fault.equation}: ${graph.fault.why}`);
  const program = compileProgram(graph.value);
  if (!program.ok) throw new Error(`${program.fault.equation}: ${program.fault.why}`);
  return program.value;
}

/** One interpreted run of a model that is known to be right. */
export function runModel(parts: Partial<ModelDeclaration>, run: Partial<KernelRun> = {}): KernelResult {
  const kernel = createInterpretedKernel(compileModel(parts));
  return kernel.run({ draws: 1, sampler: { kind: "plain", seed: 1 }, ...run });
}
