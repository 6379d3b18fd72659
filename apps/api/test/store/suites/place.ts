import type { Store } from "../../../src/store/database.ts";
import type { Caller, createKeptApp } from "../create-kept-app.ts";
import type { Kind } from "../stores.ts";

/** What every suite works on: an open store and the app on it, with one person of each role. */
export type Place = {
  readonly kind: Kind;
  readonly store: Store;
  readonly app: ReturnType<typeof createKeptApp>["app"];
  readonly people: Readonly<Record<"reader" | "trader" | "official" | "admin", Caller & { readonly id: string }>>;
  readonly anyone: Caller;
  /** The clock of the app, which tests move. */
  readonly clock: { now: Date };
};
