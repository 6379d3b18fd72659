import type { Log } from "../deps.ts";
import type { Store } from "./database.ts";
import { openStore, type StorePlace } from "./open-store.ts";

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 10_000;
/** The embedded store takes some seconds when it is made for the first time. */
const LONGEST_WAIT_MS = 20_000;

export type StoreKeeper = {
  /** The store, or undefined while it is not open. */
  readonly current: () => Store | undefined;
  /** Opens the store if nobody has yet; waits for an attempt that is going on, not for the next one. */
  readonly obtain: () => Promise<Store | undefined>;
  readonly close: () => Promise<void>;
};

/** Opens the store in the background, so that readers are served at once, and tries again until it is there. */
export function keepStore(place: StorePlace, log: Log): StoreKeeper {
  const closing = new AbortController();
  let store: Store | undefined;
  let attempt: Promise<Store | undefined> | undefined;
  let waitMs = FIRST_RETRY_MS;

  async function open(): Promise<Store | undefined> {
    try {
      store = await openStore(place, closing.signal);
      log.info({ store: store.kind }, "store open");
      return store;
    } catch (error) {
      if (closing.signal.aborted) return undefined;
      log.error({ error: describe(error) }, "store cannot be opened");
      const retry = setTimeout(() => {
        attempt = open();
      }, waitMs);
      closing.signal.addEventListener("abort", () => clearTimeout(retry));
      waitMs = Math.min(waitMs * 2, LONGEST_RETRY_MS);
      return undefined;
    }
  }

  return {
    current: () => (closing.signal.aborted ? undefined : store),
    obtain: async () => {
      if (closing.signal.aborted) return undefined;
      attempt ??= open();
      return store ?? Promise.race([attempt, waitFor(LONGEST_WAIT_MS)]);
    },
    close: async () => {
      closing.abort();
      await attempt;
      await store?.close();
    },
  };
}

function waitFor(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms).unref();
  });
}

/** Connection errors come wrapped, and the wrapping says only which query failed. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message || String(error) : describe(error.cause);
}
