import { describe, expect, it } from "vitest";
import type { Caller } from "../create-kept-app.ts";
import type { Place } from "./place.ts";

const HOUR_MS = 3_600_000;

function noticeOn(gate: string, clock: { now: Date }, changes: Record<string, unknown> = {}) {
  const from = new Date(clock.now.getTime() - HOUR_MS).toISOString();
  const until = new Date(clock.now.getTime() + 5 * HOUR_MS).toISOString();
  return { gate, state: "limited", text: "Chỉ thông quan buổi sáng.", source: "Ban Quản lý", from, until, ...changes };
}

async function createBot(place: Place): Promise<Caller> {
  const scopes = ["deliveries", "reports:write"];
  const { body } = await place.people.admin.post("/v1/keys", { name: "bot", scopes, days: 1 });
  const { createCaller } = await import("../create-kept-app.ts");
  return createCaller(place.app, { authorization: `Bearer ${String(body["key"])}` });
}

export function testGateNews(place: () => Place): void {
  describe("notices", () => {
    it("are seen by everybody while they last, with source and author, and end by themselves", async () => {
      const { people, anyone, clock } = place();
      const put = await people.official.post("/v1/notices", noticeOn("tay-trang", clock));
      expect(put.status).toBe(200);
      const seen = await anyone.get("/v1/notices?gate=tay-trang");
      expect(seen.body["data"]).toMatchObject([
        { gate: "tay-trang", state: "limited", source: "Ban Quản lý", author: "Lò Thị Mai" },
      ]);
      expect((await anyone.get("/v1/notices?gate=lao-bao")).body["data"]).toEqual([]);
      const before = clock.now;
      clock.now = new Date(before.getTime() + 6 * HOUR_MS);
      expect((await anyone.get("/v1/notices?gate=tay-trang")).body["data"]).toEqual([]);
      clock.now = before;
      expect((await people.official.delete(`/v1/notices/${String(put.body["id"])}`)).status).toBe(200);
      expect((await anyone.get("/v1/notices?gate=tay-trang")).body["data"]).toEqual([]);
      expect((await people.official.delete(`/v1/notices/${String(put.body["id"])}`)).status).toBe(404);
    });

    it("need a gate that exists and an end after their beginning", async () => {
      const { people, clock } = place();
      expect((await people.official.post("/v1/notices", noticeOn("tay-trang-9", clock))).body.code).toBe(
        "gate-not-found",
      );
      const endless = noticeOn("tay-trang", clock, { until: "2099-01-01T00:00:00Z" });
      expect((await people.official.post("/v1/notices", endless)).body.code).toBe("request-invalid");
    });
  });

  describe("reports", () => {
    it("stay hearsay however often they are said, fade, and never replace a notice", async () => {
      const { people, anyone, clock } = place();
      const said = { gate: "na-meo", state: "queue", waitHours: 2 };
      await people.trader.post("/v1/reports", said);
      await people.trader.post("/v1/reports", { ...said, waitHours: 3 });
      const read = async () => (await anyone.get("/v1/reports?gate=na-meo")).body["data"] as Record<string, unknown>[];
      expect(await read()).toMatchObject([
        { status: "unconfirmed", reporters: 1, weight: 1, waitHours: { least: 3, most: 3 }, againstNotice: false },
      ]);
      await people.official.post("/v1/reports", said);
      await people.official.post("/v1/notices", noticeOn("na-meo", clock, { state: "open" }));
      expect(await read()).toMatchObject([{ status: "unconfirmed", reporters: 2, againstNotice: true }]);
      const before = clock.now;
      clock.now = new Date(before.getTime() + 3 * HOUR_MS);
      expect(await read()).toMatchObject([{ weight: 0.5 }]);
      clock.now = new Date(before.getTime() + 6 * HOUR_MS);
      expect(await read()).toEqual([]);
      clock.now = before;
    });

    it("are made for others by the bot alone", async () => {
      const { people, anyone } = place();
      const said = { gate: "cau-treo", state: "closed", onBehalfOf: "telegram:42" };
      expect((await people.trader.post("/v1/reports", said)).body.code).toBe("not-allowed");
      const bot = await createBot(place());
      expect((await bot.post("/v1/reports", said)).status).toBe(200);
      const all = await anyone.get("/v1/reports?gate=cau-treo");
      expect(JSON.stringify(all.body)).not.toContain("42");
    });
  });

  describe("the outbox", () => {
    it("offers a notice to each who asked, in their language, until it is confirmed", async () => {
      const { people, clock } = place();
      const bot = await createBot(place());
      const topic = "gate/bo-y";
      for (const [recipient, locale] of [
        ["1", "vi"],
        ["2", "en"],
        ["2", "en"],
      ]) {
        expect((await bot.post("/v1/subscriptions", { channel: "telegram", recipient, topic, locale })).status).toBe(
          200,
        );
      }
      const id = crypto.randomUUID();
      for (let sent = 0; sent < 2; sent += 1)
        await people.official.post("/v1/notices", noticeOn("bo-y", clock, { id }));

      type Taken = { broadcastId: string; subscriptionId: string; recipient: string; text: string; attempt: number };
      const take = async (): Promise<Taken[]> =>
        (await bot.post("/v1/deliveries/taken", { channel: "telegram", limit: 10, seconds: 60 })).body[
          "data"
        ] as Taken[];
      const [first, second] = (await Promise.all([take(), take()]))
        .flat()
        .toSorted((a, b) => a.recipient.localeCompare(b.recipient));
      expect([first?.recipient, second?.recipient]).toEqual(["1", "2"]);
      expect([first?.text, second?.text]).toEqual([
        expect.stringContaining("hạn chế thông quan"),
        expect.stringContaining("limited clearance"),
      ]);
      expect(await take()).toEqual([]);

      const confirm = ({ broadcastId, subscriptionId }: Taken) =>
        bot.post("/v1/deliveries/confirmed", { broadcastId, subscriptionId, state: "sent" });
      if (first === undefined) throw new Error("nothing was offered");
      expect((await confirm(first)).body["changed"]).toBe(true);
      expect((await confirm(first)).body["changed"]).toBe(false);
      // The sender died before it confirmed the other: offered again, and only that one.
      const before = clock.now;
      clock.now = new Date(before.getTime() + 61_000);
      expect(await take()).toMatchObject([{ recipient: "2", attempt: 2 }]);
      clock.now = before;

      const forgotten = await bot.post("/v1/forgotten", { channel: "telegram", recipient: "2" });
      expect(forgotten.body["erased"]).toBe(2);
    });

    it("forgets a reporter's reports too", async () => {
      const bot = await createBot(place());
      await bot.post("/v1/reports", { gate: "cau-treo", state: "open", onBehalfOf: "telegram:77" });
      expect((await bot.post("/v1/forgotten", { channel: "telegram", recipient: "77" })).body["erased"]).toBe(1);
      expect((await bot.post("/v1/forgotten", { channel: "telegram", recipient: "77" })).body["erased"]).toBe(0);
    });
  });
}
