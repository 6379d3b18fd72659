import { bytesOf, type Code, signedLeb, unsignedLeb } from "./bytes.ts";

export const VALUE = { v128: 0x7b, i32: 0x7f } as const;
export type ValueType = (typeof VALUE)[keyof typeof VALUE];

const SIMD_PREFIX = 0xfd;

function simd(opcode: number): Code {
  return [SIMD_PREFIX, ...unsignedLeb(opcode)];
}

function unary(opcode: Code): (a: Code) => Code {
  return (a) => [a, opcode];
}

function binary(opcode: Code): (a: Code, b: Code) => Code {
  return (a, b) => [a, b, opcode];
}

function ternary(opcode: Code): (a: Code, b: Code, c: Code) => Code {
  return (a, b, c) => [a, b, c, opcode];
}

/** f64x2: two doubles at once. */
export const f64x2 = {
  add: binary(simd(0xf0)),
  sub: binary(simd(0xf1)),
  mul: binary(simd(0xf2)),
  div: binary(simd(0xf3)),
  /** NaN wins, as with Math.min. */
  min: binary(simd(0xf4)),
  max: binary(simd(0xf5)),
  abs: unary(simd(0xec)),
  neg: unary(simd(0xed)),
  sqrt: unary(simd(0xef)),
  ceil: unary(simd(0x74)),
  floor: unary(simd(0x75)),
  eq: binary(simd(0x47)),
  ne: binary(simd(0x48)),
  lt: binary(simd(0x49)),
  gt: binary(simd(0x4a)),
  le: binary(simd(0x4b)),
  /** Relaxed: a * b + c, rounded once or twice. */
  relaxedMadd: ternary(simd(0x107)),
  /** Relaxed: c - a * b. */
  relaxedNmadd: ternary(simd(0x108)),
} as const;

/** i64x2: two 64-bit integers; shifts take an i32. */
export const i64x2 = {
  add: binary(simd(0xce)),
  sub: binary(simd(0xd1)),
  gtSigned: binary(simd(0xd9)),
  shl: binary(simd(0xcb)),
  shrSigned: binary(simd(0xcc)),
  shrUnsigned: binary(simd(0xcd)),
} as const;

/** i32x4: four 32-bit integers. */
export const i32x4 = {
  add: binary(simd(0xae)),
  shl: binary(simd(0xab)),
  shrUnsigned: binary(simd(0xad)),
  lane: (vector: Code, lane: number): Code => [vector, simd(0x1b), lane],
} as const;

export const v128 = {
  not: unary(simd(0x4d)),
  and: binary(simd(0x4e)),
  or: binary(simd(0x50)),
  xor: binary(simd(0x51)),
  /** Bits of `a` where the mask is set, of `b` elsewhere. */
  select: ternary(simd(0x52)),
  anyTrue: unary(simd(0x53)),
  load: (address: Code, offset = 0): Code => [address, simd(0x00), 4, unsignedLeb(offset)],
  loadSplat: (address: Code, offset = 0): Code => [address, simd(0x0a), 3, unsignedLeb(offset)],
  /** One double into lane 0, the other lane 0. */
  loadLow: (address: Code, offset: number): Code => [address, simd(0x5d), 3, unsignedLeb(offset)],
  /** One double into lane 1 of a vector. */
  loadHigh: (address: Code, vector: Code, offset: number): Code => [
    address,
    vector,
    simd(0x57),
    3,
    unsignedLeb(offset),
    1,
  ],
  store: (address: Code, value: Code): Code => [address, value, simd(0x0b), 4, 0],
  constant: (value: number | bigint): Code => [simd(0x0c), bytesOf(value), bytesOf(value)],
} as const;

export const i32 = {
  constant: (value: number): Code => [0x41, signedLeb(value)],
  load: (address: Code, offset = 0): Code => [address, 0x28, 2, unsignedLeb(offset)],
  add: binary([0x6a]),
  sub: binary([0x6b]),
  and: binary([0x71]),
  shl: binary([0x74]),
  lessUnsigned: binary([0x49]),
} as const;

export const local = {
  get: (index: number): Code => [0x20, unsignedLeb(index)],
  set: (index: number, value: Code): Code => [value, 0x21, unsignedLeb(index)],
  tee: (index: number, value: Code): Code => [value, 0x22, unsignedLeb(index)],
} as const;

const NO_RESULT = 0x40;
const END = 0x0b;

export const control = {
  /** Runs the body, and again while the condition holds. */
  repeatWhile: (body: Code, condition: Code): Code => [0x03, NO_RESULT, body, condition, 0x0d, 0, END],
  when: (condition: Code, body: Code): Code => [condition, 0x04, NO_RESULT, body, END],
  call: (fn: number, ...args: readonly Code[]): Code => [args, 0x10, unsignedLeb(fn)],
  callIndirect: (type: number, index: Code, ...args: readonly Code[]): Code => [
    args,
    index,
    0x11,
    unsignedLeb(type),
    0,
  ],
} as const;
