import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { fromPglite } from "pg-boss";
import type { Store } from "./database.ts";
import { lockFolder } from "./lock-folder.ts";
import { migrate } from "./migrate.ts";
import { startPglite } from "./pglite-client.ts";
import * as schema from "./schema/index.ts";

/** True once anything was kept there: an empty store need not be opened to know that it is empty. */
export function hasPglite(folder: string): boolean {
  return existsSync(join(folder, "pglite"));
}

/** The embedded store in a folder that nobody else has open. */
export async function openPglite(folder: string, signal?: AbortSignal): Promise<Store> {
  const lock = lockFolder(folder);
  if (!lock.ok) throw new Error(`another process has the store in ${folder} open (${lock.fault.heldBy})`);
  try {
    const client = await startPglite(join(folder, "pglite"), signal);
    // drizzle asks for the whole class but calls only what the client offers; the tests run every statement through it.
    const db = drizzle({ client: client as unknown as PGlite, schema });
    await migrate(db);
    return {
      kind: "pglite",
      db,
      queue: { backend: "pglite", db: fromPglite({ query: client.query, exec: client.exec } as never) },
      close: async () => {
        await client.close();
        lock.value.release();
      },
    };
  } catch (error) {
    lock.value.release();
    throw error;
  }
}
