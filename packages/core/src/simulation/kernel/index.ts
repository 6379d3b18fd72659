export { buildGraph } from "./build-graph.ts";
export { createInterpretedKernel, createKernel, createWasmKernel } from "./create-kernel.ts";
export {
  type Distribution,
  type EquationDeclaration,
  type InputDeclaration,
  keyOf,
  type Member,
  type ModelDeclaration,
} from "./declaration.ts";
export { BLOCK_SIZE } from "./engine.ts";
export type { Expression } from "./expression.ts";
export type { Kernel, Sampler } from "./kernel.ts";
export { compileProgram, type Program } from "./program.ts";
