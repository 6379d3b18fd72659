/** A rectangle of the map plane. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Point = readonly [x: number, y: number];

const UNITS_PER_DEGREE = 100;

/** Mercator, with y growing southwards and 100 units to a degree of longitude. */
export function projectPoint(lon: number, lat: number): Point {
  const radians = (lat * Math.PI) / 180;
  const mercator = Math.log(Math.tan(Math.PI / 4 + radians / 2)) * (180 / Math.PI);
  return [lon * UNITS_PER_DEGREE, -mercator * UNITS_PER_DEGREE];
}

/** The whole of Viet Nam, with Hoàng Sa and Trường Sa. */
export const COUNTRY_BOX: Box = boxBetween({ west: 101.7, east: 115.3, south: 7.3, north: 23.8 });

/** SVG path of delta-encoded rings (see `outlines.gen.ts`). */
export function pathOfRings(rings: readonly (readonly number[])[]): string {
  return rings.map(pathOfRing).join("");
}

function pathOfRing(steps: readonly number[]): string {
  let lon = 0;
  let lat = 0;
  let path = "";
  for (let index = 0; index + 1 < steps.length; index += 2) {
    lon += steps[index] ?? 0;
    lat += steps[index + 1] ?? 0;
    const [x, y] = projectPoint(lon / 100, lat / 100);
    path += `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
  }
  return `${path}Z`;
}

/** A box of the wanted proportions around all points, with a margin, never smaller than about 60 km. */
export function boxAround(points: readonly Point[], aspect: number): Box {
  if (points.length === 0) return COUNTRY_BOX;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const margin = 1.25;
  const width = Math.max((Math.max(...xs) - Math.min(...xs)) * margin, 60);
  const height = Math.max((Math.max(...ys) - Math.min(...ys)) * margin, 60);
  const middle: Point = [(Math.max(...xs) + Math.min(...xs)) / 2, (Math.max(...ys) + Math.min(...ys)) / 2];
  return boxAbout(middle, Math.max(width, height * aspect), aspect);
}

/** The same place, nearer (`factor` below 1) or farther, never farther than the whole country. */
export function zoomBox(box: Box, factor: number): Box {
  const width = Math.max(box.width * factor, 40);
  if (width >= COUNTRY_BOX.width) return COUNTRY_BOX;
  return boxAbout([box.x + box.width / 2, box.y + box.height / 2], width, box.width / box.height);
}

function boxAbout(middle: Point, width: number, aspect: number): Box {
  const height = width / aspect;
  return { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height };
}

function boxBetween(edges: {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}): Box {
  const [x, y] = projectPoint(edges.west, edges.north);
  const [right, bottom] = projectPoint(edges.east, edges.south);
  return { x, y, width: right - x, height: bottom - y };
}

export type Label = { readonly id: string; readonly at: Point; readonly text: string };
export type PlacedLabel = Label & { readonly x: number; readonly y: number; readonly anchor: "start" | "end" };

/** Names beside their marks wherever one fits without touching another; the first in the list has the first choice. */
export function placeLabels(
  labels: readonly Label[],
  view: { readonly box: Box; readonly fontSize: number },
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  const { box, fontSize } = view;
  for (const label of labels) {
    const width = label.text.length * fontSize * 0.56;
    const gap = fontSize * 0.95;
    const [x, y] = label.at;
    const right = { x: x + gap, y: y - fontSize * 0.6, width, height: fontSize * 1.2 };
    const left = { ...right, x: x - gap - width };
    const free = [right, left].find((spot) => isInside(spot, box) && !taken.some((other) => overlap(spot, other)));
    if (free === undefined) continue;
    taken.push(free);
    placed.push({
      ...label,
      x: free === right ? x + gap : x - gap,
      y: y + fontSize * 0.35,
      anchor: free === right ? "start" : "end",
    });
  }
  return placed;
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
