import { err, type Fault, ok, type Result } from "@bienmau/core/shared";
import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { Person } from "../people/access.ts";
import { hashToken } from "../people/tokens.ts";
import type { Queries } from "../store/database.ts";
import { shareLink } from "../store/schema/index.ts";
import { SHARE_HEADER } from "./contract.ts";
import { findScenario, type ScenarioRow } from "./scenarios.ts";

const RANK = { none: 0, read: 1, edit: 2, own: 3 } as const;
type Grant = keyof typeof RANK;
export type Reach = { readonly row: ScenarioRow; readonly grant: Exclude<Grant, "none"> };
type Asker = { readonly person: Person | undefined; readonly headers: Headers; readonly now: Date };

/** The scenario, if this asker may do that much with it. Who may not even read it learns nothing of its existence. */
export async function reachScenario(
  db: Queries,
  wanted: { readonly id: string; readonly least: "read" | "edit" | "own" },
  asker: Asker,
): Promise<Result<Reach, Fault>> {
  const row = await findScenario(db, wanted.id);
  const grant = row === undefined ? "none" : await findGrant(db, row, asker);
  if (row === undefined || grant === "none") return err({ code: "record-not-found", kind: "scenarios", id: wanted.id });
  if (RANK[grant] < RANK[wanted.least]) return err({ code: "not-allowed" });
  return ok({ row, grant });
}

async function findGrant(db: Queries, row: ScenarioRow, { person, headers, now }: Asker): Promise<Grant> {
  // A key without a scope for scenarios sees what everybody sees; who may write one may read it.
  const trusted = person?.via === "session" || person?.scopes.some((scope) => scope.startsWith("scenarios:")) === true;
  if (person?.id === row.ownerId && trusted) return "own";
  const token = headers.get(SHARE_HEADER);
  const shared = token === null ? undefined : await findShare(db, row.id, { token, now });
  return shared ?? (row.visibility === "public" ? "read" : "none");
}

async function findShare(db: Queries, scenarioId: string, { token, now }: { token: string; now: Date }) {
  const [link] = await db
    .select()
    .from(shareLink)
    .where(
      and(
        eq(shareLink.tokenHash, hashToken(token)),
        eq(shareLink.scenarioId, scenarioId),
        isNull(shareLink.revokedAt),
        or(isNull(shareLink.expiresAt), gt(shareLink.expiresAt, now)),
      ),
    );
  return link?.access;
}
