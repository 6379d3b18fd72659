import type { Scenario } from "@bienmau/core/schema";
import { expect, it } from "vitest";
import { moveAllLevers, scaleLevers } from "./goal-scenario.ts";

const scenario: Scenario = { version: 1, profile: "p", levers: {}, shocks: {} };

it("rounds a found share upwards, so that the goal stays reached, and keeps the start years", () => {
  const full = { ...scenario, levers: { road: { intensity: 1, startYear: 2028 }, cold: { intensity: 0.5 } } };
  expect(scaleLevers(full, 0.333).levers).toEqual({
    road: { intensity: 0.34, startYear: 2028 },
    cold: { intensity: 0.17 },
  });
});

it("does not round a whole number of percent up", () => {
  expect(scaleLevers(moveAllLevers(scenario, [{ id: "road" }]), 0.3).levers).toEqual({ road: { intensity: 0.3 } });
});
