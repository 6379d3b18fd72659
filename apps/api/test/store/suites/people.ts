import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { createSetupToken } from "../../../src/people/tokens.ts";
import { KEPT_ROUTES } from "../../../src/saved/registry.ts";
import { account, auditLog, scenario, session, user } from "../../../src/store/schema/index.ts";
import { postJson } from "../../create-test-app.ts";
import { createCaller, createPerson, SECRET } from "../create-kept-app.ts";
import type { Place } from "./place.ts";

/** Written by hand, apart from the routes: what each of the five kinds of asker may call. y = may, n = may not. */
const MAY = {
  // anyone reader trader official admin
  signUp: "yyyyy",
  signIn: "yyyyy",
  signOut: "yyyyy",
  getMe: "nyyyy",
  eraseMe: "nyyyy",
  claimSetup: "nyyyy",
  listPeople: "nnnny",
  setRole: "nnnny",
  listAuditLog: "nnnny",
  createKey: "nyyyy",
  listKeys: "nyyyy",
  revokeKey: "nyyyy",
  saveScenario: "nyyyy",
  listScenarios: "yyyyy",
  getScenario: "yyyyy",
  changeScenario: "nyyyy",
  deleteScenario: "nyyyy",
  saveVersion: "nyyyy",
  getVersion: "yyyyy",
  replayVersion: "yyyyy",
  compareVersions: "yyyyy",
  forkScenario: "nyyyy",
  addComment: "nyyyy",
  listComments: "yyyyy",
  shareScenario: "nyyyy",
  listLinks: "nyyyy",
  revokeLink: "nyyyy",
  publishNotice: "nnnyy",
  listNotices: "yyyyy",
  withdrawNotice: "nnnyy",
  addReport: "nnyyy",
  listReports: "yyyyy",
  previewUpload: "nnnyy",
  acceptUpload: "nnnyy",
  listUploads: "yyyyy",
  withdrawUpload: "nnnyy",
  subscribe: "nnnny",
  unsubscribe: "nnnny",
  forgetRecipient: "nnnny",
  sendBroadcast: "nnnyy",
  takeDeliveries: "nnnny",
  confirmDelivery: "nnnny",
  startJob: "nyyyy",
  getJob: "nyyyy",
  cancelJob: "nyyyy",
} as const;
const ASKERS = ["anyone", "reader", "trader", "official", "admin"] as const;

