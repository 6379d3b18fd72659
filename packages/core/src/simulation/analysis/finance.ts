import { exp, log } from "../kernel/math.ts";

/** Present value of yearly amounts; `first` is the number of years until the first of them. */
export function presentValue(amounts: ArrayLike<number>, rate: number, first = 0): number {
  let factor = 1;
  for (let year = 0; year < first; year++) factor /= 1 + rate;
  let sum = 0;
  for (let year = 0; year < amounts.length; year++) {
    sum += (amounts[year] ?? 0) * factor;
    factor /= 1 + rate;
  }
  return sum;
}

/** The rate at which the present value is zero, by bisection; undefined where none lies between -90% and 1,000%. */
export function internalRate(amounts: ArrayLike<number>): number | undefined {
  let low = -0.9;
  let high = 10;
  const atLow = presentValue(amounts, low);
  if (!(atLow * presentValue(amounts, high) < 0)) return undefined;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (presentValue(amounts, middle) * atLow > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Exact gain of buyers and sellers when the trade-cost factor falls from `before` to `after` on a constant-elasticity demand curve (14b). */
export function surplusOnCurve(
  delivered: number,
  { before, after, theta }: { readonly before: number; readonly after: number; readonly theta: number },
): number {
  if (theta === 1) return delivered * log(before / after);
  return (delivered / (theta - 1)) * (exp((1 - theta) * log(after / before)) - 1);
}

/** Gain on the quantity really reached (14): the trapezoid between what passed before and what passes now. */
export function surplusReached(passedBefore: number, passedAfter: number, costFall: number): number {
  return 0.5 * (passedBefore + passedAfter) * costFall;
}
