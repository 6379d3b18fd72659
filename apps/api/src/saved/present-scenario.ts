import type { z } from "zod";
import type { savedVersion, scenarioCard } from "./contract.ts";
import type { findVersion, ScenarioRow } from "./scenarios.ts";

type VersionRow = NonNullable<Awaited<ReturnType<typeof findVersion>>>;

export function presentScenario(row: ScenarioRow): z.input<typeof scenarioCard> {
  const { id, title, tags, visibility, latestVersion, forkedFrom, forkedVersion, createdAt, updatedAt } = row;
  return {
    id,
    title,
    tags,
    visibility,
    latestVersion,
    ...(forkedFrom === null || forkedVersion === null
      ? {}
      : { forkedFrom: { id: forkedFrom, version: forkedVersion } }),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function presentVersion({ version: row, author }: VersionRow): z.input<typeof savedVersion> {
  const { scenarioId, version, scenario, note, result, createdAt } = row;
  const kept = { ...result, figures: [...result.figures] };
  return { scenarioId, version, scenario, note, result: kept, ...authorOf(author), createdAt: createdAt.toISOString() };
}

/** Nobody, once the account is gone. */
export function authorOf(name: string | null): { author?: string } {
  return name === null ? {} : { author: name };
}
