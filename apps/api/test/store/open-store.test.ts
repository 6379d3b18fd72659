import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readOrCreateSecret } from "../../src/people/secret.ts";
import { describeStoreFailure } from "../../src/store/describe-failure.ts";
import { keepStore } from "../../src/store/keep-store.ts";
import { lockFolder } from "../../src/store/lock-folder.ts";
import { openStore } from "../../src/store/open-store.ts";
import { setting } from "../../src/store/schema/index.ts";
import { createCaller, createKeptApp } from "./create-kept-app.ts";
import { createFolder, startPostgresql } from "./stores.ts";

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function makeFolder(): Promise<string> {
  const folder = await createFolder();
  onTestFinished(folder.remove);
  return folder.path;
}

describe("the lock of a folder", () => {
  it("lets one process in at a time", async () => {
    const folder = await makeFolder();
    const first = lockFolder(folder);
    expect(first.ok).toBe(true);
    expect(lockFolder(folder)).toMatchObject({
      ok: false,
      fault: { heldBy: expect.stringContaining(String(process.pid)) },
    });
    if (first.ok) first.value.release();
    const again = lockFolder(folder);
    expect(again.ok).toBe(true);
    if (again.ok) again.value.release();
  });

  it("is taken over from a process that was killed, even when its number is used again", async () => {
    const folder = await makeFolder();
    const child = spawn("sleep", ["60"]);
    await once(child, "spawn");
    writeFileSync(join(folder, "store.lock"), `${hostname()} ${child.pid} some-other-start`);
    const reused = lockFolder(folder);
    expect(reused.ok).toBe(true);
    if (reused.ok) reused.value.release();
    child.kill("SIGKILL");
    await once(child, "exit");
    writeFileSync(join(folder, "store.lock"), `${hostname()} ${child.pid} 1`);
    const taken = lockFolder(folder);
    expect(taken.ok).toBe(true);
    if (taken.ok) taken.value.release();
  });

  it("holds against another machine that shares the folder, as long as that one is alive", async () => {
    const folder = await makeFolder();
    writeFileSync(join(folder, "store.lock"), "another-machine 1 1");
    expect(lockFolder(folder)).toMatchObject({ ok: false });
  });
});

describe("the secret", () => {
  it("is made once, kept readable by its owner alone, and the given one wins", async () => {
    const folder = await makeFolder();
    const made = readOrCreateSecret(undefined, folder);
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect(readOrCreateSecret(undefined, folder)).toBe(made);
    const given = "x".repeat(40);
    expect(readOrCreateSecret(given, folder)).toBe(given);
    writeFileSync(join(folder, "secret"), "short");
    expect(() => readOrCreateSecret(undefined, folder)).toThrow("damaged");
  });
});

describe("a PostgreSQL server", () => {
  let server: Awaited<ReturnType<typeof startPostgresql>>;
  beforeAll(async () => {
    server = await startPostgresql();
  });
  afterAll(() => server.stop());

  it("is brought up to date by two replicas that start together", async () => {
    const databaseUrl = await server.createDatabase();
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ databaseUrl, dataFolder: "" })));
    await stores[0]?.db.insert(setting).values({ key: "k", value: "v" });
    expect(await stores[1]?.db.select().from(setting)).toEqual([{ key: "k", value: "v" }]);
    for (const store of stores) await store.close();
  });

  it("may go away: saved work is a 503 meanwhile, reading goes on, and it recovers by itself", async () => {
    const databaseUrl = await server.createDatabase();
    const keeper = keepStore({ databaseUrl, dataFolder: "" }, SILENT);
    onTestFinished(() => keeper.close());
    await keeper.obtain();
    const { app } = createKeptApp(keeper.current);
    const anyone = createCaller(app);
    expect((await anyone.get("/v1/notices")).status).toBe(200);
    await server.server.stop();
    const refused = await anyone.get("/v1/notices");
    expect([refused.status, refused.body.code]).toEqual([503, "store-unavailable"]);
    expect((await anyone.get("/v1/gates/tay-trang")).status).toBe(200);
    await server.server.start();
    expect((await anyone.get("/v1/notices")).status).toBe(200);
  });
});

describe("a store that is not there yet", () => {
  it("is a 503 for saved work and nothing to readers, and is tried again", async () => {
    const logged: string[] = [];
    const log = { ...SILENT, error: (fields: object) => void logged.push(JSON.stringify(fields)) };
    const keeper = keepStore({ databaseUrl: "postgres://nobody@127.0.0.1:1/none", dataFolder: "" }, log);
    const anyone = createCaller(createKeptApp(keeper.current).app);
    await keeper.obtain();
    expect((await anyone.get("/v1/notices")).body.code).toBe("store-unavailable");
    expect((await anyone.get("/v1/gates/tay-trang")).status).toBe(200);
    while (logged.length < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(logged[0]).toContain("ECONNREFUSED");
    await keeper.close();
  });

  it("tells a full disk from a lost server, and both from our own mistakes", () => {
    expect(describeStoreFailure(Object.assign(new Error("could not extend file"), { code: "53100" }))).toEqual({
      code: "store-full",
    });
    const wrapped = new Error("Failed query", { cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }) });
    expect(describeStoreFailure(wrapped)).toEqual({ code: "store-unavailable" });
    expect(describeStoreFailure(Object.assign(new Error("syntax error"), { code: "42601" }))).toBeUndefined();
    expect(describeStoreFailure(new TypeError("x is undefined"))).toBeUndefined();
  });
});

it("the folder's own lock names this process while it is held", async () => {
  const folder = await makeFolder();
  const lock = lockFolder(folder);
  expect(readFileSync(join(folder, "store.lock"), "utf8")).toContain(`${process.pid}`);
  if (lock.ok) lock.value.release();
});