export function testPeople(place: () => Place): void {
  describe("the access table", () => {
    it("has a row for every operation and no other", () => {
      expect(KEPT_ROUTES.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(MAY).toSorted());
    });

    // A request that is let in but does not fit is refused as such (400) before it does anything.
    it.each(KEPT_ROUTES.map((route) => [route.operationId, route] as const))(
      "holds for %s, cell by cell",
      async (id, route) => {
        const { app, people, anyone } = place();
        const askers = { anyone, ...people };
        for (const [index, asker] of ASKERS.entries()) {
          const headers = { ...askers[asker].headers, "content-type": "application/json" };
          const path = `${route.path.replaceAll(/\{\w+\}/g, "!")}?not-a-field=1`;
          const body = route.method === "post" ? { body: "{}" } : {};
          const { status } = await app.request(path, { method: route.method.toUpperCase(), headers, ...body });
          const may = MAY[id as keyof typeof MAY][index] === "y";
          expect([asker, status]).toEqual([asker, may ? 400 : asker === "anyone" ? 401 : 403]);
        }
      },
    );

    it("lets a key do what its scopes say and its owner may, and nothing else", async () => {
      const { app, people } = place();
      const scopes = ["scenarios:read", "notices:write"];
      const made = await people.reader.post("/v1/keys", { name: "bảng tính", scopes, days: 1 });
      const key = createCaller(app, { authorization: `Bearer ${String(made.body["key"])}` });
      expect((await key.get("/v1/scenarios?whose=mine")).status).toBe(200);
      // The owner may, the key may not.
      expect((await key.get("/v1/me")).body.code).toBe("not-allowed");
      expect((await key.post("/v1/keys", { name: "x", scopes, days: 1 })).body.code).toBe("not-allowed");
      expect((await key.post("/v1/scenarios", {})).body.code).toBe("not-allowed");
      // The key may, the owner may not.
      expect((await key.post("/v1/notices", {})).body.code).toBe("not-allowed");

      const listed = await people.reader.get("/v1/keys");
      expect(JSON.stringify(listed.body)).not.toContain(String(made.body["key"]));
      expect((await people.trader.delete(`/v1/keys/${String(made.body["id"])}`)).status).toBe(404);
      expect((await people.reader.delete(`/v1/keys/${String(made.body["id"])}`)).status).toBe(200);
      expect((await key.get("/v1/scenarios?whose=mine")).body.code).toBe("not-signed-in");
    });

    it("refuses another site's page that acts with the reader's cookie", async () => {
      const { people } = place();
      for (const from of [{ origin: "https://evil.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }]) {
        expect((await people.reader.delete("/v1/me", from)).body.code).toBe("not-allowed");
      }
      expect((await people.reader.delete("/v1/keys/none", { origin: "http://localhost" })).status).toBe(404);
    });
  });

  describe("accounts", () => {
    it("sign in and out, and keep neither the password nor the address of the reader", async () => {
      const { app, store } = place();
      const mai = await createPerson(app);
      expect((await mai.get("/v1/me")).body).toMatchObject({ id: mai.id, role: "reader", name: "Lò Thị Mai" });
      const wrong = await mai.post("/v1/sessions", { email: mai.email, password: "sai mat khau roi" });
      expect([wrong.status, wrong.body.code]).toEqual([401, "sign-in-failed"]);
      const unknown = await mai.post("/v1/sessions", { email: "ai-do@example.vn", password: "sai mat khau roi" });
      expect([unknown.status, unknown.body.code]).toEqual([401, "sign-in-failed"]);
      const right = await app.request("/v1/sessions", postJson({ email: mai.email, password: "mot cau that dai" }));
      expect(right.headers.getSetCookie().join()).toMatch(/HttpOnly/i);
      const [kept] = await store.db.select().from(account).where(eq(account.userId, mai.id));
      expect(kept?.password).not.toContain("mot cau that dai");
      const sessions = await store.db.select().from(session).where(eq(session.userId, mai.id));
      expect(sessions.map(({ ipAddress }) => ipAddress ?? "")).toEqual(["", ""]);
      expect((await mai.delete("/v1/sessions")).status).toBe(200);
      expect((await mai.get("/v1/me")).status).toBe(401);
    });

    it("refuse a short password and a taken address", async () => {
      const { app, anyone } = place();
      const mai = await createPerson(app);
      const short = await anyone.post("/v1/people", { name: "A", email: "a@example.vn", password: "ngan" });
      expect([short.status, short.body.code]).toEqual([400, "request-invalid"]);
      const taken = await anyone.post("/v1/people", { name: "A", email: mai.email, password: "mot cau that dai" });
      expect([taken.status, taken.body.code]).toEqual([409, "already-exists"]);
    });

    it("cannot give themselves a role", async () => {
      const { anyone, people, store } = place();
      const body = { name: "A", email: "b@example.vn", password: "mot cau that dai", role: "admin" };
      expect((await anyone.post("/v1/people", body)).status).toBe(400);
      expect((await people.admin.post(`/v1/people/${people.admin.id}/role`, { role: "reader" })).status).toBe(404);
      const [admin] = await store.db.select().from(user).where(eq(user.id, people.admin.id));
      expect(admin?.role).toBe("admin");
    });

    it("become the first admin with the printed token, once", async () => {
      const { app } = place();
      const [mai, lan] = [await createPerson(app), await createPerson(app)];
      expect((await mai.post("/v1/setup", { token: "guess" })).body.code).toBe("not-allowed");
      // The place itself was set up with it, so it is used up.
      expect((await lan.post("/v1/setup", { token: createSetupToken(SECRET) })).body.code).toBe("not-allowed");
      expect((await mai.get("/v1/me")).body["role"]).toBe("reader");
    });

    it("are erased with everything personal, and counted; the last admin stays", async () => {
      const { app, store, people } = place();
      const mai = await createPerson(app);
      const body = { title: "của tôi", scenario: BASELINE, draws: 16 };
      await mai.post("/v1/scenarios", body);
      const gone = await mai.delete("/v1/me");
      // Scenario, session, password and the account itself.
      expect([gone.status, gone.body["erased"]]).toEqual([200, 4]);
      expect(await store.db.$count(scenario, eq(scenario.ownerId, mai.id))).toBe(0);
      expect((await mai.get("/v1/me")).status).toBe(401);
      expect((await people.admin.delete("/v1/me")).body.code).toBe("not-allowed");
    });
  });

  describe("the audit log", () => {
    it("says who did what, and cannot be changed even with the database in hand", async () => {
      const { people, store } = place();
      await people.admin.post(`/v1/people/${people.reader.id}/role`, { role: "reader" });
      const log = await people.admin.get("/v1/audit-log?limit=1");
      expect(log.body["data"]).toMatchObject([
        {
          actor: people.admin.id,
          action: "set-role",
          subject: `person/${people.reader.id}`,
          detail: { role: "reader" },
        },
      ]);
      await expect(store.db.delete(auditLog)).rejects.toThrow();
      await expect(store.db.update(auditLog).set({ actor: "x" })).rejects.toThrow();
      await expect(store.db.execute(sql`truncate audit_log`)).rejects.toThrow();
    });
  });
}

export const BASELINE = { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} };
