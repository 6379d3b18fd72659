import type { EquationDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

type Row = readonly [formula: string, unit: string, domain: string, source: string, vi: string, en: string, lo: string];

/** One equation from a compact row; `domain` reads `i:products t:years`. */
export function equation(row: Row, solve?: { readonly start?: string }): EquationDescriptor {
  const [formula, unit, domain, source, vi, en, lo] = row;
  const pairs = domain === "" ? [] : domain.split(" ").map((pair) => pair.split(":"));
  return {
    formula,
    unit,
    domain: Object.fromEntries(pairs.map(([index = "", set = ""]) => [index, set])),
    source,
    name: text(vi, en, lo),
    ...(solve === undefined ? {} : { solve }),
  };
}
