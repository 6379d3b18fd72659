import { eq } from "drizzle-orm";
import type { JobQueue } from "../jobs/job-queue.ts";
import { createAuthentication } from "../people/authentication.ts";
import { SETUP_DONE } from "../people/routes/claim-setup.ts";
import { createSetupToken } from "../people/tokens.ts";
import type { Database, Store } from "../store/database.ts";
import { setting } from "../store/schema/index.ts";
import type { Kept } from "./kept-deps.ts";

type Options = {
  readonly obtain: () => Promise<Store | undefined>;
  readonly startQueue: (store: Store) => Promise<JobQueue>;
  readonly secret: string;
  readonly baseUrl: string;
};

/** Gives the open store with its authentication, which is made once per store. */
export function createKept({ obtain, startQueue, secret, baseUrl }: Options): () => Promise<Kept | undefined> {
  let made: Kept | undefined;
  return async () => {
    const store = await obtain();
    if (store === undefined) return undefined;
    if (made?.store === store) return made;
    const auth = createAuthentication(store.db, { secret, baseUrl });
    made = { store, auth, startQueue: () => startQueue(store) };
    return made;
  };
}

/** The token for the first admin, or undefined once there was one. */
export async function findSetupToken(db: Database, secret: string): Promise<string | undefined> {
  const [done] = await db.select().from(setting).where(eq(setting.key, SETUP_DONE));
  return done === undefined ? createSetupToken(secret) : undefined;
}
