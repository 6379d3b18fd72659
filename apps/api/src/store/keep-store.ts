import type { Log } from "../deps.ts";
import type { Store } from "./database.ts";
import { openStore, type StorePlace } from "./open-store.ts";

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 10_000;

export type StoreKeeper = {
  /** The store, or undefined while it is not open (yet). */
  readonly current: () => Store | undefined;
  /** Settles when the store is open, or the keeper is closed. */
  readonly opened: Promise<Store | undefined>;
  readonly close: () => Promise<void>;
};

/** Opens the store in the background, so that readers are served at once, and tries again until it is there. */
export function keepStore(place: StorePlace, log: Log): StoreKeeper {
  let store: Store | undefined;
  let closed = false;
  let wake = (): void => undefined;

  async function open(): Promise<Store | undefined> {
    for (let waitMs = FIRST_RETRY_MS; !closed; waitMs = Math.min(waitMs * 2, LONGEST_RETRY_MS)) {
      try {
        store = await openStore(place);
        log.info({ store: store.kind }, "store open");
        return store;
      } catch (error) {
        log.error({ error: error instanceof Error ? error.message : String(error) }, "store cannot be opened");
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, waitMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return undefined;
  }

  const opened = open();
  return {
    current: () => (closed ? undefined : store),
    opened,
    close: async () => {
      closed = true;
      wake();
      await (await opened)?.close();
    },
  };
}
