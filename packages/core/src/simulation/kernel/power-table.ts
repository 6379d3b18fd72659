import { EXP } from "./math-constants.ts";

/** 2^(j / 512) for j = 0..511, correctly rounded: powers of a hard-coded double-double, multiplied exactly. */
export const POWER_TABLE = createPowerTable();

function createPowerTable(): Float64Array {
  const table = new Float64Array(1 << EXP.tableBits);
  const root = { high: 1.0013547198921082, low: -1.8973728416792993e-17 };
  let power = { high: 1, low: 0 };
  for (let j = 0; j < table.length; j++) {
    table[j] = power.high;
    power = multiplyDoubleDouble(power, root);
  }
  return table;
}

type DoubleDouble = { readonly high: number; readonly low: number };

function multiplyDoubleDouble(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const product = a.high * b.high;
  const [aTop, aRest] = splitDouble(a.high);
  const [bTop, bRest] = splitDouble(b.high);
  const error = aTop * bTop - product + aTop * bRest + aRest * bTop + aRest * bRest;
  const low = error + (a.high * b.low + a.low * b.high);
  const high = product + low;
  return { high, low: low - (high - product) };
}

/** Two halves of 26 bits, so that their products are exact (Veltkamp). */
function splitDouble(value: number): readonly [number, number] {
  const scaled = value * 134217729;
  const top = scaled - (scaled - value);
  return [top, value - top];
}
