import { Worker } from "node:worker_threads";
import type { Reply, Request } from "./pglite-messages.ts";

type Rows = { readonly rows: Record<string, unknown>[]; readonly affectedRows?: number };
type QueryOptions = { readonly rowMode?: "array" | "object"; readonly parsers?: unknown };
type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

/** The part of PGlite's own interface that drizzle and pg-boss use. */
export type Statements = {
  readonly query: (sql: string, params?: readonly unknown[], options?: QueryOptions) => Promise<Rows>;
  readonly exec: (sql: string) => Promise<Rows[]>;
};

export type PgliteClient = Statements & {
  readonly transaction: <T>(work: (statements: Statements) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** PGlite on a thread of its own, so that a query never holds up a reader of gates. */
export async function startPglite(folder: string, signal?: AbortSignal): Promise<PgliteClient> {
  const worker = new Worker(new URL("./pglite-thread.ts", import.meta.url), { workerData: folder });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  let dead: Error | undefined;

  const ready = new Promise<void>((resolve, reject) => waiting.set(0, { resolve, reject }));
  worker.on("message", (reply: Reply) => {
    const asker = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.ok) asker?.resolve(reply.value as never);
    else asker?.reject(Object.assign(new Error(reply.error.message), { code: reply.error.code }));
  });
  const giveUp = (error: Error): void => {
    dead ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("error", giveUp);
  worker.on("exit", () => giveUp(new Error("the embedded database has stopped")));

  // The thread answers each request in the shape that its `op` stands for.
  function ask<T>(request: WithoutId<Request>): Promise<T> {
    if (dead !== undefined) return Promise.reject(dead);
    lastId += 1;
    const id = lastId;
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...request, id });
    });
  }
  const statements = (inBlock: { readonly block?: number }): Statements => ({
    query: (sql, params = [], options = {}) =>
      ask({
        op: "query",
        sql,
        params,
        rowMode: options.rowMode ?? "object",
        plainDates: options.parsers !== undefined,
        ...inBlock,
      }),
    exec: (sql) => ask({ op: "exec", sql, ...inBlock }),
  });

  const giveUpOpening = (): void => {
    void worker.terminate();
  };
  signal?.addEventListener("abort", giveUpOpening, { once: true });
  if (signal?.aborted === true) giveUpOpening();
  await ready;
  signal?.removeEventListener("abort", giveUpOpening);
  return {
    ...statements({}),
    transaction: async (work) => {
      const block = await ask<number>({ op: "begin" });
      try {
        const value = await work(statements({ block }));
        await ask({ op: "end", block, outcome: "commit" });
        return value;
      } catch (error) {
        await ask({ op: "end", block, outcome: "rollback" }).catch(() => undefined);
        throw error;
      }
    },
    close: async () => {
      await ask({ op: "close" });
      await worker.terminate();
    },
  };
}
