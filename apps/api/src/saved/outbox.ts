import type { LocalizedText } from "@bienmau/core/schema";
import { and, eq, inArray, lt, sql } from "drizzle-orm";
import { pseudonymise } from "../people/tokens.ts";
import type { Database, Queries } from "../store/database.ts";
import { readRows } from "../store/migrate.ts";
import { broadcast, delivery, report, subscription } from "../store/schema/index.ts";

const MOST_ATTEMPTS = 8;

type Broadcast = { readonly id: string; readonly topic: string; readonly text: LocalizedText };

/** Puts a message into the outbox, one delivery for each who asked for its topic. Part of the transaction of what it tells. */
export async function addBroadcast(db: Queries, { id, topic, text }: Broadcast): Promise<number> {
  const [added] = await db.insert(broadcast).values({ id, topic, text }).onConflictDoNothing().returning();
  if (added === undefined) return 0;
  const recipients = await db.select({ id: subscription.id }).from(subscription).where(eq(subscription.topic, topic));
  for (let first = 0; first < recipients.length; first += 1000) {
    const some = recipients.slice(first, first + 1000);
    await db.insert(delivery).values(some.map((one) => ({ broadcastId: id, subscriptionId: one.id })));
  }
  return recipients.length;
}

export type Taken = {
  readonly broadcastId: string;
  readonly subscriptionId: string;
  readonly recipient: string;
  readonly text: string;
  readonly attempt: number;
};

/**
 * Takes waiting messages of a channel for a while. Two senders never hold the same one; what a sender does not confirm in time is offered
 * again, so a message can come twice after a crash but is never lost.
 */
export function takeDeliveries(
  db: Database,
  {
    channel,
    limit,
    seconds,
    now,
  }: { readonly channel: string; readonly limit: number; readonly seconds: number; readonly now: Date },
): Promise<Taken[]> {
  const until = new Date(now.getTime() + seconds * 1000);
  return db.transaction(async (tx) => {
    await tx
      .update(delivery)
      .set({ state: "given-up" })
      .where(
        and(eq(delivery.state, "waiting"), sql`${delivery.attempts} >= ${MOST_ATTEMPTS}`, lt(delivery.takenUntil, now)),
      );
    const taken = await tx.execute(sql`
      update ${delivery} set taken_until = ${until.toISOString()}, attempts = ${delivery.attempts} + 1
      from (
        select d.broadcast_id, d.subscription_id, s.recipient, b.text ->> s.locale as words
        from ${delivery} d
        join ${subscription} s on s.id = d.subscription_id
        join ${broadcast} b on b.id = d.broadcast_id
        where d.state = 'waiting' and s.channel = ${channel} and (d.taken_until is null or d.taken_until < ${now.toISOString()})
        order by b.created_at limit ${limit} for update of d skip locked
      ) as chosen
      where ${delivery}.broadcast_id = chosen.broadcast_id and ${delivery}.subscription_id = chosen.subscription_id
      returning chosen.broadcast_id, chosen.subscription_id, chosen.recipient, chosen.words, attempts`);
    return readRows(taken).map((row) => ({
      broadcastId: String(row["broadcast_id"]),
      subscriptionId: String(row["subscription_id"]),
      recipient: String(row["recipient"]),
      text: String(row["words"]),
      attempt: Number(row["attempts"]),
    }));
  });
}

/** Marks one delivery as sent, or as never to be sent again. A second time changes nothing. */
export async function confirmDelivery(
  db: Queries,
  outcome: {
    readonly broadcastId: string;
    readonly subscriptionId: string;
    readonly state: "sent" | "given-up";
    readonly now: Date;
  },
): Promise<boolean> {
  const { broadcastId, subscriptionId, state, now } = outcome;
  const rows = await db
    .update(delivery)
    .set({ state, ...(state === "sent" ? { sentAt: now } : {}) })
    .where(
      and(
        eq(delivery.broadcastId, broadcastId),
        eq(delivery.subscriptionId, subscriptionId),
        eq(delivery.state, "waiting"),
      ),
    )
    .returning();
  return rows.length === 1;
}

/** Erases everything kept about somebody who talks to a bot, and counts it. */
export function forgetRecipient(
  db: Database,
  who: { channel: string; recipient: string; secret: string },
): Promise<number> {
  return db.transaction(async (tx) => {
    const mine = and(eq(subscription.channel, who.channel), eq(subscription.recipient, who.recipient));
    const ids = (await tx.select({ id: subscription.id }).from(subscription).where(mine)).map(({ id }) => id);
    const deliveries =
      ids.length === 0 ? [] : await tx.delete(delivery).where(inArray(delivery.subscriptionId, ids)).returning();
    await tx.delete(subscription).where(mine);
    const reporter = pseudonymise(`${who.channel}:${who.recipient}`, who.secret);
    const reports = await tx.delete(report).where(eq(report.reporter, reporter)).returning();
    return ids.length + deliveries.length + reports.length;
  });
}
