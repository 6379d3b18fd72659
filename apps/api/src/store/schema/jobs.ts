import { boolean, doublePrecision, index, json, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { user } from "./people.ts";

const at = (name: string) => timestamp(name, { withTimezone: true });

export const JOB_STATES = ["waiting", "running", "done", "failed", "cancelled"] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What its owner sees of a job; the queue itself is pg-boss's. */
export const job = pgTable(
  "job",
  {
    id: uuid("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: ["run"] }).notNull(),
    input: json("input").$type<unknown>().notNull(),
    state: text("state", { enum: JOB_STATES }).notNull().default("waiting"),
    share: doublePrecision("share").notNull().default(0),
    cancelAsked: boolean("cancel_asked").notNull().default(false),
    result: json("result").$type<unknown>(),
    fault: json("fault").$type<unknown>(),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [index("job_owner").on(table.ownerId)],
);
