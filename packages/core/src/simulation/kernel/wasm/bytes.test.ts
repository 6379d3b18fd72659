import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitsOf, bytesOf, signedLeb, unsignedLeb } from "./bytes.ts";

describe("unsignedLeb and signedLeb", () => {
  it("encode the examples of the WebAssembly and DWARF documents", () => {
    expect(unsignedLeb(624485)).toEqual([0xe5, 0x8e, 0x26]);
    expect(unsignedLeb(0)).toEqual([0]);
    expect(signedLeb(-123456)).toEqual([0xc0, 0xbb, 0x78]);
    expect(signedLeb(64)).toEqual([0xc0, 0x00]);
  });

  it("can be read back", () => {
    const read = (bytes: readonly number[]) => bytes.reduce((sum, byte, i) => sum + (byte & 127) * 2 ** (7 * i), 0);
    fc.assert(fc.property(fc.nat(2 ** 31 - 1), (value) => read(unsignedLeb(value)) === value));
    const readSigned = (bytes: readonly number[]) => {
      const isNegative = ((bytes.at(-1) ?? 0) & 64) !== 0;
      return read(bytes) - (isNegative ? 2 ** (7 * bytes.length) : 0);
    };
    fc.assert(fc.property(fc.integer(), (value) => readSigned(signedLeb(value)) === value));
  });
});

describe("bytesOf", () => {
  it("gives doubles and 64-bit integers, lowest byte first", () => {
    expect(bytesOf(1)).toEqual([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
    expect(bytesOf(-2n)).toEqual([0xfe, 255, 255, 255, 255, 255, 255, 255]);
    expect(bitsOf(-0)).toBe(-(2n ** 63n));
  });
});
