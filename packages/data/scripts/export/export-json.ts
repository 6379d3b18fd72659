import type { Dataset } from "@bienmau/core/schema";

/** One JSON array a collection; observations first, with value in base units and the printed form beside it. */
export function exportJson(dataset: Dataset): ReadonlyMap<string, string> {
  const { version, asOf, neighbourProvinces, ...collections } = dataset;
  const files = { ...collections, "neighbour-provinces": neighbourProvinces };
  return new Map([
    ...Object.entries(files).map(([name, items]) => [`${name}.json`, toLines(items ?? [])] as const),
    ["release.json", `${JSON.stringify({ version, asOf, license: "CC-BY-4.0" }, undefined, 2)}\n`] as const,
  ]);
}

/** One object a line, so that two releases compare line by line. */
function toLines(items: readonly unknown[]): string {
  return items.length === 0 ? "[]\n" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]\n`;
}
