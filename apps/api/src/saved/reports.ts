import { and, eq, gt } from "drizzle-orm";
import type { Database, Queries } from "../store/database.ts";
import { type GateState, type notice, report } from "../store/schema/index.ts";
import { listNotices } from "./notices.ts";

const HOUR_MS = 3_600_000;
/** After that nobody should act on it any more. */
const FADED_HOURS = 6;

export type ReportRow = typeof report.$inferInsert;

/** Keeps the latest word of each reporter on a gate: saying it again renews it and never counts twice. */
export async function addReport(db: Database, row: ReportRow): Promise<void> {
  await db.transaction(async (tx) => {
    const [added] = await tx.insert(report).values(row).onConflictDoNothing().returning();
    if (added === undefined) return;
    const earlier = await tx
      .select({ id: report.id })
      .from(report)
      .where(and(eq(report.gateId, row.gateId), eq(report.reporter, row.reporter)));
    for (const { id } of earlier) if (id !== row.id) await tx.delete(report).where(eq(report.id, id));
  });
}

export type GateReports = {
  gate: string;
  status: "unconfirmed";
  state: GateState;
  reporters: number;
  latestAt: string;
  weight: number;
  waitHours?: { least: number; most: number };
  againstNotice: boolean;
};

/** What people say of gates now, by gate and state, the weightiest first. Never more than hearsay, however many say it. */
export async function readReports(
  db: Queries,
  { gateId, at }: { readonly gateId?: string | undefined; readonly at: Date },
): Promise<GateReports[]> {
  const since = new Date(at.getTime() - FADED_HOURS * HOUR_MS);
  const here = gateId === undefined ? undefined : eq(report.gateId, gateId);
  const rows = await db
    .select()
    .from(report)
    .where(and(here, gt(report.createdAt, since)));
  const official = await listNotices(db, { gateId, at });
  const groups = Map.groupBy(rows, (row) => `${row.gateId} ${row.state}`);
  return [...groups.values()]
    .flatMap((group) =>
      summarise(
        group,
        official.map((entry) => entry.notice),
        at,
      ),
    )
    .sort((left, right) => right.weight - left.weight);
}

function summarise(
  group: readonly (typeof report.$inferSelect)[],
  notices: readonly (typeof notice.$inferSelect)[],
  at: Date,
): GateReports[] {
  const [first] = group;
  if (first === undefined) return [];
  const latest = Math.max(...group.map((row) => row.createdAt.getTime()));
  const waits = group.flatMap((row) => row.waitHours ?? []);
  const said = notices.filter((row) => row.gateId === first.gateId);
  return [
    {
      gate: first.gateId,
      status: "unconfirmed",
      state: first.state,
      reporters: new Set(group.map((row) => row.reporter)).size,
      latestAt: new Date(latest).toISOString(),
      weight: Math.max(0, Math.min(1, 1 - (at.getTime() - latest) / (FADED_HOURS * HOUR_MS))),
      ...(waits.length === 0 ? {} : { waitHours: { least: Math.min(...waits), most: Math.max(...waits) } }),
      againstNotice: said.length > 0 && said.every((row) => row.state !== first.state),
    },
  ];
}
