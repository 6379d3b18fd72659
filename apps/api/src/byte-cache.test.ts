import fc from "fast-check";
import { expect, it } from "vitest";
import { createByteCache } from "./byte-cache.ts";

it("stays within its budget and forgets what was used longest ago", () => {
  const cache = createByteCache<string>(100);
  for (const key of ["a", "b", "c", "d"]) cache.set(key, key, 25);
  cache.get("a");
  cache.set("e", "e", 25);
  expect(["a", "b", "c", "d", "e"].map((key) => cache.get(key))).toEqual(["a", undefined, "c", "d", "e"]);
});

it("does not keep what would push out everything else", () => {
  const cache = createByteCache<string>(100);
  cache.set("huge", "x", 26);
  expect(cache.get("huge")).toBeUndefined();
});

it("returns what was last set, or nothing", () => {
  const steps = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 1, max: 25 })), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (sets) => {
      const cache = createByteCache<number>(100);
      const last = new Map<string, number>();
      for (const [key, size] of sets) {
        cache.set(key, size, size);
        last.set(key, size);
      }
      for (const [key, size] of last) expect([size, undefined]).toContain(cache.get(key));
    }),
  );
});
