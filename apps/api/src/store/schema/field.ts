import type { LocalizedText, Observation } from "@bienmau/core/schema";
import {
  doublePrecision,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { user } from "./people.ts";

const at = (name: string) => timestamp(name, { withTimezone: true });

export const GATE_STATES = ["open", "closed", "limited", "queue"] as const;
export type GateState = (typeof GATE_STATES)[number];

/** An official's word on a gate, for a stated time. */
export const notice = pgTable(
  "notice",
  {
    id: uuid("id").primaryKey(),
    gateId: text("gate_id").notNull(),
    state: text("state", { enum: GATE_STATES }).notNull(),
    text: text("text").notNull(),
    /** The document or office it rests on. */
    source: text("source").notNull(),
    authorId: text("author_id").references(() => user.id, { onDelete: "set null" }),
    fromAt: at("from_at").notNull(),
    untilAt: at("until_at").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    withdrawnAt: at("withdrawn_at"),
  },
  (table) => [index("notice_gate").on(table.gateId, table.untilAt)],
);

/** What somebody at a gate says: unconfirmed, and forgotten after some hours. */
export const report = pgTable(
  "report",
  {
    id: uuid("id").primaryKey(),
    gateId: text("gate_id").notNull(),
    state: text("state", { enum: GATE_STATES }).notNull(),
    waitHours: doublePrecision("wait_hours"),
    /** A keyed hash of who said it: tells two reporters apart, names neither. */
    reporter: text("reporter").notNull(),
    userId: text("user_id").references(() => user.id, { onDelete: "cascade" }),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [index("report_gate").on(table.gateId, table.createdAt)],
);

export const upload = pgTable("upload", {
  id: uuid("id").primaryKey(),
  ownerId: text("owner_id").references(() => user.id, { onDelete: "set null" }),
  /** The printed document the figures come from. */
  title: text("title").notNull(),
  publisher: text("publisher").notNull(),
  publishedOn: text("published_on").notNull(),
  acceptedAt: at("accepted_at").notNull().defaultNow(),
  withdrawnAt: at("withdrawn_at"),
});

export const uploadRow = pgTable(
  "upload_row",
  {
    uploadId: uuid("upload_id")
      .notNull()
      .references(() => upload.id, { onDelete: "cascade" }),
    line: integer("line").notNull(),
    observation: json("observation").$type<Observation>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.uploadId, table.line] })],
);

/** Somebody who asked to be told: `gate/tay-trang`, `data`. */
export const subscription = pgTable(
  "subscription",
  {
    id: uuid("id").primaryKey(),
    channel: text("channel").notNull(),
    recipient: text("recipient").notNull(),
    topic: text("topic").notNull(),
    locale: text("locale", { enum: ["vi", "en", "lo"] }).notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [unique("subscription_once").on(table.channel, table.recipient, table.topic)],
);

export const broadcast = pgTable("broadcast", {
  id: uuid("id").primaryKey(),
  topic: text("topic").notNull(),
  text: json("text").$type<LocalizedText>().notNull(),
  createdAt: at("created_at").notNull().defaultNow(),
});

export const DELIVERY_STATES = ["waiting", "sent", "given-up"] as const;

/** One message to one recipient. Taken for a while, then confirmed; what is not confirmed is offered again. */
export const delivery = pgTable(
  "delivery",
  {
    broadcastId: uuid("broadcast_id")
      .notNull()
      .references(() => broadcast.id, { onDelete: "cascade" }),
    subscriptionId: uuid("subscription_id")
      .notNull()
      .references(() => subscription.id, { onDelete: "cascade" }),
    state: text("state", { enum: DELIVERY_STATES }).notNull().default("waiting"),
    attempts: integer("attempts").notNull().default(0),
    takenUntil: at("taken_until"),
    sentAt: at("sent_at"),
  },
  (table) => [
    primaryKey({ columns: [table.broadcastId, table.subscriptionId] }),
    index("delivery_waiting").on(table.state, table.takenUntil),
  ],
);
