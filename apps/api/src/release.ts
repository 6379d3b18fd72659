import type { Dataset } from "@bienmau/core/schema";

/** Which release a reply speaks from. */
export function pickRelease(dataset: Dataset): { datasetVersion: string; asOf: string } {
  return { datasetVersion: dataset.version, asOf: dataset.asOf };
}
