import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSetupToken } from "../../src/people/tokens.ts";
import type { Store } from "../../src/store/database.ts";
import { openStore } from "../../src/store/open-store.ts";
import { type Role, user } from "../../src/store/schema/index.ts";
import { createCaller, createKeptApp, createPerson, SECRET } from "./create-kept-app.ts";
import { createFolder, KINDS, startPostgresql } from "./stores.ts";

let server: Awaited<ReturnType<typeof startPostgresql>>;
beforeAll(async () => {
  server = await startPostgresql();
});
afterAll(() => server.stop());

describe.each(KINDS)("on %s", (kind) => {
  let store: Store;
  let app: ReturnType<typeof createKeptApp>["app"];
  beforeAll(async () => {
    store = await openStore(kind === "pglite" ? { dataFolder: (await createFolder()).path } : { databaseUrl: await server.createDatabase(), dataFolder: "" });
    app = createKeptApp(() => store).app;
  });
  afterAll(() => store.close());

  it("x", async () => {
    const mai = await createPerson(app);
    console.log(await mai.get("/v1/me"));
    console.log(await mai.post("/v1/setup", { token: createSetupToken(SECRET) }));
    console.log(await mai.get("/v1/people"));
    const saved = await mai.post("/v1/scenarios", { title: "t", scenario: { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} }, draws: 64 });
    console.log(saved);
    console.log(await mai.get(`/v1/scenarios/${saved.body.id}`));
    console.log(await mai.get(`/v1/scenarios/${saved.body.id}/versions/1/replay`));
    console.log(await mai.post("/v1/keys", { name: "k", scopes: ["scenarios:read", "jobs"], days: 3 }), await mai.get("/v1/keys"));
    console.log(await mai.get("/v1/audit-log"));
    console.log(await mai.delete("/v1/me"));
  });
});
