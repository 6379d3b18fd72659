/** WebAssembly code in the order of execution: bytes, and pieces put together before. */
export type Code = readonly (number | Code)[];

/** The bytes of nested code. */
export function flattenCode(code: Code): number[] {
  const bytes: number[] = [];
  const visit = (part: Code) => {
    for (const item of part) {
      if (typeof item === "number") bytes.push(item);
      else visit(item);
    }
  };
  visit(code);
  return bytes;
}

export function unsignedLeb(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low + 128 : low);
  } while (rest > 0);
  return bytes;
}

export function signedLeb(value: number): readonly number[] {
  const bytes: number[] = [];
  for (let rest = value | 0; ; ) {
    const low = rest & 127;
    rest >>= 7;
    const isLast = (rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0);
    bytes.push(isLast ? low : low | 128);
    if (isLast) return bytes;
  }
}

const view = new DataView(new ArrayBuffer(8));
const viewBytes = new Uint8Array(view.buffer);

/** Eight little-endian bytes: a double, or a bigint as 64 bits. */
export function bytesOf(value: number | bigint): readonly number[] {
  if (typeof value === "bigint") view.setBigInt64(0, BigInt.asIntN(64, value), true);
  else view.setFloat64(0, value, true);
  return [...viewBytes];
}

/** The 64 bits of a double. */
export function bitsOf(value: number): bigint {
  view.setFloat64(0, value, true);
  return view.getBigInt64(0, true);
}
