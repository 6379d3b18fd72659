import type { Citation, Dataset, Gate } from "@bienmau/core/schema";
import { readLookups } from "./lookups.ts";
import { presentObservation } from "./observations/present-observation.ts";
import { pickRelease } from "./release.ts";

/** A gate with the records it points to: provinces through time, conflicts, findings, figures and every source of these. */
export function createGateCard(gate: Gate, dataset: Dataset) {
  const lookups = readLookups(dataset);
  const provinceIds = new Set(gate.provinces.map((span) => span.province));
  const conflicts = [...(lookups.conflictsByGate.get(gate.id) ?? [])];
  const findings = [...(lookups.findingsByAbout.get(gate.id) ?? [])];
  const observations = lookups.facts.filter((row) => row.gate === gate.id || row.place === gate.id);
  const sourceIds = new Set([
    ...citationsIn([gate, conflicts, findings]).map((citation) => citation.source),
    ...observations.map((row) => row.source),
  ]);
  return {
    gate,
    provinces: dataset.provinces.filter((province) => provinceIds.has(province.id)),
    neighbourProvinces: dataset.neighbourProvinces.filter((one) => gate.opposite.provinces.includes(one.id)),
    sources: dataset.sources.filter((source) => sourceIds.has(source.id)),
    conflicts,
    findings,
    observations: observations.map((row) => presentObservation(row, lookups)),
    ...pickRelease(dataset),
  };
}

/** Every citation anywhere inside a record. */
function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== "object" || value === null) return [];
  if (
    "source" in value &&
    "locator" in value &&
    typeof value.source === "string" &&
    typeof value.locator === "string"
  ) {
    return [{ source: value.source, locator: value.locator }];
  }
  return Object.values(value).flatMap(citationsIn);
}
