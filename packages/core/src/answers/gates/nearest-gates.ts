import type { Gate } from "../../schema/gate.ts";

export type GateAt = { readonly gate: Gate; readonly distanceKm: number };
type Point = { readonly lat: number; readonly lon: number };

const EARTH_RADIUS_KM = 6371;

/** "16.62, 106.6": a point in or around Vietnam, latitude first. */
export function readPoint(question: string): Point | undefined {
  const match = /(\d{1,2}[.]\d+)\s*[,; ]\s*(1\d{2}(?:[.]\d+)?)/.exec(question);
  if (match === null) return undefined;
  const point = { lat: Number(match[1]), lon: Number(match[2]) };
  return point.lat > 7 && point.lat < 25 && point.lon > 100 && point.lon < 112 ? point : undefined;
}

/** Gates of known position by straight-line distance, nearest first. */
export function nearestGates(gates: readonly Gate[], from: Point): readonly GateAt[] {
  return gates
    .flatMap((gate) =>
      gate.position === undefined || gate.planned ? [] : [{ gate, distanceKm: distanceKm(from, gate.position) }],
    )
    .sort((a, b) => a.distanceKm - b.distanceKm);
}

function distanceKm(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (angle: number): number => Math.sin(radians(angle) / 2) ** 2;
  const arc = half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lon - a.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(arc));
}
