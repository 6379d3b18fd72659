import { existsSync, renameSync, rmSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { defined } from "@bienmau/core/shared";
import { PGlite, type Results, type Transaction, types } from "@electric-sql/pglite";
import type { Reply, Request } from "./pglite-messages.ts";

// The embedded database blocks the thread it runs on, so it has one of its own.
const port = defined(parentPort ?? undefined, "runs as a worker thread");
const database = await open(String(workerData));
const blocks = new Map<
  number,
  { readonly statements: Transaction; readonly end: (outcome: "commit" | "rollback") => Promise<void> }
>();

const keepText = (value: string): string => value;
const PLAIN_DATES = Object.fromEntries(
  [types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE, 1115, 1182, 1185, 1187, 1231].map((type) => [
    type,
    keepText,
  ]),
);

class RolledBack extends Error {}

/** A store that is being made for the first time gets its name when it is whole, so that a crash meanwhile leaves no half of one. */
async function open(folder: string): Promise<PGlite> {
  if (existsSync(folder)) return PGlite.create(folder);
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const made = await PGlite.create(unfinished);
  await made.close();
  renameSync(unfinished, folder);
  return PGlite.create(folder);
}

port.on("message", (request: Request) => {
  answer(request).then(
    (value) => send({ id: request.id, ok: true, value }),
    (error: unknown) => send({ id: request.id, ok: false, error: describe(error) }),
  );
});
send({ id: 0, ok: true, value: "ready" });

async function answer(request: Request): Promise<unknown> {
  switch (request.op) {
    case "query": {
      const { sql, params, rowMode, plainDates } = request;
      const options = { rowMode, ...(plainDates ? { parsers: PLAIN_DATES } : {}) };
      return tidy(await target(request.block).query(sql, [...params], options));
    }
    case "exec":
      return (await target(request.block).exec(request.sql)).map(tidy);
    case "begin":
      return begin(request.id);
    case "end":
      return defined(blocks.get(request.block), "a transaction ends once").end(request.outcome);
    case "close":
      return database.close();
    default:
      return request satisfies never;
  }
}

function target(block: number | undefined): PGlite | Transaction {
  return block === undefined ? database : defined(blocks.get(block), "statements come before the end").statements;
}

/** Answers once the transaction has its turn; it then stays open until `end`. */
function begin(block: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const done = database.transaction(
      (statements) =>
        new Promise<void>((commit, rollBack) => {
          const end = (outcome: "commit" | "rollback"): Promise<void> => {
            if (outcome === "commit") commit();
            else rollBack(new RolledBack());
            return done
              .catch((error: unknown) => {
                if (!(error instanceof RolledBack)) throw error;
              })
              .finally(() => blocks.delete(block));
          };
          blocks.set(block, { statements, end });
          resolve(block);
        }),
    );
    done.catch(reject);
  });
}

function tidy({ rows, fields, affectedRows }: Results<unknown>) {
  return { rows, fields, affectedRows };
}

function describe(error: unknown): { message: string; code?: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  return "code" in error ? { message: error.message, code: String(error.code) } : { message: error.message };
}

function send(reply: Reply): void {
  port.postMessage(reply);
}
