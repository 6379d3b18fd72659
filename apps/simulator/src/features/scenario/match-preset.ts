import type { Scenario } from "@bienmau/core/schema";
import type { PresetDescriptor } from "@bienmau/core/simulation";

/** The preset that a scenario equals, whatever the order of its keys. */
export function matchPreset(presets: readonly PresetDescriptor[], scenario: Scenario): PresetDescriptor | undefined {
  const wanted = canonical(scenario);
  return presets.find((preset) => canonical(preset.scenario) === wanted);
}

function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${key}:${canonical(inner)}`).join()}}`;
}
