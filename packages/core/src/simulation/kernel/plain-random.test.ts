import { describe, expect, it } from "vitest";
import { fillPlainUniforms } from "./plain-random.ts";

function column(key: { seed: number; block: number; input: number }, size = 256): Float64Array {
  const numbers = new Float64Array(size);
  fillPlainUniforms(numbers, key);
  return numbers;
}

describe("fillPlainUniforms", () => {
  it("gives the same numbers for the same seed, block and input, and others otherwise", () => {
    const key = { seed: 7, block: 3, input: 2 };
    expect(column(key)).toEqual(column(key));
    for (const other of [{ seed: 8 }, { block: 4 }, { input: 3 }, { seed: 7 + 2 ** 32 }]) {
      expect(column({ ...key, ...other })).not.toEqual(column(key));
    }
  });

  it("looks uniform: mean, variance and neighbours within four standard errors", () => {
    const size = 200_000;
    const numbers = Array.from({ length: size / 500 }, (_, block) => [
      ...column({ seed: 1, block, input: 0 }, 500),
    ]).flat();
    const mean = numbers.reduce((sum, x) => sum + x, 0) / size;
    const variance = numbers.reduce((sum, x) => sum + (x - 0.5) ** 2, 0) / size;
    const neighbours = numbers.reduce((sum, x, i) => sum + (x - 0.5) * ((numbers[i - 1] ?? 0.5) - 0.5), 0) / size;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / size));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / size));
    expect(Math.abs(neighbours)).toBeLessThan(4 / 12 / Math.sqrt(size));
    expect(numbers.every((x) => x > 0 && x < 1)).toBe(true);
  });

  it("has no correlation between inputs and between blocks of the same seed", () => {
    const size = 20_000;
    const base = column({ seed: 5, block: 0, input: 0 }, size);
    for (const other of [
      column({ seed: 5, block: 0, input: 1 }, size),
      column({ seed: 5, block: 1, input: 0 }, size),
    ]) {
      const covariance = base.reduce((sum, x, i) => sum + (x - 0.5) * ((other[i] ?? 0.5) - 0.5), 0) / size;
      expect(Math.abs(covariance)).toBeLessThan(4 / 12 / Math.sqrt(size));
    }
  });
});
