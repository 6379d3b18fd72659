import { z } from "zod";
import { scenario } from "../contract/runs.ts";

export const uuid = z.uuid();
export const instant = z.iso.datetime({ offset: true });
const title = z.string().trim().min(1).max(200);
export const note = z.string().trim().max(2000);
const tags = z.array(z.string().trim().min(1).max(40)).max(20);
export const visibility = z.enum(["private", "public"]);
export const draws = z.number().int().min(1).max(65_536);
export const seed = z.number().int().min(0).max(4_294_967_295);

/** The sender of a share link sends its token here; addresses would leave it in logs and histories. */
export const SHARE_HEADER = "x-share-token";

export const newScenario = z
  .strictObject({
    id: uuid.optional().meta({ description: "Chosen by the sender, so that sending twice saves once." }),
    title,
    tags: tags.default([]),
    visibility: visibility.default("private"),
    scenario,
    note: note.default(""),
    draws: draws.optional(),
    seed: seed.optional(),
  })
  .meta({ id: "NewScenario" });

export const newVersion = z
  .strictObject({
    basedOn: z
      .number()
      .int()
      .min(1)
      .meta({ description: "The version that was edited; refused when a newer one exists." }),
    scenario,
    note: note.default(""),
    draws: draws.optional(),
    seed: seed.optional(),
  })
  .meta({ id: "NewVersion" });

export const scenarioDetails = z.strictObject({ title, tags, visibility }).meta({ id: "ScenarioDetails" });

const figure = z.strictObject({
  series: z.string(),
  year: z.number().int(),
  unit: z.string(),
  p10: z.number(),
  p50: z.number(),
  p90: z.number(),
});

export const keptResult = z
  .strictObject({
    modelVersion: z.string(),
    datasetVersion: z.string(),
    draws: z.number().int(),
    seed: z.number().int(),
    digest: z.string(),
    figures: z.array(figure),
  })
  .meta({ id: "KeptResult" });

export const savedVersion = z
  .strictObject({
    scenarioId: z.string(),
    version: z.number().int(),
    scenario,
    note: z.string(),
    result: keptResult,
    author: z.string().optional(),
    createdAt: z.string(),
  })
  .meta({ id: "SavedVersion" });

export const scenarioCard = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    tags: z.array(z.string()),
    visibility,
    latestVersion: z.number().int(),
    forkedFrom: z.strictObject({ id: z.string(), version: z.number().int() }).optional(),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: "ScenarioCard" });

export const savedScenario = z
  .strictObject({
    ...scenarioCard.shape,
    access: z.enum(["read", "edit", "own"]),
    latest: savedVersion,
    versions: z.array(
      z.strictObject({
        version: z.number().int(),
        note: z.string(),
        author: z.string().optional(),
        createdAt: z.string(),
      }),
    ),
  })
  .meta({ id: "SavedScenario" });

export const commentRecord = z
  .strictObject({
    id: z.string(),
    version: z.number().int(),
    assumption: z.string(),
    body: z.string(),
    author: z.string().optional(),
    createdAt: z.string(),
  })
  .meta({ id: "Comment" });

export const linkRecord = z
  .strictObject({
    id: z.string(),
    access: z.enum(["read", "edit"]),
    createdAt: z.string(),
    expiresAt: z.string().optional(),
    revokedAt: z.string().optional(),
  })
  .meta({ id: "ShareLink" });

const span = z.strictObject({ p10: z.number(), p50: z.number(), p90: z.number() });
export const figureChange = z.strictObject({
  series: z.string(),
  year: z.number().int(),
  unit: z.string(),
  was: span.optional(),
  now: span.optional(),
});

const change = <T extends z.ZodType>(item: T) => z.strictObject({ was: item, now: item });

export const replay = z
  .strictObject({
    outcome: z.enum(["same", "changed"]),
    modelVersion: change(z.string()),
    datasetVersion: change(z.string()),
    figures: z.array(figureChange).meta({ description: "Only the figures that are no longer the same." }),
  })
  .meta({ id: "Replay" });

export const comparison = z
  .strictObject({
    settings: z.array(z.strictObject({ path: z.string(), was: z.string().optional(), now: z.string().optional() })),
    figures: z.array(figureChange),
  })
  .meta({ id: "Comparison" });
