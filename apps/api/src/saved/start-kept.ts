import type { Dataset } from "@bienmau/core/schema";
import { inArray } from "drizzle-orm";
import type { JobQueue } from "../jobs/job-queue.ts";
import { startQueue } from "../jobs/run-queue.ts";
import { createSetupToken } from "../people/tokens.ts";
import type { Store } from "../store/database.ts";
import { keepStore } from "../store/keep-store.ts";
import { hasPglite } from "../store/open-pglite.ts";
import type { StorePlace } from "../store/open-store.ts";
import { job } from "../store/schema/index.ts";
import { createKept, findSetupToken } from "./create-kept.ts";
import type { KeptDeps } from "./kept-deps.ts";
import { watchUploads } from "./live-dataset.ts";

type Options = Omit<KeptDeps, "obtain" | "refreshDataset"> & {
  readonly place: StorePlace;
  readonly baseUrl: string;
  /** Called when figures were accepted or withdrawn, here or by another replica. */
  readonly onDataset: (dataset: Dataset) => void;
  /** Called with the token for the first admin, while there is none. */
  readonly onSetupToken: (token: string) => void;
};

export type KeptService = { readonly deps: KeptDeps; readonly close: () => Promise<void> };

/**
 * Saved work, started: opens the store in the background when there is anything in it (a server always counts), otherwise with the first
 * request that needs it. Reading routes neither wait for it nor fail with it.
 */
export function startKept({ place, baseUrl, onDataset, onSetupToken, ...options }: Options): KeptService {
  const { log, secret, runner } = options;
  const keeper = keepStore(place, log);
  let queue: Promise<JobQueue> | undefined;
  const startOnce = (store: Store): Promise<JobQueue> => {
    queue ??= startQueue({ store, log, runner });
    queue.catch(() => {
      queue = undefined;
    });
    return queue;
  };
  const uploads = watchUploads({ bundled: options.dataset, store: keeper.current, onChange: onDataset, log });

  async function begin(): Promise<void> {
    const store = await keeper.obtain();
    if (store === undefined) return;
    const token = await findSetupToken(store.db, secret);
    if (token !== undefined) onSetupToken(token);
    await uploads.refresh();
    if ((await store.db.$count(job, inArray(job.state, ["waiting", "running"]))) > 0) await startOnce(store);
  }
  const isEmpty = place.databaseUrl === undefined && !hasPglite(place.dataFolder);
  if (isEmpty) onSetupToken(createSetupToken(secret));
  else begin().catch((error: unknown) => log.error({ error: String(error) }, "saved work cannot be started"));

  const obtain = createKept({ obtain: keeper.obtain, startQueue: startOnce, secret, baseUrl });
  return {
    deps: { ...options, obtain, refreshDataset: uploads.refresh },
    close: async () => {
      uploads.stop();
      await queue?.then((running) => running.stop()).catch(() => undefined);
      await keeper.close();
    },
  };
}
