import type { Conflict } from "../schema/conflict.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import type { Fact } from "./fact.ts";

/** Conflicts that touch any of the facts, most serious first. */
export function conflictsOfFacts(index: DatasetIndex, facts: readonly Fact[]): readonly Conflict[] {
  const ids = facts.flatMap((fact) => fact.observations);
  return inOrder(ids.flatMap((id) => index.conflictsByObservation.get(id) ?? []));
}

/** Conflicts about the gates themselves (their class, their name). */
export function conflictsOfGates(index: DatasetIndex, gateIds: readonly string[]): readonly Conflict[] {
  return inOrder(gateIds.flatMap((id) => index.conflictsByGate.get(id) ?? []));
}

/** True where a conflict touches an observation that the fact rests on. */
export function isDisputed(index: DatasetIndex, fact: Fact): boolean {
  return fact.status === "disputed" || conflictsOfFacts(index, [fact]).length > 0;
}

function inOrder(conflicts: readonly Conflict[]): readonly Conflict[] {
  const unique = [...new Map(conflicts.map((conflict) => [conflict.id, conflict])).values()];
  return unique.sort((a, b) => a.severity.localeCompare(b.severity) || (a.id < b.id ? -1 : 1));
}
