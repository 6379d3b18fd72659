import type { Scenario } from "@bienmau/core/schema";
import { index, integer, json, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { user } from "./people.ts";

const at = (name: string) => timestamp(name, { withTimezone: true });

/** What was read off a run when it was kept: enough to say later what changed. */
export type KeptResult = {
  readonly modelVersion: string;
  readonly datasetVersion: string;
  readonly draws: number;
  readonly seed: number;
  /** SHA-256 of the whole run without its elapsed time. */
  readonly digest: string;
  readonly figures: readonly KeptFigure[];
};

export type KeptFigure = {
  readonly series: string;
  readonly year: number;
  readonly unit: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
};

export const scenario = pgTable(
  "scenario",
  {
    id: uuid("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    tags: text("tags").array().notNull().default([]),
    visibility: text("visibility", { enum: ["private", "public"] })
      .notNull()
      .default("private"),
    latestVersion: integer("latest_version").notNull(),
    forkedFrom: uuid("forked_from"),
    forkedVersion: integer("forked_version"),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [index("scenario_owner").on(table.ownerId)],
);

// `json`, not `jsonb`, which changes the order of keys: what is kept comes back byte for byte.
export const scenarioVersion = pgTable(
  "scenario_version",
  {
    scenarioId: uuid("scenario_id")
      .notNull()
      .references(() => scenario.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    scenario: json("scenario").$type<Scenario>().notNull(),
    note: text("note").notNull().default(""),
    result: json("result").$type<KeptResult>().notNull(),
    authorId: text("author_id").references(() => user.id, { onDelete: "set null" }),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.scenarioId, table.version] })],
);

export const comment = pgTable(
  "comment",
  {
    id: uuid("id").primaryKey(),
    scenarioId: uuid("scenario_id")
      .notNull()
      .references(() => scenario.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    /** The one thing that is disputed: `levers.road-upgrade.intensity`, `parameters.elasticity-exports`. */
    assumption: text("assumption").notNull(),
    body: text("body").notNull(),
    authorId: text("author_id").references(() => user.id, { onDelete: "cascade" }),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [index("comment_scenario").on(table.scenarioId)],
);

/** Whoever holds the token may read (or edit); only its hash is kept. */
export const shareLink = pgTable(
  "share_link",
  {
    id: uuid("id").primaryKey(),
    scenarioId: uuid("scenario_id")
      .notNull()
      .references(() => scenario.id, { onDelete: "cascade" }),
    tokenHash: text("token_hash").notNull().unique(),
    access: text("access", { enum: ["read", "edit"] }).notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    expiresAt: at("expires_at"),
    revokedAt: at("revoked_at"),
  },
  (table) => [index("share_scenario").on(table.scenarioId)],
);
