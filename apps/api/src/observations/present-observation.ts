import type { Observation } from "@bienmau/core/schema";
import type { Lookups } from "../lookups.ts";

/** The fact with the conflicts it is part of, and where it and its source can be read. */
export function presentObservation(row: Observation, lookups: Lookups) {
  const conflicts = (lookups.conflictsByObservation.get(row.id) ?? []).map((conflict) => conflict.id);
  return { ...row, conflicts, links: { self: `/v1/observations/${row.id}`, source: `/v1/sources?id=${row.source}` } };
}
