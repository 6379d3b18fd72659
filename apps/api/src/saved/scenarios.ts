import type { Scenario } from "@bienmau/core/schema";
import { err, type Fault, ok, type Result } from "@bienmau/core/shared";
import { and, arrayContains, desc, eq } from "drizzle-orm";
import { recordAudit } from "../people/audit.ts";
import type { Database, Queries } from "../store/database.ts";
import { type KeptResult, scenario, scenarioVersion, user } from "../store/schema/index.ts";

export type ScenarioRow = typeof scenario.$inferSelect;

type NewScenario = {
  readonly id: string;
  readonly ownerId: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly visibility: "private" | "public";
  readonly forkedFrom?: { readonly id: string; readonly version: number };
};
type Content = { readonly scenario: Scenario; readonly note: string; readonly result: KeptResult };

/** Saves a scenario with its first version. The same id a second time is the same save, when it is the same owner's. */
export function insertScenario(db: Database, head: NewScenario, content: Content): Promise<Result<ScenarioRow, Fault>> {
  const { id, ownerId, title, visibility, forkedFrom } = head;
  const { note, result } = content;
  return db.transaction(async (tx) => {
    const values = { id, ownerId, title, tags: [...head.tags], visibility, latestVersion: 1 };
    const origin = forkedFrom === undefined ? {} : { forkedFrom: forkedFrom.id, forkedVersion: forkedFrom.version };
    const [added] = await tx
      .insert(scenario)
      .values({ ...values, ...origin })
      .onConflictDoNothing()
      .returning();
    if (added === undefined) {
      const before = await findScenario(tx, id);
      return before?.ownerId === ownerId ? ok(before) : err({ code: "already-exists", what: id });
    }
    await tx
      .insert(scenarioVersion)
      .values({ scenarioId: id, version: 1, authorId: ownerId, scenario: content.scenario, note, result });
    await recordAudit(tx, { actor: ownerId, action: "save-scenario", subject: `scenario/${id}` });
    return ok(added);
  });
}

/** Adds a version on top of the one that was edited; two editors cannot overwrite each other. */
export function insertVersion(
  db: Database,
  target: { readonly id: string; readonly basedOn: number; readonly author: string | undefined },
  content: Content,
): Promise<Result<{ version: number }, Fault>> {
  return db.transaction(async (tx) => {
    const version = target.basedOn + 1;
    const [moved] = await tx
      .update(scenario)
      .set({ latestVersion: version, updatedAt: new Date() })
      .where(and(eq(scenario.id, target.id), eq(scenario.latestVersion, target.basedOn)))
      .returning();
    if (moved === undefined) {
      const current = await findScenario(tx, target.id);
      return err({ code: "version-conflict", latest: current?.latestVersion ?? 0 });
    }
    await tx.insert(scenarioVersion).values({ scenarioId: target.id, version, authorId: target.author, ...content });
    const entry = { actor: target.author, action: "save-version", subject: `scenario/${target.id}` };
    await recordAudit(tx, { ...entry, detail: { version } });
    return ok({ version });
  });
}

export async function findScenario(db: Queries, id: string): Promise<ScenarioRow | undefined> {
  const [found] = await db.select().from(scenario).where(eq(scenario.id, id));
  return found;
}

/** One's own scenarios, or everybody's public ones; the last changed first. */
export function listScenarios(
  db: Queries,
  filter: { readonly ownerId?: string | undefined; readonly tag?: string | undefined; readonly offset: number },
): Promise<ScenarioRow[]> {
  const whose = filter.ownerId === undefined ? eq(scenario.visibility, "public") : eq(scenario.ownerId, filter.ownerId);
  const tagged = filter.tag === undefined ? undefined : arrayContains(scenario.tags, [filter.tag]);
  return db
    .select()
    .from(scenario)
    .where(and(whose, tagged))
    .orderBy(desc(scenario.updatedAt))
    .limit(100)
    .offset(filter.offset);
}

const versionColumns = { version: scenarioVersion, author: user.name };

/** A version with its author's name, or undefined. */
export async function findVersion(db: Queries, id: string, version: number) {
  const [found] = await db
    .select(versionColumns)
    .from(scenarioVersion)
    .leftJoin(user, eq(user.id, scenarioVersion.authorId))
    .where(and(eq(scenarioVersion.scenarioId, id), eq(scenarioVersion.version, version)));
  return found;
}

export function listVersions(db: Queries, id: string) {
  return db
    .select(versionColumns)
    .from(scenarioVersion)
    .leftJoin(user, eq(user.id, scenarioVersion.authorId))
    .where(eq(scenarioVersion.scenarioId, id))
    .orderBy(desc(scenarioVersion.version));
}
