import { nameOf } from "../equation-name.ts";
import { EQUATIONS } from "../equations/registry.gen.ts";
import { parseEquation } from "../formula.ts";
import { buildGraph, compileProgram, createInterpretedKernel, type Member } from "../kernel/index.ts";
import { LEVERS } from "../levers/registry.gen.ts";
import { dienBienNorthLaos } from "../profiles/dien-bien-north-laos.ts";

type Part = {
  /** Variables whose equations are used; everything else they read must be given. */
  readonly keep: readonly string[];
  readonly given: Readonly<Record<string, number>>;
  readonly sets: Readonly<Record<string, readonly Member[]>>;
  readonly wanted: readonly string[];
};

/** Runs a few of the model's own equations on given numbers: what the closed-form checks are made with. */
export function evaluatePart({ keep, given, sets, wanted }: Part): Readonly<Record<string, number>> {
  const shape = {
    gates: ["gate"],
    links: dienBienNorthLaos.links,
    imports: dienBienNorthLaos.products.filter(({ flow }) => flow === "import").map(({ id }) => id),
    levers: LEVERS,
  };
  const equations = EQUATIONS.flatMap((block) => block.equations(shape))
    .filter((equation) => keep.includes(nameOf(equation.formula)))
    .filter((equation) => Object.values(equation.domain).every((set) => set in sets))
    .map((equation, position) => {
      const parsed = parseEquation(equation.formula);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
      return { id: `${nameOf(equation.formula)}-${position}`, ...parsed.value, domain: equation.domain };
    });
  const graph = buildGraph({ sets, constants: {}, parameters: given, inputs: [], equations, outputs: wanted });
  if (!graph.ok) throw new Error(JSON.stringify(graph.fault));
  const program = compileProgram(graph.value);
  if (!program.ok) throw new Error(JSON.stringify(program.fault));
  const { outputs } = createInterpretedKernel(program.value).run({ draws: 1, sampler: { kind: "values", values: {} } });
  return Object.fromEntries(wanted.map((key, index) => [key, outputs[index]?.[0] ?? Number.NaN]));
}
