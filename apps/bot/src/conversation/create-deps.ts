import type { Dataset } from "@bienmau/core/schema";
import { createLocalAnswerer } from "./answerer.ts";
import type { ConversationDeps } from "./feature.ts";
import { createProjection } from "./project-scenario.ts";

/** Where `npm start` serves the simulator. */
const LOCAL_PAGE = "http://127.0.0.1:8787";

/** The conversation on the bundled release: answers, model and dataset from one place. */
export function createConversationDeps(dataset: Dataset, now: () => Date, pageUrl = LOCAL_PAGE): ConversationDeps {
  const projection = createProjection(dataset, pageUrl);
  return { dataset, answer: createLocalAnswerer(dataset, now, projection), project: projection.run };
}
