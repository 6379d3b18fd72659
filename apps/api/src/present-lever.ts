import type { LeverDescriptor, LeverField } from "@bienmau/core/simulation";

/** A lever's own field as JSON: no default means that the user must enter it. */
export function presentField({ default: start, ...field }: LeverField) {
  return { ...field, ...(start === undefined ? {} : { default: start }) };
}

export function presentEvidence({ grade, text, sources }: LeverDescriptor["evidence"]) {
  return { grade, text, sources: [...sources] };
}
