import { type Code, flattenCode, unsignedLeb } from "./bytes.ts";
import type { FunctionType } from "./function-builder.ts";

/** Collects functions and exports and writes a WebAssembly module with one exported memory and one function table. */
export type ModuleBuilder = {
  /** Declares a function whose code comes later, so that functions may call each other; returns its index. */
  readonly declare: (type: FunctionType, exportedAs?: string) => number;
  readonly define: (index: number, code: Code) => void;
  readonly typeIndex: (type: FunctionType) => number;
  readonly toBytes: (pages: number) => Uint8Array<ArrayBuffer>;
};

export function createModuleBuilder(): ModuleBuilder {
  const types: (readonly number[])[] = [];
  const functions: { readonly type: number; readonly exportedAs: string | undefined; code: Code }[] = [];

  const typeIndex = ({ params, results }: FunctionType) => {
    const encoded = [0x60, ...vector(params), ...vector(results)];
    const known = types.findIndex((type) => type.join() === encoded.join());
    return known >= 0 ? known : types.push(encoded) - 1;
  };

  return {
    typeIndex,
    declare(type, exportedAs) {
      return functions.push({ type: typeIndex(type), exportedAs, code: [] }) - 1;
    },
    define(index, code) {
      const target = functions[index];
      if (target) target.code = code;
    },
    toBytes(pages) {
      const count = functions.length;
      const exported = functions.flatMap(({ exportedAs }, index) =>
        exportedAs === undefined ? [] : [[text(exportedAs), 0x00, unsignedLeb(index)]],
      );
      const memoryExport = [...text("memory"), 0x02, 0];
      const indices = functions.map((_, index) => unsignedLeb(index));
      const sections = [
        section(1, [unsignedLeb(types.length), types]),
        section(3, [unsignedLeb(count), functions.map(({ type }) => unsignedLeb(type))]),
        section(4, [1, 0x70, 0x00, unsignedLeb(count)]),
        section(5, [1, 0x00, unsignedLeb(pages)]),
        section(7, [unsignedLeb(exported.length + 1), memoryExport, exported]),
        section(9, [1, 0x00, 0x41, 0x00, 0x0b, unsignedLeb(count), indices]),
        section(10, [unsignedLeb(count), functions.map(({ code }) => code)]),
      ];
      return Uint8Array.from(flattenCode([[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], sections]));
    },
  };
}

function section(id: number, content: Code): Code {
  const bytes = flattenCode(content);
  return [id, unsignedLeb(bytes.length), bytes];
}

function vector(items: readonly number[]): readonly number[] {
  return [...unsignedLeb(items.length), ...items];
}

function text(value: string): readonly number[] {
  return vector(Array.from(value, (letter) => letter.charCodeAt(0)));
}
