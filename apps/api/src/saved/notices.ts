import { err, type Fault, ok, type Result } from "@bienmau/core/shared";
import { and, asc, eq, gt, isNull, lte } from "drizzle-orm";
import { recordAudit } from "../people/audit.ts";
import type { Database, Queries } from "../store/database.ts";
import { type GateState, notice, user } from "../store/schema/index.ts";
import { describeNotice } from "./describe-notice.ts";
import { addBroadcast } from "./outbox.ts";

export type NewNotice = {
  readonly id: string;
  readonly gateId: string;
  /** For the message to those who asked to be told. */
  readonly gateName: string;
  readonly state: GateState;
  readonly text: string;
  readonly source: string;
  readonly authorId: string;
  readonly fromAt: Date;
  readonly untilAt: Date;
};

/** Puts a notice up and its message into the outbox, both or neither. The same id again changes nothing. */
export function publishNotice(db: Database, { gateName, ...row }: NewNotice): Promise<Result<{ id: string }, Fault>> {
  return db.transaction(async (tx) => {
    const [added] = await tx.insert(notice).values(row).onConflictDoNothing().returning();
    if (added === undefined) return ok({ id: row.id });
    await recordAudit(tx, {
      actor: row.authorId,
      action: "publish-notice",
      subject: `notice/${row.id}`,
      detail: { gate: row.gateId },
    });
    await addBroadcast(tx, { id: row.id, topic: `gate/${row.gateId}`, text: describeNotice({ ...row, gateName }) });
    return ok({ id: row.id });
  });
}

/** Notices in force at a moment; they leave this list by themselves. */
export function listNotices(db: Queries, { gateId, at }: { readonly gateId?: string | undefined; readonly at: Date }) {
  const here = gateId === undefined ? undefined : eq(notice.gateId, gateId);
  return db
    .select({ notice, author: user.name })
    .from(notice)
    .leftJoin(user, eq(user.id, notice.authorId))
    .where(and(here, isNull(notice.withdrawnAt), lte(notice.fromAt, at), gt(notice.untilAt, at)))
    .orderBy(asc(notice.gateId), asc(notice.createdAt))
    .limit(500);
}

export function withdrawNotice(
  db: Database,
  target: { id: string; actor: string; at: Date },
): Promise<Result<{ done: true }, Fault>> {
  return db.transaction(async (tx) => {
    const [gone] = await tx
      .update(notice)
      .set({ withdrawnAt: target.at })
      .where(and(eq(notice.id, target.id), isNull(notice.withdrawnAt)))
      .returning();
    if (gone === undefined) return err({ code: "record-not-found", kind: "notices", id: target.id });
    await recordAudit(tx, { actor: target.actor, action: "withdraw-notice", subject: `notice/${target.id}` });
    return ok({ done: true as const });
  });
}
