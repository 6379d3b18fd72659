import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Store } from "./database.ts";
import { migrate } from "./migrate.ts";
import * as schema from "./schema/index.ts";

const MOST_CONNECTIONS = 10;
/** A server that is gone must be noticed while the reader is still waiting. */
const CONNECT_MS = 3000;
const STATEMENT_MS = 15_000;

/** The store on a PostgreSQL server; any number of replicas may share it. */
export async function openPostgresql(url: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  const db = drizzle({ client: pool, schema });
  try {
    await migrate(db);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    kind: "postgresql",
    db,
    queue: {
      backend: "postgres",
      db: { executeSql: (text, values) => pool.query(text, values === undefined ? [] : [...values]) },
    },
    close: () => pool.end(),
  };
}
