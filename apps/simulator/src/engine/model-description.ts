import type { LocalizedText } from "@bienmau/core/schema";
import type {
  BaselineDescriptor,
  IdentificationRow,
  LeverDescriptor,
  LeverField,
  ParameterDescriptor,
  PresetDescriptor,
  ProfileDescriptor,
  ShockDescriptor,
} from "@bienmau/core/simulation";

/** What the page needs to know of the model to draw its controls. */
export type ModelDescription = {
  readonly levers: readonly LeverDescriptor[];
  readonly shocks: readonly Omit<ShockDescriptor, "paths">[];
  readonly profiles: readonly ProfileDescriptor[];
  readonly presets: readonly PresetDescriptor[];
  /** Variable of the model behind each reported output: `exports` is `exportsTotal`. */
  readonly outputVariables: Readonly<Record<string, string>>;
  readonly identifiability: readonly IdentificationRow[];
  /** What would help most to measure, in order. */
  readonly wantedData: readonly LocalizedText[];
  readonly baselines: readonly BaselineDescriptor[];
  readonly parameters: readonly ParameterDescriptor[];
  /** Fields that every lever has besides its own: what it costs. */
  readonly costFields: readonly LeverField[];
};
