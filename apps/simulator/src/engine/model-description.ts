import type { LeverDescriptor, PresetDescriptor, ProfileDescriptor, ShockDescriptor } from "@bienmau/core/simulation";

/** What the page needs to know of the model to draw its controls. */
export type ModelDescription = {
  readonly levers: readonly LeverDescriptor[];
  readonly shocks: readonly Omit<ShockDescriptor, "paths">[];
  readonly profiles: readonly ProfileDescriptor[];
  readonly presets: readonly PresetDescriptor[];
};
