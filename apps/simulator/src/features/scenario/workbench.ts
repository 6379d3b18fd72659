import type { Scenario } from "@bienmau/core/schema";
import { openEngine } from "../../engine/open-engine.ts";
import { createRunning } from "../../state/running.ts";
import { createScenarioHistory } from "../../state/scenario-history.ts";

/** Moves nothing. */
export const BASELINE: Scenario = { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} };

/** The scenario of this visit and its runs; they outlive the page, so that leaving it loses nothing. */
export const history = createScenarioHistory(BASELINE, () => performance.now());
export const running = createRunning(async (scenario, options) => (await openEngine()).run(scenario, options));
