import type { Dataset } from "@bienmau/core/schema";
import { datasetJson } from "./dataset.gen.ts";

/** Everything the project holds, checked when it was built (`npm run data:build`), so nothing is checked again here. */
export const dataset: Dataset = JSON.parse(datasetJson);
