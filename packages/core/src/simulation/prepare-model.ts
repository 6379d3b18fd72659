import type { Dataset } from "../schema/dataset.ts";
import { err, type Fault, ok, type Result } from "../shared/index.ts";
import { buildModel, type Model } from "./build-model.ts";
import type { ProfileDescriptor } from "./descriptor.ts";
import { buildGraph, compileProgram, createInterpretedKernel, createKernel, type Kernel } from "./kernel/index.ts";
import { listAppraisalOutputs, listOutputs } from "./outputs.ts";

/** A model compiled and ready to run. */
export type Prepared = {
  readonly model: Model;
  readonly kernel: Kernel;
  /** Position of each output in what the kernel returns. */
  readonly position: ReadonlyMap<string, number>;
};

export type Variant = {
  readonly forAppraisal: boolean;
  /** Equation name to replacement formula; `series/…` adds one. */
  readonly formulas: Readonly<Record<string, string>>;
  /** `interpreter` needs no WebAssembly; both give the same bits. `fast` rounds differently and is for what nobody keeps. */
  readonly engine?: "auto" | "interpreter" | "fast";
};

const prepared = new WeakMap<Dataset, Map<string, Prepared>>();
const KEPT_MODELS = 12;

/** Builds and compiles once for each dataset, corridor and variant. */
export function prepareModel(profile: ProfileDescriptor, dataset: Dataset, variant: Variant): Result<Prepared, Fault> {
  const key = JSON.stringify([profile.id, variant]);
  const known = prepared.get(dataset) ?? new Map<string, Prepared>();
  prepared.set(dataset, known);
  const ready = known.get(key);
  if (ready !== undefined) return ok(ready);
  const made = compile(profile, dataset, variant);
  if (!made.ok) return made;
  const oldest = known.keys().next();
  if (known.size >= KEPT_MODELS && oldest.done !== true) known.delete(oldest.value);
  known.set(key, made.value);
  return made;
}

function compile(profile: ProfileDescriptor, dataset: Dataset, variant: Variant): Result<Prepared, Fault> {
  const built = buildModel(profile, {
    dataset,
    formulas: variant.formulas,
    outputs: variant.forAppraisal ? listAppraisalOutputs : listOutputs,
  });
  if (!built.ok) return built;
  // Draws come in as finished values, so the kernel need not know the distributions.
  const { declaration } = built.value;
  const inputs = declaration.inputs.map((input) => ({ ...input, distribution: { kind: "external" as const } }));
  const graph = buildGraph({ ...declaration, inputs });
  if (!graph.ok)
    return err({ code: "formula-rejected", position: 0, why: `${graph.fault.equation}: ${graph.fault.why}` });
  const program = compileProgram(graph.value);
  if (!program.ok)
    return err({ code: "formula-rejected", position: 0, why: `${program.fault.equation}: ${program.fault.why}` });
  const kernel =
    variant.engine === "interpreter"
      ? createInterpretedKernel(program.value)
      : createKernel(program.value, { speed: variant.engine === "fast" ? "fast" : "reproducible" });
  const position = new Map(kernel.outputKeys.map((output, index) => [output, index]));
  return ok({ model: built.value, kernel, position });
}
