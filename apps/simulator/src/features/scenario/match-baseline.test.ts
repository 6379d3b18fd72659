import { expect, it } from "vitest";
import { clearBaselines, matchBaseline } from "./match-baseline.ts";

const baselines = [
  { id: "central", parameters: {} },
  { id: "flat", parameters: { growthKept: 0 } },
  { id: "official", parameters: { growthKept: 0, growthAdded: 0.095 } },
];

it("tells named baselines apart by all the parameters that any of them sets", () => {
  expect(matchBaseline(baselines, {})?.id).toBe("central");
  expect(matchBaseline(baselines, { growthKept: 0 })?.id).toBe("flat");
  expect(matchBaseline(baselines, { growthKept: 0, growthAdded: 0.095, thetaLR: 3 })?.id).toBe("official");
});

it("knows none where the user has a number of their own", () => {
  expect(matchBaseline(baselines, { growthAdded: 0.02 })).toBeUndefined();
});

it("goes back to the central baseline by taking all of them back", () => {
  expect(clearBaselines(baselines)).toEqual({ growthKept: undefined, growthAdded: undefined });
});
