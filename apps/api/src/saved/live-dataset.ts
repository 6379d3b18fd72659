import type { Dataset } from "@bienmau/core/schema";
import { sql } from "drizzle-orm";
import type { Log } from "../deps.ts";
import type { Store } from "../store/database.ts";
import { readRows } from "../store/migrate.ts";
import { upload } from "../store/schema/index.ts";
import { mergeUploads } from "./uploads/merge-uploads.ts";
import { readLiveUploads } from "./uploads/uploads.ts";

/** How soon a replica notices figures that another one accepted. */
const LOOK_MS = 1000;

type Options = {
  readonly bundled: Dataset;
  readonly store: () => Store | undefined;
  /** Called with the joined dataset whenever its contents changed. */
  readonly onChange: (dataset: Dataset) => void;
  readonly log: Log;
};

export type LiveDataset = {
  /** Joins what is accepted now. After it, this process answers from the joined dataset. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
};

/** Keeps the bundled figures joined with what officials have uploaded, in every process that shares the store. */
export function watchUploads({ bundled, store, onChange, log }: Options): LiveDataset {
  let revision = "";
  let version = bundled.version;
  let running = Promise.resolve();

  async function join(): Promise<void> {
    const open = store();
    if (open === undefined) return;
    const now = await readRevision(open);
    if (now === revision) return;
    const dataset = mergeUploads(bundled, await readLiveUploads(open.db));
    revision = now;
    if (dataset.version === version) return;
    version = dataset.version;
    onChange(dataset);
  }
  // One after the other: two at once could let the older reading win.
  const refresh = (): Promise<void> => {
    running = running.catch(() => undefined).then(join);
    return running;
  };
  const timer = setInterval(() => {
    refresh().catch((error: unknown) => log.warn({ error: String(error) }, "uploads cannot be read"));
  }, LOOK_MS);
  timer.unref();
  return { refresh, stop: () => clearInterval(timer) };
}

async function readRevision({ db }: Store): Promise<string> {
  const found = await db.execute(
    sql`select count(*) as uploads, count(${upload.withdrawnAt}) as withdrawn, max(${upload.acceptedAt}) as latest from ${upload}`,
  );
  return JSON.stringify(readRows(found));
}
