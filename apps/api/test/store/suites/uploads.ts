import { datasetSchema } from "@bienmau/core/schema";
import { dataset } from "@bienmau/data";
import { describe, expect, it, onTestFinished } from "vitest";
import { watchUploads } from "../../../src/saved/live-dataset.ts";
import { mergeUploads } from "../../../src/saved/uploads/merge-uploads.ts";
import { readLiveUploads } from "../../../src/saved/uploads/uploads.ts";
import { createTestApp, postJson } from "../../create-test-app.ts";
import type { Place } from "./place.ts";

const HEADER = "indicator,place,partner,flow,period,value,unit,basis,locator,printed,printed_unit";

function upload(...rows: readonly string[]) {
  const about = { title: "Báo cáo xuất nhập khẩu", publisher: "Cơ quan hải quan", publishedOn: "2026-01-15" };
  return { id: crypto.randomUUID(), ...about, csv: [HEADER, ...rows].join("\n") };
}

export function testUploads(place: () => Place): void {
  describe("uploaded figures", () => {
    it("are previewed without being kept", async () => {
      const { people, anyone } = place();
      const { id: _id, ...table } = upload("trade-value,dien-bien,northern-laos,export,2025,x,USD,corridor,bảng 1,,");
      const preview = await people.official.post("/v1/uploads/preview?lang=en", table);
      expect(preview.body).toMatchObject({ acceptable: false, messages: [{ line: 2, column: "value" }] });
      expect((await anyone.get("/v1/uploads")).body["data"]).toEqual([]);
      const refused = await people.official.post("/v1/uploads", { id: crypto.randomUUID(), ...table });
      expect([refused.status, refused.body["path"]]).toEqual([400, "csv:2:value"]);
    });

    it("become part of the dataset once, are asked for and drawn like any other, and can be withdrawn", async () => {
      const { people, anyone, store } = place();
      const row = 'trade-value,dien-bien,northern-laos,export,2025,101500000,USD,corridor,bảng 1,"101,5",million USD';
      const body = upload(row);
      let live = dataset;
      const watch = watchUploads({
        bundled: dataset,
        store: () => store,
        onChange: (next) => (live = next),
        log: SILENT,
      });
      onTestFinished(() => watch.stop());
      for (let sent = 0; sent < 2; sent += 1)
        expect((await people.official.post("/v1/uploads", body)).body["rows"]).toBe(1);
      await watch.refresh();
      expect(live.version).toMatch(/\+[0-9a-f]{8}$/);
      expect(datasetSchema.safeParse(live).error).toBeUndefined();
      expect(live.observations).toHaveLength(dataset.observations.length + 1);

      const { app } = createTestApp({ dataset: live });
      const asked = await app.request("/v1/questions", postJson({ q: "xuat khau dien bien bac lao nam 2025" }));
      const answer = (await asked.json()) as { values: { value: number; sources: { id: string }[] }[] };
      expect(answer.values[0]).toMatchObject({
        value: 101_500_000,
        sources: [{ id: expect.stringMatching(/^upload-/) }],
      });
      const listed = await app.request(
        "/v1/observations?place=dien-bien&partner=northern-laos&startPeriod=2025&endPeriod=2025&flow=export",
      );
      expect(JSON.stringify(await listed.json())).toContain("101500000");

      expect((await people.trader.delete(`/v1/uploads/${body.id}`)).status).toBe(403);
      expect((await people.official.delete(`/v1/uploads/${body.id}`)).status).toBe(200);
      await watch.refresh();
      expect(live.version).toBe(dataset.version);
      expect((await anyone.get("/v1/uploads")).body["data"]).toMatchObject([
        { id: body.id, rows: 1, withdrawnAt: expect.any(String) },
      ]);
    });

    it("stand beside a printed figure they contradict, with a conflict, and never replace it", async () => {
      const { people, store } = place();
      const body = upload(
        "trade-value,dien-bien,northern-laos,export,2024,96000000,USD,corridor,bảng 2,96,million USD",
      );
      await people.official.post("/v1/uploads", body);
      const live = mergeUploads(dataset, await readLiveUploads(store.db));
      const conflict = live.conflicts.at(-1);
      expect(conflict?.values.map(({ value }) => value)).toEqual([95_000_000, 96_000_000]);
      const { app } = createTestApp({ dataset: live });
      const asked = await app.request("/v1/questions", postJson({ q: "xuat khau dien bien bac lao nam 2024" }));
      const answer = (await asked.json()) as {
        values: { value: number; disputed: boolean }[];
        conflicts: { id: string }[];
      };
      expect(answer.values[0]).toMatchObject({ value: 95_000_000, disputed: true });
      expect(answer.conflicts.map(({ id }) => id)).toContain(conflict?.id);
      await people.official.delete(`/v1/uploads/${body.id}`);
    });
  });
}

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
