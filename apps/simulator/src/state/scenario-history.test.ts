import type { Scenario } from "@bienmau/core/schema";
import { describe, expect, it } from "vitest";
import { createScenarioHistory } from "./scenario-history.ts";

const empty: Scenario = { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} };

function createHistory() {
  let clockMs = 0;
  const history = createScenarioHistory(empty, () => clockMs);
  return {
    history,
    wait: (ms: number) => {
      clockMs += ms;
    },
  };
}

describe("the history of a scenario", () => {
  it("undoes and redoes the move of a lever", () => {
    const { history } = createHistory();
    history.getState().moveLever("road", { intensity: 0.5 });
    history.getState().undo();
    expect(history.getState().scenario.levers).toEqual({});
    history.getState().redo();
    expect(history.getState().scenario.levers).toEqual({ road: { intensity: 0.5 } });
  });

  it("counts one drag as one step", () => {
    const { history, wait } = createHistory();
    for (const intensity of [0.1, 0.2, 0.3]) {
      wait(50);
      history.getState().moveLever("road", { intensity });
    }
    history.getState().undo();
    expect(history.getState().scenario).toEqual(empty);
  });

  it("counts a later move of the same lever as another step", () => {
    const { history, wait } = createHistory();
    history.getState().moveLever("road", { intensity: 0.1 });
    wait(2000);
    history.getState().moveLever("road", { intensity: 0.9 });
    history.getState().undo();
    expect(history.getState().scenario.levers["road"]?.intensity).toBe(0.1);
  });

  it("takes a lever at intensity 0 out, so that the scenario is the baseline again", () => {
    const { history } = createHistory();
    history.getState().moveLever("road", { intensity: 0.4, startYear: 2028 });
    history.getState().moveLever("road", { intensity: 0 });
    expect(history.getState().scenario).toEqual(empty);
  });

  it("forgets what was undone once something new is done", () => {
    const { history } = createHistory();
    history.getState().moveLever("road", { intensity: 0.5 });
    history.getState().undo();
    history.getState().setProfile("vietnam-laos");
    expect(history.getState().future).toEqual([]);
  });

  it("goes back to the model's own assumption without a trace", () => {
    const { history } = createHistory();
    history.getState().setOverride("gX", 0.08);
    expect(history.getState().scenario.overrides).toEqual({ gX: 0.08 });
    history.getState().setOverride("gX", undefined);
    expect(history.getState().scenario).toEqual(empty);
  });

  it("removes a target without a trace", () => {
    const { history } = createHistory();
    history.getState().setTarget({ output: "total", year: 2030, value: 3e8, unit: "USD" });
    history.getState().setTarget(undefined);
    expect(history.getState().scenario).toEqual(empty);
  });
});
