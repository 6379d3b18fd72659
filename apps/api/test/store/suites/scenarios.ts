import { PRESETS } from "@bienmau/core/simulation";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { scenarioVersion } from "../../../src/store/schema/index.ts";
import type { Caller } from "../create-kept-app.ts";
import { BASELINE } from "./people.ts";
import type { Place } from "./place.ts";

const PRESET =
  PRESETS.find(({ id, scenario }) => id !== "baseline" && scenario.profile === BASELINE.profile)?.scenario ?? BASELINE;

async function save(caller: Caller, changes: Record<string, unknown> = {}): Promise<string> {
  const saved = await caller.post("/v1/scenarios", { title: "Phương án", scenario: BASELINE, draws: 32, ...changes });
  expect(saved.status).toBe(200);
  return String(saved.body["id"]);
}

export function testScenarios(place: () => Place): void {
  describe("saved scenarios", () => {
    it("keep every version, and come back as they were saved", async () => {
      const { reader } = place().people;
      const id = await save(reader, { tags: ["quy hoạch"], note: "bản đầu", seed: 7 });
      const next = await reader.post(`/v1/scenarios/${id}/versions`, {
        basedOn: 1,
        scenario: PRESET,
        note: "thêm biện pháp",
        draws: 32,
      });
      expect(next.body["version"]).toBe(2);
      const whole = await reader.get(`/v1/scenarios/${id}`);
      expect(whole.body).toMatchObject({
        access: "own",
        latestVersion: 2,
        tags: ["quy hoạch"],
        latest: { version: 2, author: "Lò Thị Mai" },
      });
      const first = await reader.get(`/v1/scenarios/${id}/versions/1`);
      expect(first.body).toMatchObject({ note: "bản đầu", scenario: BASELINE, result: { draws: 32, seed: 7 } });
      expect((await reader.get("/v1/scenarios?whose=mine&tag=quy%20ho%E1%BA%A1ch")).body["data"]).toHaveLength(1);
    });

    it("are saved once, however often the same save is sent", async () => {
      const { reader, trader } = place().people;
      const id = crypto.randomUUID();
      expect(await save(reader, { id })).toBe(id);
      expect(await save(reader, { id, title: "khác" })).toBe(id);
      const stolen = await trader.post("/v1/scenarios", { id, title: "t", scenario: BASELINE, draws: 16 });
      expect([stolen.status, stolen.body.code]).toEqual([409, "already-exists"]);
      expect((await reader.get(`/v1/scenarios/${id}`)).body).toMatchObject({
        title: "Phương án",
        versions: [{ version: 1 }],
      });
    });

    it("let one of two editors through and tell the other", async () => {
      const { reader } = place().people;
      const id = await save(reader);
      const edit = () => reader.post(`/v1/scenarios/${id}/versions`, { basedOn: 1, scenario: BASELINE, draws: 16 });
      const both = await Promise.all([edit(), edit()]);
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      expect(both.find(({ status }) => status === 409)?.body.code).toBe("version-conflict");
    });

    it("are nobody else's business until shared or made public", async () => {
      const { people, anyone } = place();
      const id = await save(people.reader);
      for (const asker of [anyone, people.trader, people.admin]) {
        expect((await asker.get(`/v1/scenarios/${id}`)).status).toBe(404);
        expect((await asker.get(`/v1/scenarios/${id}/versions/1`)).status).toBe(404);
        expect((await asker.get(`/v1/scenarios/${id}/comments`)).status).toBe(404);
        expect((await asker.get(`/v1/scenarios/${id}/comparison?version=1&withVersion=1`)).status).toBe(404);
      }
      await people.reader.post(`/v1/scenarios/${id}/details`, { title: "Công khai", tags: [], visibility: "public" });
      expect((await anyone.get(`/v1/scenarios/${id}`)).body).toMatchObject({ access: "read", title: "Công khai" });
      const edit = await people.trader.post(`/v1/scenarios/${id}/versions`, {
        basedOn: 1,
        scenario: BASELINE,
        draws: 16,
      });
      expect(edit.status).toBe(403);
      expect((await people.trader.delete(`/v1/scenarios/${id}`)).status).toBe(403);
      expect((await people.reader.delete(`/v1/scenarios/${id}`)).status).toBe(200);
      expect((await anyone.get(`/v1/scenarios/${id}`)).status).toBe(404);
    });

    it("open to whoever holds a link, as far as the link goes and until it is revoked or over", async () => {
      const { people, anyone, clock } = place();
      const id = await save(people.reader);
      const share = async (body: object) => {
        const { body: link } = await people.reader.post(`/v1/scenarios/${id}/links`, body);
        return { id: String(link["id"]), with: { "x-share-token": String(link["token"]) } };
      };
      const [reading, editing] = [await share({ access: "read", days: 1 }), await share({ access: "edit" })];
      expect((await anyone.get(`/v1/scenarios/${id}`, reading.with)).body["access"]).toBe("read");
      const version = { basedOn: 1, scenario: BASELINE, draws: 16 };
      expect((await people.trader.post(`/v1/scenarios/${id}/versions`, version, reading.with)).status).toBe(403);
      expect((await people.trader.post(`/v1/scenarios/${id}/versions`, version, editing.with)).body["version"]).toBe(2);
      // A link opens its own scenario only, and gives nobody the owner's rights.
      const other = await save(people.reader);
      expect((await anyone.get(`/v1/scenarios/${other}`, editing.with)).status).toBe(404);
      expect((await people.trader.delete(`/v1/scenarios/${id}`, editing.with)).status).toBe(403);
      const listed = await people.reader.get(`/v1/scenarios/${id}/links`);
      expect(JSON.stringify(listed.body)).not.toContain(editing.with["x-share-token"]);

      await people.reader.delete(`/v1/scenarios/${id}/links/${editing.id}`);
      expect((await people.trader.get(`/v1/scenarios/${id}`, editing.with)).status).toBe(404);
      const before = clock.now;
      clock.now = new Date(before.getTime() + 2 * 86_400_000);
      expect((await anyone.get(`/v1/scenarios/${id}`, reading.with)).status).toBe(404);
      clock.now = before;
    });

    it("carry remarks on one assumption, with author and time, in the journey of an official and a colleague", async () => {
      const { people, clock } = place();
      const id = await save(people.official);
      const { body: link } = await people.official.post(`/v1/scenarios/${id}/links`, { access: "read" });
      const shared = { "x-share-token": String(link["token"]) };
      const remark = {
        id: crypto.randomUUID(),
        version: 1,
        assumption: "levers.road-upgrade.intensity",
        body: "Mức này cần căn cứ.",
      };
      for (let sent = 0; sent < 2; sent += 1) {
        expect((await people.reader.post(`/v1/scenarios/${id}/comments`, remark, shared)).status).toBe(200);
      }
      expect((await people.trader.post(`/v1/scenarios/${id}/comments`, remark)).status).toBe(404);
      const { body } = await people.official.get(`/v1/scenarios/${id}/comments`);
      expect(body["data"]).toEqual([{ ...remark, author: "Lò Thị Mai", createdAt: clock.now.toISOString() }]);
    });

    it("can be forked by a reader, who then owns a private copy that names its origin", async () => {
      const { people } = place();
      const id = await save(people.reader, { visibility: "public", scenario: PRESET });
      const fork = await people.trader.post(`/v1/scenarios/${id}/forks`, { version: 1 });
      expect(fork.body).toMatchObject({ forkedFrom: { id, version: 1 }, visibility: "private", latestVersion: 1 });
      const copy = await people.trader.get(`/v1/scenarios/${String(fork.body["id"])}`);
      expect(copy.body).toMatchObject({ access: "own", latest: { scenario: PRESET } });
      expect((await people.reader.get(`/v1/scenarios/${String(fork.body["id"])}`)).status).toBe(404);
    });

    it("are compared by settings and figures", async () => {
      const { reader } = place().people;
      const id = await save(reader);
      await reader.post(`/v1/scenarios/${id}/versions`, { basedOn: 1, scenario: PRESET, draws: 32 });
      const same = await reader.get(`/v1/scenarios/${id}/comparison?version=2&withVersion=2`);
      expect(same.body).toEqual({ settings: [], figures: [] });
      const { body } = await reader.get(`/v1/scenarios/${id}/comparison?version=1&withVersion=2`);
      const settings = body["settings"] as { path: string }[];
      expect(settings.every(({ path }) => /^(?:levers|shocks)\./.test(path))).toBe(true);
      expect(settings.length).toBeGreaterThan(0);
      expect((body["figures"] as unknown[]).length).toBeGreaterThan(0);
    });

    it("give the same result when opened again, or say what changed", async () => {
      const { people, store } = place();
      const id = await save(people.reader, { scenario: PRESET, seed: 3 });
      const again = await people.reader.get(`/v1/scenarios/${id}/versions/1/replay`);
      expect(again.body).toMatchObject({ outcome: "same", figures: [] });

      // As if an older model had made it.
      const [kept] = await store.db.select().from(scenarioVersion).where(eq(scenarioVersion.scenarioId, id));
      const figures = (kept?.result.figures ?? []).map((figure) => ({ ...figure, p50: figure.p50 + 1 }));
      const older = { ...kept?.result, modelVersion: "0.9.0", digest: "other", figures };
      await expect(
        store.db.execute(
          sql`update scenario_version set result = ${JSON.stringify(older)}::json where scenario_id = ${id}`,
        ),
      ).rejects.toThrow();
      await store.db
        .insert(scenarioVersion)
        .values({ scenarioId: id, version: 2, scenario: PRESET as never, result: older as never });
      const changed = await people.reader.get(`/v1/scenarios/${id}/versions/2/replay`);
      expect(changed.body).toMatchObject({ outcome: "changed", modelVersion: { was: "0.9.0" } });
      expect(changed.body["figures"]).toHaveLength(figures.length);
    });
  });
}
