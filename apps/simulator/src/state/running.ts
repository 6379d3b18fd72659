import type { Run, Scenario } from "@bienmau/core/schema";
import type { Fault, Result } from "@bienmau/core/shared";
import { createStore } from "zustand/vanilla";
import { coalesce } from "./coalesce.ts";

type RunEngine = (
  scenario: Scenario,
  options: { readonly draws: number; readonly seed: number },
) => Promise<Result<Run, Fault>>;

type Running = {
  /** The newest finished run; stays on screen while the next one computes. */
  readonly run: Run | undefined;
  readonly isRunning: boolean;
  readonly fault: Fault | undefined;
  /** Runs with few draws at once, then with all draws when the scenario has rested. */
  readonly request: (scenario: Scenario) => void;
};

/** Draws while a slider moves, and for the run that is kept. Both with the seed that the command line and the API use. */
const QUICK_DRAWS = 512;
export const FULL_DRAWS = 4096;
export const SEED = 1;
const REST_MS = 350;

/** Runs scenarios, newest wins. */
export function createRunning(engine: RunEngine) {
  return createStore<Running>()((set) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let newest = "";
    const start = coalesce(
      ({ scenario, draws }: { readonly scenario: Scenario; readonly draws: number }) =>
        engine(scenario, { draws, seed: SEED }),
      (result, { scenario, draws }) => {
        const isNewest = JSON.stringify(scenario) === newest;
        const isRunning = !isNewest || draws < FULL_DRAWS;
        if (result.ok) set({ run: result.value, isRunning, fault: undefined });
        else set({ fault: result.fault, isRunning: false });
      },
      () => set({ fault: { code: "internal" }, isRunning: false }),
    );
    return {
      run: undefined,
      isRunning: false,
      fault: undefined,
      request(scenario) {
        newest = JSON.stringify(scenario);
        set({ isRunning: true });
        clearTimeout(timer);
        start({ scenario, draws: QUICK_DRAWS });
        timer = setTimeout(() => start({ scenario, draws: FULL_DRAWS }), REST_MS);
      },
    };
  });
}
