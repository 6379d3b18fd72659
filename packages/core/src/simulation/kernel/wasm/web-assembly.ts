/** The part of the WebAssembly interface that the kernel needs: core is compiled without DOM types. */
declare const WebAssembly:
  | {
      readonly validate: (bytes: Uint8Array<ArrayBuffer>) => boolean;
      readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
      readonly Instance: new (module: object) => { readonly exports: unknown };
    }
  | undefined;

export type KernelExports = {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Runs the records from one address to another. */
  readonly execute: (from: number, to: number) => void;
  /** Fills the buffer at an address from the generator state in the header. */
  readonly fillPlain: (address: number) => void;
};

/** Whether this engine would accept the module; false where there is no WebAssembly at all. */
export function isSupported(bytes: Uint8Array<ArrayBuffer>): boolean {
  if (typeof WebAssembly === "undefined") return false;
  return WebAssembly.validate(bytes);
}

/** An instance of a module of ours; undefined where WebAssembly is missing or the page's policy forbids it. */
export function instantiate(bytes: Uint8Array<ArrayBuffer>): KernelExports | undefined {
  if (typeof WebAssembly === "undefined") return undefined;
  let exported: unknown;
  try {
    exported = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  } catch {
    // A content security policy without 'wasm-unsafe-eval', or an engine without SIMD.
    return undefined;
  }
  return exported as KernelExports;
}
