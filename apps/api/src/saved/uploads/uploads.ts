import { err, type Fault, ok, type Result } from "@bienmau/core/shared";
import { and, asc, count, desc, eq, isNull } from "drizzle-orm";
import { recordAudit } from "../../people/audit.ts";
import type { Database, Queries } from "../../store/database.ts";
import { upload, uploadRow } from "../../store/schema/index.ts";
import { addBroadcast } from "../outbox.ts";
import type { CheckedRow } from "./check-rows.ts";
import { describeNewFigures } from "./describe-new-figures.ts";

export type NewUpload = {
  readonly id: string;
  readonly ownerId: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string;
};

/** Accepts a table of checked figures, whole or not at all. The same id again changes nothing. */
export function acceptUpload(
  db: Database,
  head: NewUpload,
  rows: readonly CheckedRow[],
): Promise<{ id: string; rows: number }> {
  return db.transaction(async (tx) => {
    const [added] = await tx.insert(upload).values(head).onConflictDoNothing().returning();
    if (added === undefined) return { id: head.id, rows: await tx.$count(uploadRow, eq(uploadRow.uploadId, head.id)) };
    await tx.insert(uploadRow).values(rows.map(({ line, observation }) => ({ uploadId: head.id, line, observation })));
    const entry = { actor: head.ownerId, action: "accept-upload", subject: `upload/${head.id}` };
    await recordAudit(tx, { ...entry, detail: { rows: rows.length } });
    await addBroadcast(tx, { id: head.id, topic: "data", text: describeNewFigures(head, rows.length) });
    return { id: head.id, rows: rows.length };
  });
}

/** Takes figures out of the live dataset again; what was accepted stays on record. */
export function withdrawUpload(
  db: Database,
  target: { id: string; actor: string; at: Date },
): Promise<Result<{ done: true }, Fault>> {
  return db.transaction(async (tx) => {
    const [gone] = await tx
      .update(upload)
      .set({ withdrawnAt: target.at })
      .where(and(eq(upload.id, target.id), isNull(upload.withdrawnAt)))
      .returning();
    if (gone === undefined) return err({ code: "record-not-found", kind: "uploads", id: target.id });
    await recordAudit(tx, { actor: target.actor, action: "withdraw-upload", subject: `upload/${target.id}` });
    return ok({ done: true as const });
  });
}

export function listUploads(db: Queries) {
  return db
    .select({ upload, rows: count(uploadRow.line) })
    .from(upload)
    .leftJoin(uploadRow, eq(uploadRow.uploadId, upload.id))
    .groupBy(upload.id)
    .orderBy(desc(upload.acceptedAt))
    .limit(200);
}

export type LiveUpload = {
  readonly head: typeof upload.$inferSelect;
  readonly rows: readonly (typeof uploadRow.$inferSelect)[];
};

/** Everything accepted and not withdrawn, in the order of acceptance. */
export async function readLiveUploads(db: Queries): Promise<LiveUpload[]> {
  const found = await db
    .select({ head: upload, row: uploadRow })
    .from(upload)
    .innerJoin(uploadRow, eq(uploadRow.uploadId, upload.id))
    .where(isNull(upload.withdrawnAt))
    .orderBy(asc(upload.acceptedAt), asc(upload.id), asc(uploadRow.line));
  return [...Map.groupBy(found, ({ head }) => head.id).values()].flatMap((group) => {
    const head = group[0]?.head;
    return head === undefined ? [] : [{ head, rows: group.map(({ row }) => row) }];
  });
}
