import { describe, expect, it } from "vitest";
import { measureKm, NEAR_KM } from "./border-geometry.ts";

const TAY_TRANG = { lat: 21.2207, lon: 102.9095 };
const MOC_BAI = { lat: 11.0773, lon: 106.1747 };

describe("the distance to the border", () => {
  it("is small at gates that stand on it", () => {
    expect(measureKm(TAY_TRANG, "LA")).toBeLessThan(NEAR_KM);
    expect(measureKm(MOC_BAI, "KH")).toBeLessThan(NEAR_KM);
  });

  it("is large for a town inland and for another neighbour's border", () => {
    expect(measureKm({ lat: 21.386, lon: 103.016 }, "LA")).toBeGreaterThan(NEAR_KM);
    expect(measureKm(TAY_TRANG, "KH")).toBeGreaterThan(500);
  });

  it("is large when latitude and longitude are swapped", () => {
    expect(measureKm({ lat: TAY_TRANG.lon, lon: TAY_TRANG.lat }, "LA")).toBeGreaterThan(1000);
  });
});
