import fc from "fast-check";
import { expect, it } from "vitest";
import { createRateLimiter } from "./rate-limiter.ts";

it("allows the allowance at once, then one for each share of a minute, and says how long to wait", () => {
  let nowMs = 0;
  const limiter = createRateLimiter({ perMinute: 6, nowMs: () => nowMs });
  const waits = Array.from({ length: 7 }, () => limiter("a"));
  expect(waits).toEqual([0, 0, 0, 0, 0, 0, 10]);
  nowMs += 9_999;
  expect(limiter("a")).toBe(1);
  nowMs += 10_000;
  expect(limiter("a")).toBe(0);
});

it("counts each address for itself", () => {
  const limiter = createRateLimiter({ perMinute: 1, nowMs: () => 0 });
  expect([limiter("a"), limiter("b"), limiter("a")]).toEqual([0, 0, 60]);
});

it("never lets more through than the allowance plus what refilled", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 100 }),
      fc.integer({ min: 1, max: 50 }),
      (gapsMs, perMinute) => {
        let nowMs = 0;
        const limiter = createRateLimiter({ perMinute, nowMs: () => nowMs });
        let allowed = 0;
        for (const gap of gapsMs) {
          nowMs += gap;
          if (limiter("a") === 0) allowed += 1;
        }
        expect(allowed).toBeLessThanOrEqual(perMinute + (nowMs / 60_000) * perMinute + 1e-6);
      },
    ),
  );
});

it("is not fooled by a clock that goes back", () => {
  let nowMs = 60_000;
  const limiter = createRateLimiter({ perMinute: 1, nowMs: () => nowMs });
  limiter("a");
  nowMs = 0;
  expect(limiter("a")).toBe(60);
});
