import type { Scenario } from "@bienmau/core/schema";
import { err, type Fault, ok, type Result } from "@bienmau/core/shared";
import { PRESETS, parseScenario } from "@bienmau/core/simulation";

const BASELINE = "baseline";

/** The scenario that a request means: its own, a preset's, or the baseline. */
export function pickScenario(request: { scenario?: unknown; preset?: string | undefined }): Result<Scenario, Fault> {
  if (request.scenario !== undefined) return parseScenario(request.scenario);
  const id = request.preset ?? BASELINE;
  const preset = PRESETS.find((one) => one.id === id);
  if (preset !== undefined) return ok(preset.scenario);
  return err({ code: "preset-not-found", preset: id, known: PRESETS.map((one) => one.id).join(", ") });
}
