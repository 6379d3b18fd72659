import { afterAll, beforeAll, describe } from "vitest";
import { createSetupToken } from "../../src/people/tokens.ts";
import type { Store } from "../../src/store/database.ts";
import { openStore } from "../../src/store/open-store.ts";
import { createCaller, createKeptApp, createPerson, SECRET } from "./create-kept-app.ts";
import { createFolder, KINDS, startPostgresql } from "./stores.ts";
import { testGateNews } from "./suites/gate-news.ts";
import { testJobs } from "./suites/jobs.ts";
import { testPeople } from "./suites/people.ts";
import type { Place } from "./suites/place.ts";
import { testScenarios } from "./suites/scenarios.ts";
import { testUploads } from "./suites/uploads.ts";

/** Making the embedded store takes seconds, and many of them on a busy machine. */
const HOOK_MS = 180_000;

// One suite, two databases: nothing may behave differently on the embedded store and on a real PostgreSQL server.
describe.each(KINDS)("on %s", (kind) => {
  const ends: (() => Promise<unknown>)[] = [];
  let place: Place;

  beforeAll(async () => {
    const clock = { now: new Date("2026-11-22T02:00:00Z") };
    const store = await open();
    ends.push(store.close);
    const { app } = createKeptApp(() => store, { now: () => clock.now });
    place = { kind, store, app, clock, anyone: createCaller(app), people: await createPeople(app) };
  }, HOOK_MS);
  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });

  async function open(): Promise<Store> {
    if (kind === "pglite") {
      const folder = await createFolder();
      ends.push(folder.remove);
      return openStore({ dataFolder: folder.path });
    }
    const server = await startPostgresql();
    ends.push(server.stop);
    return openStore({ databaseUrl: await server.createDatabase(), dataFolder: "" });
  }

  testPeople(() => place);
  testScenarios(() => place);
  testGateNews(() => place);
  testUploads(() => place);
  testJobs(() => place);
});

async function createPeople(app: ReturnType<typeof createKeptApp>["app"]): Promise<Place["people"]> {
  const [reader, trader, official, admin] = [
    await createPerson(app),
    await createPerson(app),
    await createPerson(app),
    await createPerson(app),
  ];
  await admin.post("/v1/setup", { token: createSetupToken(SECRET) });
  await admin.post(`/v1/people/${trader.id}/role`, { role: "trader" });
  await admin.post(`/v1/people/${official.id}/role`, { role: "official" });
  return { reader, trader, official, admin };
}
