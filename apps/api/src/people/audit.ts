import { desc, lt } from "drizzle-orm";
import type { Queries } from "../store/database.ts";
import { auditLog } from "../store/schema/index.ts";

export type AuditEntry = {
  readonly actor: string | undefined;
  readonly action: string;
  readonly subject: string;
  /** Never a name, an address or a text that somebody wrote. */
  readonly detail?: Readonly<Record<string, unknown>>;
};

/** Adds a line to the log, in the transaction of what it tells about. */
export async function recordAudit(db: Queries, { actor, action, subject, detail = {} }: AuditEntry): Promise<void> {
  await db.insert(auditLog).values({ actor, action, subject, detail });
}

/** The newest first. */
export function listAudit(
  db: Queries,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
) {
  const rows = db.select().from(auditLog);
  return (before === undefined ? rows : rows.where(lt(auditLog.id, before))).orderBy(desc(auditLog.id)).limit(limit);
}
