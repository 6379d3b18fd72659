import type { Store } from "./database.ts";
import { openPglite } from "./open-pglite.ts";
import { openPostgresql } from "./open-postgresql.ts";

export type StorePlace = { readonly databaseUrl?: string | undefined; readonly dataFolder: string };

/** The store on the server named by its address, or embedded in the folder. Throws when it cannot be opened, or is given up meanwhile. */
export function openStore({ databaseUrl, dataFolder }: StorePlace, signal?: AbortSignal): Promise<Store> {
  return databaseUrl === undefined ? openPglite(dataFolder, signal) : openPostgresql(databaseUrl);
}
