import type { Dataset } from "@bienmau/core/schema";
import { checkGates } from "./check-gates.ts";
import { checkObservations } from "./check-observations.ts";
import { checkReferences } from "./check-references.ts";
import type { Problem } from "./problem.ts";
import type { PlacedMetadatum } from "./read-metadata.ts";
import type { PlacedObservation } from "./read-observations.ts";

/** What the build has read, with the file (and line) of everything. */
export type Draft = {
  readonly root: string;
  readonly dataset: Dataset;
  readonly placedObservations: readonly PlacedObservation[];
  readonly placedMetadata: readonly PlacedMetadatum[];
  /** File of an entity, by dataset key and id: `gates/tay-trang`. */
  readonly fileOf: (key: string, id: string) => string;
};

/** Every rule that looks across files; the schemas have already checked each object by itself. */
export function checkDataset(draft: Draft): Problem[] {
  return [...checkObservations(draft), ...checkGates(draft), ...checkReferences(draft)];
}
