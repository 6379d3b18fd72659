import type { Scenario } from "@bienmau/core/schema";
import { createStore } from "zustand/vanilla";

type LeverSetting = Scenario["levers"][string];

type ScenarioHistory = {
  readonly scenario: Scenario;
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
  /** Moves a lever; intensity 0 takes it out of the scenario. */
  readonly moveLever: (leverId: string, setting: LeverSetting) => void;
  readonly setShock: (shockId: string, setting: Scenario["shocks"][string] | undefined) => void;
  readonly setTarget: (target: Scenario["target"]) => void;
  /** Replaces a parameter by the user's number; undefined goes back to the model's own distribution. */
  readonly setOverride: (parameterId: string, value: number | undefined) => void;
  /** Replaces several parameters at once, as one step; undefined takes one back. */
  readonly setOverrides: (values: Readonly<Record<string, number | undefined>>) => void;
  /** Another profile keeps the levers: they mean the same everywhere. */
  readonly setProfile: (profile: string) => void;
  /** A preset or an opened link. */
  readonly replace: (scenario: Scenario) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

const KEPT_STEPS = 100;
/** Steps on the same lever within this time are one step to undo: a drag is one decision. */
const SAME_STEP_MS = 800;

/** The scenario being worked on, with undo and redo. The clock is passed in. */
export function createScenarioHistory(first: Scenario, nowMs: () => number) {
  let lastStep = { what: "", atMs: Number.NEGATIVE_INFINITY };
  return createStore<ScenarioHistory>()((set, get) => {
    const step = (what: string, scenario: Scenario) => {
      const { scenario: before, past } = get();
      if (JSON.stringify(before) === JSON.stringify(scenario)) return;
      const isSameStep = lastStep.what === what && nowMs() - lastStep.atMs < SAME_STEP_MS;
      lastStep = { what, atMs: nowMs() };
      set({ scenario, past: isSameStep ? past : [...past, before].slice(-KEPT_STEPS), future: [] });
    };
    return {
      scenario: first,
      past: [],
      future: [],
      moveLever(leverId, setting) {
        const { [leverId]: _, ...others } = get().scenario.levers;
        const levers = setting.intensity === 0 ? others : { ...others, [leverId]: setting };
        step(`lever ${leverId}`, { ...get().scenario, levers });
      },
      setShock(shockId, setting) {
        const { [shockId]: _, ...others } = get().scenario.shocks;
        step(`shock ${shockId}`, {
          ...get().scenario,
          shocks: setting === undefined ? others : { ...others, [shockId]: setting },
        });
      },
      setTarget(target) {
        const { target: _, ...others } = get().scenario;
        step("target", target === undefined ? others : { ...others, target });
      },
      setOverride: (parameterId, value) => get().setOverrides({ [parameterId]: value }),
      setOverrides(values) {
        const { overrides = {}, ...rest } = get().scenario;
        const next = { ...overrides };
        for (const [id, value] of Object.entries(values)) {
          if (value === undefined) delete next[id];
          else next[id] = value;
        }
        step(
          `overrides ${Object.keys(values).join()}`,
          Object.keys(next).length === 0 ? rest : { ...rest, overrides: next },
        );
      },
      setProfile: (profile) => step("profile", { ...get().scenario, profile }),
      replace: (scenario) => step("replace", scenario),
      undo() {
        const { past, scenario, future } = get();
        const before = past.at(-1);
        if (before === undefined) return;
        lastStep = { what: "", atMs: Number.NEGATIVE_INFINITY };
        set({ scenario: before, past: past.slice(0, -1), future: [scenario, ...future] });
      },
      redo() {
        const { past, scenario, future } = get();
        const after = future[0];
        if (after === undefined) return;
        lastStep = { what: "", atMs: Number.NEGATIVE_INFINITY };
        set({ scenario: after, past: [...past, scenario], future: future.slice(1) });
      },
    };
  });
}
