import { defined } from "../../shared/index.ts";
import { JOE_KUO_ROWS } from "./joe-kuo.ts";

const BITS = 32;

/** How many dimensions the table reaches: twice the 128 of one draw, so that sensitivity analysis has a second matrix. */
export const SOBOL_DIMENSIONS = 256;

const rows: readonly (readonly number[])[] = JOE_KUO_ROWS.trim()
  .split("\n")
  .map((line) => line.split(" ").map(Number));

const directions = new Map<number, Uint32Array>();

/**
 * One coordinate of the Sobol sequence (Gray-code order), shifted digitally by the seed and centred in its cell:
 * numbers strictly between 0 and 1. Dimensions count from 1. `seed` undefined gives the unshifted, uncentred sequence.
 */
export function sobolColumn(
  dimension: number,
  range: { readonly first: number; readonly count: number; readonly seed: number | undefined },
): Float64Array {
  const direction = directionsOf(dimension);
  const shift = range.seed === undefined ? 0 : shiftOf(range.seed, dimension);
  const centre = range.seed === undefined ? 0 : 0.5;
  const column = new Float64Array(range.count);
  let state = stateAt(range.first, direction);
  for (let index = 0; index < range.count; index++) {
    column[index] = (((state ^ shift) >>> 0) + centre) / 2 ** BITS;
    state ^= direction[Math.min(31 - Math.clz32(~(range.first + index) & (range.first + index + 1)), 31)] ?? 0;
  }
  return column;
}

function directionsOf(dimension: number): Uint32Array {
  const known = directions.get(dimension);
  if (known !== undefined) return known;
  const made = computeDirections(dimension);
  directions.set(dimension, made);
  return made;
}

function computeDirections(dimension: number): Uint32Array {
  const direction = new Uint32Array(BITS);
  if (dimension === 1) {
    for (let bit = 0; bit < BITS; bit++) direction[bit] = 1 << (BITS - 1 - bit);
    return direction;
  }
  const [degree = 0, polynomial = 0, ...initial] = defined(rows[dimension - 2], `Sobol dimension ${dimension}`);
  for (let bit = 0; bit < degree; bit++) direction[bit] = (initial[bit] ?? 0) << (BITS - 1 - bit);
  for (let bit = degree; bit < BITS; bit++) {
    const earlier = direction[bit - degree] ?? 0;
    let value = earlier ^ (earlier >>> degree);
    for (let k = 1; k < degree; k++) {
      if (((polynomial >>> (degree - 1 - k)) & 1) === 1) value ^= direction[bit - k] ?? 0;
    }
    direction[bit] = value;
  }
  return direction;
}

/** The sequence's state at any index, so that a worker may start in the middle. */
function stateAt(index: number, direction: Uint32Array): number {
  const gray = (index ^ (index >>> 1)) >>> 0;
  let state = 0;
  for (let bit = 0; bit < BITS; bit++) if (((gray >>> bit) & 1) === 1) state ^= direction[bit] ?? 0;
  return state;
}

/** 32 well mixed bits from seed and dimension (a finaliser of the SplitMix family). */
function shiftOf(seed: number, dimension: number): number {
  let mixed = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(dimension, 0x85ebca77)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97) >>> 0;
  mixed = (mixed ^ (mixed >>> 15) ^ Math.floor(seed / 2 ** 32)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d) >>> 0;
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
