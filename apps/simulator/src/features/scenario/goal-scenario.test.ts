import type { Scenario } from "@bienmau/core/schema";
import { expect, it } from "vitest";
import { keepLevers, listWithoutCost, moveAllLevers, scaleLevers } from "./goal-scenario.ts";

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

it("asks for the cost of a lever that has none, and takes zero for an answer", () => {
  const levers = { road: { intensity: 1 }, cold: { intensity: 1, capexUsd: 0 } };
  expect(listWithoutCost({ ...scenario, levers })).toEqual(["road"]);
});

it("keeps only the chosen levers, as they are set", () => {
  const levers = { road: { intensity: 1, startYear: 2028 }, cold: { intensity: 0.5 } };
  expect(keepLevers({ ...scenario, levers }, ["road"]).levers).toEqual({ road: { intensity: 1, startYear: 2028 } });
});
