import { createClient } from "@bienmau/api/client";
import type { Dataset } from "@bienmau/core/schema";
import { createLocalAnswerer, todayInVietnam } from "./answerer.ts";
import { createApiAnswerer } from "./api-answerer.ts";
import type { ConversationDeps } from "./feature.ts";
import { createProjection } from "./project-scenario.ts";
import { rememberAnswers } from "./remember-answers.ts";

/** Where `npm start` serves the simulator. */
const LOCAL_PAGE = "http://127.0.0.1:8787";

export type Places = { readonly pageUrl?: string; readonly apiUrl?: string };

/** The conversation on the bundled release: answers, model and dataset from one place; with `apiUrl` the API is asked first. */
export function createConversationDeps(dataset: Dataset, now: () => Date, places: Places = {}): ConversationDeps {
  const { pageUrl = LOCAL_PAGE, apiUrl } = places;
  const projection = createProjection(dataset, pageUrl);
  const answer = createLocalAnswerer(dataset, now, projection);
  const project = projection.run;
  if (apiUrl !== undefined) {
    // Not remembered: the API may know more from one minute to the next.
    return { dataset, answer: createApiAnswerer(createClient({ baseUrl: apiUrl }), answer, dataset.version), project };
  }
  return { dataset, answer: rememberAnswers(answer, () => todayInVietnam(now())), project };
}
