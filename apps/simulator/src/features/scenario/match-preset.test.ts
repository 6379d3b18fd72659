import { expect, it } from "vitest";
import { matchPreset } from "./match-preset.ts";

const text = { vi: "v", en: "e", lo: "l" };
const preset = {
  id: "road",
  name: text,
  summary: text,
  scenario: { version: 1 as const, profile: "p", levers: { road: { intensity: 1, startYear: 2027 } }, shocks: {} },
};

it("knows a preset whatever the order of its keys", () => {
  const same = { shocks: {}, levers: { road: { startYear: 2027, intensity: 1 } }, profile: "p", version: 1 as const };
  expect(matchPreset([preset], same)?.id).toBe("road");
});

it("does not take a changed scenario for the preset", () => {
  expect(matchPreset([preset], { ...preset.scenario, levers: {} })).toBeUndefined();
});
