import { createInterpreter } from "./interpret.ts";
import { createKernelOn, type Kernel } from "./kernel.ts";
import type { Program } from "./program.ts";
import { createWasmEngine } from "./wasm/create-wasm-engine.ts";

export type KernelOptions = {
  /** `fast` fuses multiplications and additions where the engine can: for what is shown and thrown away. Default `reproducible`. */
  readonly speed?: "reproducible" | "fast";
};

/** A kernel on the best engine there is: WebAssembly, or JavaScript where that is missing or forbidden. Reproducible means the same bits on both. */
export function createKernel(program: Program, { speed = "reproducible" }: KernelOptions = {}): Kernel {
  const fast = speed === "fast" ? createWasmKernel(program, { relaxed: true }) : undefined;
  return fast ?? createWasmKernel(program, { relaxed: false }) ?? createInterpretedKernel(program);
}

/** Undefined where the engine has no such WebAssembly. */
export function createWasmKernel(program: Program, options: { readonly relaxed: boolean }): Kernel | undefined {
  const engine = createWasmEngine(program, options);
  return engine && createKernelOn(program, engine);
}

/** A kernel that needs nothing but JavaScript. */
export function createInterpretedKernel(program: Program): Kernel {
  return createKernelOn(program, createInterpreter(program));
}
