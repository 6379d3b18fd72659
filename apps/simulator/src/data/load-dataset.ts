import { FIRST_VIEW_URL, FULL_URL } from "virtual:dataset-packs";
import type { Dataset } from "@bienmau/core/schema";

let firstView: Promise<Dataset> | undefined;
let full: Promise<Dataset> | undefined;

/** Gates, provinces and the corridor's turnover: small, fetched with the page. For React's `use`. */
export function loadFirstView(): Promise<Dataset> {
  firstView ??= fetchDataset(FIRST_VIEW_URL).catch((cause: unknown) => {
    firstView = undefined;
    throw cause;
  });
  return firstView;
}

/** Everything the project holds. For React's `use`. */
export function loadFullDataset(): Promise<Dataset> {
  full ??= fetchDataset(FULL_URL).catch((cause: unknown) => {
    full = undefined;
    throw cause;
  });
  return full;
}

async function fetchDataset(url: string): Promise<Dataset> {
  const response = await fetch(url, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // Built and validated together with this page, hence not parsed again.
  return (await response.json()) as Dataset;
}
