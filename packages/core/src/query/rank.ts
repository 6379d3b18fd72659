import type { Fact } from "./fact.ts";

/** Facts by value, largest first; equal values keep the order they came in. */
export function rankFacts(facts: readonly Fact[], direction: "top" | "bottom"): readonly Fact[] {
  const sign = direction === "top" ? -1 : 1;
  return [...facts].sort((a, b) => sign * (a.value - b.value));
}

/** Facts may be ranked only where all count the same kind of goods. */
export function haveOneBasis(facts: readonly Fact[]): boolean {
  const bases = new Set(facts.map((fact) => fact.basis));
  return bases.size === 1 && !bases.has("not-stated") && !bases.has(undefined);
}
