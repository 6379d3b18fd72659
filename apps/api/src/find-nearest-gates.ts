import type { Gate } from "@bienmau/core/schema";

export type Point = { readonly lat: number; readonly lon: number };
export type NearGate = { readonly gate: Gate; readonly distanceKm: number; readonly accuracyKm: number };

const EARTH_RADIUS_KM = 6371.0088;

/** Gates by straight-line distance, nearest first. Only gates with a sourced position can be found; roads are longer. */
export function findNearestGates(gates: readonly Gate[], from: Point, most: number): readonly NearGate[] {
  return gates
    .flatMap((gate) => {
      if (gate.position === undefined || gate.planned) return [];
      const distanceKm = Math.round(measureKm(from, gate.position) * 10) / 10;
      return [{ gate, distanceKm, accuracyKm: gate.position.accuracyKm }];
    })
    .sort((left, right) => left.distanceKm - right.distanceKm)
    .slice(0, most);
}

/** Great-circle distance (haversine). */
export function measureKm(from: Point, to: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(to.lat - from.lat) / 2) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
