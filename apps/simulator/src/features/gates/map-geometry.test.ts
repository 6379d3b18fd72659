import { describe, expect, it } from "vitest";
import { ARCHIPELAGOS } from "./archipelagos.ts";
import { boxAround, COUNTRY_BOX, pathOfRings, placeLabels, projectPoint, zoomBox } from "./map-geometry.ts";

describe("the map", () => {
  it("puts north up and east right", () => {
    const [west, south] = projectPoint(102, 10);
    const [east, north] = projectPoint(110, 23);
    expect(east).toBeGreaterThan(west);
    expect(north).toBeLessThan(south);
  });

  it("carries every island of Hoàng Sa and Trường Sa in the view of the whole country", () => {
    const { x, y, width, height } = COUNTRY_BOX;
    const points = ARCHIPELAGOS.flatMap((group) =>
      [...group.islands, group.labelAt].map(([lon, lat]) => projectPoint(lon, lat)),
    );
    expect(ARCHIPELAGOS.map(({ id }) => id)).toEqual(["hoang-sa", "truong-sa"]);
    expect(points.every(([px, py]) => px > x && px < x + width && py > y && py < y + height)).toBe(true);
  });

  it("decodes rings step by step and closes them", () => {
    const [x, y] = projectPoint(102.5, 21);
    expect(pathOfRings([[10200, 2100, 50, 0]])).toContain(`L${x.toFixed(1)} ${y.toFixed(1)}Z`);
  });

  it("shows the whole country where nothing is to be shown", () => {
    expect(boxAround([], 0.8)).toEqual(COUNTRY_BOX);
  });

  it("never zooms out beyond the whole country", () => {
    expect(zoomBox(boxAround([projectPoint(103, 21)], 0.8), 1000)).toBe(COUNTRY_BOX);
  });

  it("leaves out a name rather than printing it over another", () => {
    const box = { x: 0, y: 0, width: 300, height: 300 };
    const labels = ["Tây Trang", "Huổi Puốc", "Lóng Sập"].map((text, index) => ({
      id: text,
      text,
      at: [150, 150 + index] as const,
    }));
    const placed = placeLabels(labels, { box, fontSize: 12 });
    expect(placed.map(({ id, anchor }) => [id, anchor])).toEqual([
      ["Tây Trang", "start"],
      ["Huổi Puốc", "end"],
    ]);
  });
});
