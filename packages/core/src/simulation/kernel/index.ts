export { buildGraph, type Graph, type GraphFault, type Instance } from "./build-graph.ts";
export { createInterpretedKernel, createKernel, createWasmKernel, type KernelOptions } from "./create-kernel.ts";
export {
  type CorrelationDeclaration,
  type Distribution,
  type EquationDeclaration,
  type InputDeclaration,
  keyOf,
  type Member,
  type ModelDeclaration,
} from "./declaration.ts";
export { BLOCK_SIZE } from "./engine.ts";
export { type Expression, FUNCTION_ARITY, type FunctionName } from "./expression.ts";
export type { Kernel, KernelResult, KernelRun, Sampler } from "./kernel.ts";
export { compileProgram, type Program } from "./program.ts";
