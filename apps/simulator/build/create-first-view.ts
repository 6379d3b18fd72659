import type { Dataset } from "@bienmau/core/schema";

/**
 * The part of the dataset that the overview and the gate cards need, itself a valid `Dataset`, so that core computes on it with the same
 * code: gates, provinces, the corridor's turnover, the conflicts that touch them, and the sources that all of these cite.
 */
export function createFirstView(dataset: Dataset): Dataset {
  const corridorPlaces = new Set(dataset.corridors.flatMap((corridor) => [corridor.place, corridor.partner]));
  const observations = dataset.observations.filter(
    (observation) =>
      observation.indicator === "trade-value" &&
      observation.product === undefined &&
      observation.gate === undefined &&
      observation.basis === "corridor" &&
      corridorPlaces.has(observation.place),
  );
  const held = new Set(observations.map((observation) => observation.id));
  const conflicts = dataset.conflicts.filter(
    (conflict) => conflict.gates.length > 0 || conflict.observations.some((id) => held.has(id)),
  );
  const withoutSources: Dataset = {
    ...dataset,
    sources: [],
    indicators: dataset.indicators.filter((indicator) => indicator.id === "trade-value"),
    places: dataset.places.filter((place) => place.kind === "country" || corridorPlaces.has(place.id)),
    products: [],
    rules: [],
    findings: [],
    terms: [],
    conflicts,
    observations,
  };
  const cited = collectSourceIds(withoutSources);
  return { ...withoutSources, sources: dataset.sources.filter((source) => cited.has(source.id)) };
}

/** Every `source` field anywhere inside. */
function collectSourceIds(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) collectSourceIds(item, found);
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "source" && typeof inner === "string") found.add(inner);
    else collectSourceIds(inner, found);
  }
  return found;
}
