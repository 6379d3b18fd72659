import type { Code } from "./bytes.ts";
import { createFunctionBuilder, type FunctionType } from "./function-builder.ts";
import { control, f64x2, i32, i32x4, i64x2, local, VALUE, v128 } from "./instructions.ts";

export const EXECUTE: FunctionType = { params: [VALUE.i32, VALUE.i32], results: [] };
export const FILL_PLAIN: FunctionType = { params: [VALUE.i32], results: [] };

/** execute(from, to): calls the function of each record in turn; a record begins with its function and its size. */
export function emitExecute(shapeType: number): Code {
  const fn = createFunctionBuilder(EXECUTE);
  const [record, end] = [0, 1];
  return fn.finish(
    control.repeatWhile(
      [
        control.callIndirect(shapeType, i32.load(local.get(record)), local.get(record)),
        local.set(record, i32.add(local.get(record), i32.load(local.get(record), 4))),
      ],
      i32.lessUnsigned(local.get(record), local.get(end)),
    ),
  );
}

/** fillPlain(address): the steps of `fillPlainUniforms`, four streams at once, from the state in memory. */
export function emitFillPlain(options: { readonly stateAddress: number; readonly slotBytes: number }): Code {
  const fn = createFunctionBuilder(FILL_PLAIN);
  const k = fn.constant;
  const get = local.get;
  const set = local.set;
  const address = 0;
  const end = fn.newLocal(VALUE.i32);
  const [s0, s1, s2, s3] = [fn.newLocal(), fn.newLocal(), fn.newLocal(), fn.newLocal()];
  const [sum, shifted] = [fn.newLocal(), fn.newLocal()];
  const rotate = (value: number, bits: number) =>
    v128.or(i32x4.shl(get(value), i32.constant(bits)), i32x4.shrUnsigned(get(value), i32.constant(32 - bits)));
  const load = (word: number) => v128.load(i32.constant(options.stateAddress), 16 * word);
  // 52 random bits behind the exponent of 1 give a number in [1, 2); taking off 1 - 2^-53 centres it in its cell.
  const uniform = f64x2.sub(
    v128.or(i64x2.shrUnsigned(get(sum), i32.constant(12)), k(0x3ff0000000000000n)),
    k(1 - 2 ** -53),
  );
  const body = [
    set(sum, i32x4.add(get(s0), get(s3))),
    set(sum, i32x4.add(rotate(sum, 7), get(s0))),
    set(shifted, i32x4.shl(get(s1), i32.constant(9))),
    set(s2, v128.xor(get(s2), get(s0))),
    set(s3, v128.xor(get(s3), get(s1))),
    set(s1, v128.xor(get(s1), get(s2))),
    set(s0, v128.xor(get(s0), get(s3))),
    set(s2, v128.xor(get(s2), get(shifted))),
    set(s3, rotate(s3, 11)),
    v128.store(get(address), uniform),
    set(address, i32.add(get(address), i32.constant(16))),
  ];
  return fn.finish([
    set(end, i32.add(get(address), i32.constant(options.slotBytes))),
    set(s0, load(0)),
    set(s1, load(1)),
    set(s2, load(2)),
    set(s3, load(3)),
    control.repeatWhile(body, i32.lessUnsigned(get(address), get(end))),
  ]);
}
