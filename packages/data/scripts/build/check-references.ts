import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "@bienmau/core/schema";
import type { Draft } from "./check-dataset.ts";
import type { Problem } from "./problem.ts";

type Kind = "source" | "gate" | "province" | "product" | "observation" | "rule" | "anything";

/** Keys that hold ids, and what the ids must name, per collection. */
const REFERENCES: readonly { readonly key: string; readonly path: string; readonly kind: Kind }[] = [
  { key: "places", path: "within", kind: "anything" },
  { key: "provinces", path: "change.into", kind: "province" },
  { key: "gates", path: "homonymOf", kind: "gate" },
  { key: "gates", path: "routeOf", kind: "gate" },
  { key: "gates", path: "opposite.provinces", kind: "anything" },
  { key: "gates", path: "provinces.province", kind: "province" },
  { key: "products", path: "members", kind: "product" },
  { key: "corridors", path: "place", kind: "anything" },
  { key: "corridors", path: "partner", kind: "anything" },
  { key: "corridors", path: "gates", kind: "gate" },
  { key: "corridors", path: "exportProducts", kind: "product" },
  { key: "corridors", path: "importProducts", kind: "product" },
  { key: "rules", path: "replacedBy", kind: "rule" },
  { key: "findings", path: "about", kind: "anything" },
  { key: "conflicts", path: "observations", kind: "observation" },
  { key: "conflicts", path: "preferred", kind: "observation" },
  { key: "conflicts", path: "gates", kind: "gate" },
  { key: "conflicts", path: "provinces", kind: "province" },
];

const FOLDERS: Readonly<Record<Kind, string>> = {
  source: "src/sources",
  gate: "src/gates",
  province: "src/provinces",
  product: "src/products",
  observation: "observations",
  rule: "src/rules",
  anything: "src/places, src/provinces, src/neighbour-provinces or src/gates",
};

/** Every id that one entity names of another must exist, and every citation must name a source. */
export function checkReferences(draft: Draft): Problem[] {
  const { dataset } = draft;
  const idsOf = (...lists: (readonly { readonly id: string }[])[]): ReadonlySet<string> =>
    new Set(lists.flat().map((item) => item.id));
  const known: Record<Kind, ReadonlySet<string>> = {
    source: idsOf(dataset.sources),
    gate: idsOf(dataset.gates),
    province: idsOf(dataset.provinces),
    product: idsOf(dataset.products),
    // A conflict may also lie in a year or a count of names, which are metadata.
    observation: idsOf(dataset.observations, dataset.metadata ?? []),
    rule: idsOf(dataset.rules),
    anything: idsOf(dataset.places, dataset.provinces, dataset.neighbourProvinces, dataset.gates, dataset.corridors),
  };
  const problems: Problem[] = [];
  for (const [key, items] of Object.entries(dataset)) {
    if (!Array.isArray(items) || key === "observations" || key === "metadata") continue;
    const own = REFERENCES.filter((reference) => reference.key === key);
    for (const item of items) {
      const named = [
        ...own.flatMap(({ path, kind }) => readPath(item, path.split(".")).map((id) => ({ id, kind }))),
        ...readSources(item).map((id) => ({ id, kind: "source" as const })),
      ];
      for (const { id, kind } of named) {
        if (known[kind].has(id)) continue;
        const file = draft.fileOf(key, String(Reflect.get(item, "id")));
        const line = findText(draft.root, file, `"${id}"`);
        const what = `“${id}” is no known ${kind === "anything" ? "place, province or gate" : kind}`;
        problems.push({ file, line, what, remedy: `Correct it or add it to ${FOLDERS[kind]}` });
      }
    }
  }
  return problems;
}

/** Ids of sources that nothing cites: no mistake, but worth a look. */
export function findUncitedSources(dataset: Dataset): string[] {
  const { sources, ...rest } = dataset;
  const cited = new Set(readSources(rest));
  return sources.map((source) => source.id).filter((id) => !cited.has(id));
}

function readPath(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => readPath(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === "string" ? [value] : [];
  return typeof value === "object" && value !== null ? readPath(Reflect.get(value, key), rest) : [];
}

/** The `source` of every citation anywhere inside. */
function readSources(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(readSources);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "source" && typeof inner === "string" ? [inner] : readSources(inner),
  );
}

function findText(root: string, file: string, text: string): number {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  return (
    Math.max(
      lines.findIndex((line) => line.includes(text)),
      0,
    ) + 1
  );
}
