import { type Code, flattenCode, unsignedLeb } from "./bytes.ts";
import { local, VALUE, type ValueType, v128 } from "./instructions.ts";

export type FunctionType = { readonly params: readonly ValueType[]; readonly results: readonly ValueType[] };

/** One function under construction: hands out locals and keeps constants in locals, which V8 handles best. */
export type FunctionBuilder = {
  readonly type: FunctionType;
  readonly newLocal: (type?: ValueType) => number;
  /** Code that reads a vector with this number (or these 64 bits) in both lanes. */
  readonly constant: (value: number | bigint) => Code;
  /** Adds code that runs once, before the body. */
  readonly prepare: (code: Code) => void;
  /** The function's entry of the code section. */
  readonly finish: (body: Code) => readonly number[];
};

export function createFunctionBuilder(type: FunctionType): FunctionBuilder {
  const locals: ValueType[] = [];
  const constants = new Map<string, number>();
  const prologue: Code[] = [];
  const newLocal = (valueType: ValueType = VALUE.v128) => {
    locals.push(valueType);
    return type.params.length + locals.length - 1;
  };
  return {
    type,
    newLocal,
    constant(value) {
      const code = v128.constant(value);
      const name = flattenCode(code).join();
      const known = constants.get(name);
      if (known !== undefined) return local.get(known);
      const index = newLocal();
      constants.set(name, index);
      prologue.push(local.set(index, code));
      return local.get(index);
    },
    prepare: (code) => {
      prologue.push(code);
    },
    finish(body) {
      const groups: [number, ValueType][] = [];
      for (const valueType of locals) {
        const last = groups.at(-1);
        if (last?.[1] === valueType) last[0]++;
        else groups.push([1, valueType]);
      }
      const declarations = groups.flatMap(([count, valueType]) => [...unsignedLeb(count), valueType]);
      const content = flattenCode([unsignedLeb(groups.length), declarations, prologue, body, 0x0b]);
      return [...unsignedLeb(content.length), ...content];
    },
  };
}
