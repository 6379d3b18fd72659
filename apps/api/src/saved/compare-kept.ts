import type { Scenario } from "@bienmau/core/schema";
import type { KeptFigure } from "../store/schema/index.ts";

type Span = { p10: number; p50: number; p90: number };
export type FigureChange = { series: string; year: number; unit: string; was?: Span; now?: Span };
export type SettingChange = { path: string; was?: string; now?: string };

/** Figures that differ, side by side; one that only one side has stands alone. */
export function compareFigures(was: readonly KeptFigure[], now: readonly KeptFigure[]): FigureChange[] {
  const key = ({ series, year }: KeptFigure): string => `${series} ${year}`;
  const before = new Map(was.map((figure) => [key(figure), figure]));
  const after = new Map(now.map((figure) => [key(figure), figure]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [old, current] = [before.get(id), after.get(id)];
    const either = old ?? current;
    if (either === undefined || (old !== undefined && current !== undefined && isSame(old, current))) return [];
    const { series, year, unit } = either;
    return [{ series, year, unit, ...(old ? { was: spanOf(old) } : {}), ...(current ? { now: spanOf(current) } : {}) }];
  });
}

/** Settings that differ, by their path in the scenario. */
export function compareSettings(was: Scenario, now: Scenario): SettingChange[] {
  const [before, after] = [flatten(was), flatten(now)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const [old, current] = [before.get(path), after.get(path)];
    if (old === current) return [];
    return [{ path, ...(old === undefined ? {} : { was: old }), ...(current === undefined ? {} : { now: current }) }];
  });
}

function isSame(left: KeptFigure, right: KeptFigure): boolean {
  return left.p10 === right.p10 && left.p50 === right.p50 && left.p90 === right.p90;
}

function spanOf({ p10, p50, p90 }: KeptFigure): Span {
  return { p10, p50, p90 };
}

function flatten(value: unknown, path = ""): Map<string, string> {
  if (typeof value !== "object" || value === null) return new Map([[path, String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...flatten(inner, path === "" ? key : `${path}.${key}`)]),
  );
}
