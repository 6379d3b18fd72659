import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario } from "../schema/scenario.ts";
import { decodeText, encodeText } from "./base64url.ts";
import { decodeScenario, encodeScenario } from "./index.ts";

const baseline: Scenario = { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} };

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const plain = fc.oneof(finite, fc.string({ unit: "grapheme" }), fc.boolean());
const field = fc.stringMatching(/^[a-z][A-Za-z]{0,10}$/).filter((name) => !["intensity", "startYear"].includes(name));
const lever = fc
  .record(
    {
      intensity: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
      startYear: fc.integer({ min: 2025, max: 2035 }),
      own: fc.dictionary(field, plain),
    },
    { requiredKeys: ["intensity", "own"] },
  )
  .map(({ own, ...rest }) => ({ ...own, ...rest }));
const scenario: fc.Arbitrary<Scenario> = fc.record(
  {
    version: fc.constant(1 as const),
    profile: id,
    levers: fc.dictionary(id, lever),
    shocks: fc.dictionary(id, fc.dictionary(field, plain)),
    target: fc.record({
      output: fc.string({ minLength: 1 }),
      year: fc.integer({ min: 2024, max: 2040 }),
      value: finite,
      unit: fc.constant("USD"),
    }),
    overrides: fc.dictionary(field, fc.oneof(finite, fc.string({ unit: "grapheme" }))),
  },
  { requiredKeys: ["version", "profile", "levers", "shocks"] },
);

describe("a scenario link", () => {
  it("comes back as the scenario it was made from", () => {
    fc.assert(
      fc.property(scenario, (one) => {
        expect(decodeScenario(encodeScenario(one))).toEqual({ ok: true, value: one });
      }),
    );
  });

  it("is URL-safe, starts with its version and is short for what moves nothing", () => {
    fc.assert(
      fc.property(scenario, (one) => {
        expect(encodeScenario(one)).toMatch(/^1[A-Za-z0-9_-]+$/);
      }),
    );
    expect(encodeScenario(baseline).length).toBeLessThan(8);
    const moved: Scenario = { ...baseline, levers: { "e-declaration": { intensity: 0.5, startYear: 2026 } } };
    expect(encodeScenario(moved).length).toBeLessThan(60);
  });

  it("keeps its meaning: a link made by version 1 reads the same for ever", () => {
    expect(decodeScenario("1e30")).toEqual({ ok: true, value: baseline });
  });

  it("never throws and says why, whatever it is given", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string().map((text) => `1${text}`),
      fc.json().map((json) => `1${encodeText(json)}`),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const result = decodeScenario(text);
        if (!result.ok) expect(result.fault).toEqual({ code: "link-invalid", why: expect.stringMatching(/./) });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["", "empty"],
    ["2e30", "unknown version"],
    ["1%%%", "not base64url"],
    [`1${"A".repeat(9000)}`, "longer than 8000 characters"],
    [`1${encodeText("{")}`, "not JSON"],
    [`1${encodeText("[1]")}`, "not a scenario"],
    [`1${encodeText('{"x":1}')}`, "not a scenario"],
  ])("refuses %s", (text, why) => {
    expect(decodeScenario(text)).toEqual({ ok: false, fault: { code: "link-invalid", why } });
  });

  it("names the field of a value out of bounds", () => {
    const result = decodeScenario(`1${encodeText('{"l":{"logistics":7}}')}`);
    expect(result.ok ? "" : "why" in result.fault ? result.fault.why : "").toContain("levers.logistics.intensity");
  });
});

describe("base64url", () => {
  it("carries every text, Lao and Vietnamese included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decodeText(encodeText(text))).toBe(text);
      }),
    );
    expect(decodeText(encodeText("Điện Biên – ດຽນບຽນ"))).toBe("Điện Biên – ດຽນບຽນ");
  });

  it("refuses bytes that are no UTF-8", () => {
    expect(decodeText("wIA")).toBeUndefined();
    expect(decodeText("_w")).toBeUndefined();
    expect(decodeText("7aCA")).toBeUndefined();
  });
});
