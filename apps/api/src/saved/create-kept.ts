import { eq } from "drizzle-orm";
import { createAuthentication } from "../people/authentication.ts";
import { createSetupToken } from "../people/tokens.ts";
import type { Database, Store } from "../store/database.ts";
import { setting } from "../store/schema/index.ts";
import { SETUP_DONE } from "../people/routes/claim-setup.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { Kept } from "./kept-deps.ts";

type Options = {
  readonly store: () => Store | undefined;
  readonly queue: () => JobQueue | undefined;
  readonly secret: string;
  readonly baseUrl: string;
};

/** Gives the open store with its authentication, which is made once per store. */
export function createKept({ store, queue, secret, baseUrl }: Options): () => Kept | undefined {
  let made: Pick<Kept, "store" | "auth"> | undefined;
  return () => {
    const open = store();
    if (open === undefined) return undefined;
    if (made?.store !== open) made = { store: open, auth: createAuthentication(open.db, { secret, baseUrl }) };
    return { ...made, queue: queue() };
  };
}

/** The token for the first admin, or undefined once there was one. */
export async function findSetupToken(db: Database, secret: string): Promise<string | undefined> {
  const [done] = await db.select().from(setting).where(eq(setting.key, SETUP_DONE));
  return done === undefined ? createSetupToken(secret) : undefined;
}
