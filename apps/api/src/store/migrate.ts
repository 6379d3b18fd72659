import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Database } from "./database.ts";

const FOLDER = fileURLToPath(new URL("../../migrations", import.meta.url));
/** Any fixed number: two replicas that start together take turns. */
const TURN = 7_212_024;
const LEDGER = "bienmau_migration";

/** Brings the tables up to date, in one transaction: after a crash the old tables stand, or the new ones. */
export async function migrate(db: Database): Promise<void> {
  const files = readMigrationFiles({ migrationsFolder: FOLDER });
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${TURN})`);
    await tx.execute(
      sql`create table if not exists ${sql.identifier(LEDGER)} (hash text primary key, at timestamptz default now())`,
    );
    for (const { hash, sql: statements } of files) {
      const added = await tx.execute(
        sql`insert into ${sql.identifier(LEDGER)} (hash) values (${hash}) on conflict do nothing returning hash`,
      );
      if (readRows(added).length === 0) continue;
      for (const statement of statements) await tx.execute(sql.raw(statement));
    }
  });
}

/** Both drivers answer a raw statement with `{ rows }`. */
export function readRows(result: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof result !== "object" || result === null || !("rows" in result) || !Array.isArray(result.rows)) return [];
  return result.rows;
}
