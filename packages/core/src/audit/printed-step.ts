import type { Observation } from "../schema/observation.ts";

/**
 * The size of the last printed digit in base units: 0.1 for "62,1", 10,000 for "113,24" million, 1000 for "78.000" thousand. Dots and
 * commas are read by what the value says. With `roundZeros` trailing zeros count as rounding ("1.700" million is good to 100 million):
 * right for press figures, wrong for table cells.
 */
export function printedStep(
  row: Pick<Observation, "printed" | "value">,
  options: { readonly roundZeros: boolean },
): number {
  const text = row.printed.replace(/^[^\d]+/, "").replace(/[^\d.,]+$/, "");
  const reading = readings(text).find((one) => isScale(row.value, one.value)) ?? readings(text)[0];
  if (reading === undefined || reading.value === 0 || row.value === 0)
    return reading === undefined ? 1 : 10 ** -reading.decimals;
  const scale = Math.abs(row.value) / reading.value;
  const zeros = options.roundZeros && reading.decimals === 0 ? trailingZeros(reading.digits) : 0;
  return scale * 10 ** (zeros - reading.decimals);
}

/** Two digits always count: "2000" is good to a hundred, not to a thousand. */
function trailingZeros(digits: string): number {
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return Math.max(0, Math.min(zeros, digits.length - 2));
}

type Reading = { readonly value: number; readonly decimals: number; readonly digits: string };

/** What the text can mean: every separator for thousands, or the last one for decimals. */
function readings(text: string): readonly Reading[] {
  if (!/^\d[\d.,]*$/.test(text)) return [];
  const digits = text.replace(/[.,]/g, "");
  const whole: Reading = { value: Number(digits), decimals: 0, digits };
  const at = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  if (at < 0) return [whole];
  const decimals = text.length - at - 1;
  const decimal: Reading = { value: Number(digits) / 10 ** decimals, decimals, digits };
  return [decimal, whole];
}

/** Printed units are powers of ten (thousand, million …) or sixtieths (minutes). */
function isScale(value: number, printed: number): boolean {
  if (printed === 0) return value === 0;
  const scale = Math.abs(value) / printed;
  return [1, 1e3, 1e6, 1e9, 1 / 60].some((known) => Math.abs(scale / known - 1) < 1e-6);
}
