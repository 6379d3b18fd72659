import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Db } from "pg-boss";
import type * as schema from "./schema/index.ts";

/** The one database, whatever runs it: PGlite in a folder, or a PostgreSQL server. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** A database, or a transaction on it. */
export type Queries = Pick<Database, "select" | "selectDistinctOn" | "insert" | "update" | "delete" | "execute">;

export type Store = {
  readonly kind: "pglite" | "postgresql";
  readonly db: Database;
  /** The same store, as the job queue wants it. */
  readonly queue: { readonly backend: "pglite" | "postgres"; readonly db: Db };
  readonly close: () => Promise<void>;
};
