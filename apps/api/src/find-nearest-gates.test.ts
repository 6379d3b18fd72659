import fc from "fast-check";
import { expect, it } from "vitest";
import { measureKm } from "./find-nearest-gates.ts";

const point = fc.record({
  lat: fc.double({ min: 8, max: 24, noNaN: true }),
  lon: fc.double({ min: 102, max: 110, noNaN: true }),
});

it("measures Hà Nội to Vientiane as an atlas does", () => {
  const km = measureKm({ lat: 21.0285, lon: 105.8542 }, { lat: 17.9757, lon: 102.6331 });
  expect(km).toBeGreaterThan(475);
  expect(km).toBeLessThan(485);
});

it("is a distance: nothing to itself, the same both ways, no shorter by a detour", () => {
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      expect(measureKm(a, a)).toBeCloseTo(0, 6);
      expect(measureKm(a, b)).toBeCloseTo(measureKm(b, a), 6);
      expect(measureKm(a, b)).toBeLessThanOrEqual(measureKm(a, c) + measureKm(c, b) + 1e-6);
    }),
  );
});
