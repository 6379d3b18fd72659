import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { startService } from "./start-service.ts";
import { createFolder, KINDS, startPostgresql } from "./stores.ts";
import { BASELINE } from "./suites/people.ts";

/** More in the long round: `KILL_ROUNDS=50` on each store. */
const ROUNDS = Number(process.env["KILL_ROUNDS"] ?? 2);
const RECIPIENTS = ["1", "2"];

// The service is killed in the middle of writing, again and again. What it had acknowledged must be there afterwards, once.
describe.each(KINDS)("killed while writing on %s", (kind) => {
  it("loses nothing acknowledged, doubles nothing, and sends each message to each who asked", {
    timeout: 60_000 + ROUNDS * 30_000,
  }, async () => {
    const variables = await createPlace(kind);
    let service = await startService(variables, { awaitToken: true });
    onTestFinished(() => service.kill());
    const call = async (path: string, body?: unknown, method = body === undefined ? "GET" : "POST") => {
      const init = body === undefined ? {} : { body: JSON.stringify(body) };
      const headers = {
        "content-type": "application/json",
        cookie,
        ...(key === "" ? {} : { authorization: `Bearer ${key}` }),
      };
      const response = await fetch(service.url + path, { method, headers, ...init });
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as Record<string, unknown>,
      };
    };
    let cookie = "";
    let key = "";
    const signUp = () => call("/v1/people", { name: "Admin", email: "a@example.vn", password: "mot cau that dai" });
    let account = await signUp();
    // On a busy machine the embedded store may take longer to make than a request waits.
    while (account.status === 503) account = await signUp();
    cookie = account.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    expect((await call("/v1/setup", { token: service.setupToken })).status).toBe(200);
    const scopes = ["scenarios:read", "scenarios:write", "notices:write", "uploads:write", "jobs", "deliveries"];
    key = String((await call("/v1/keys", { name: "k", scopes, days: 1 })).body["key"]);
    for (const recipient of RECIPIENTS) {
      await call("/v1/subscriptions", { channel: "telegram", recipient, topic: "gate/tay-trang", locale: "vi" });
    }

    const kept = {
      notices: new Set<string>(),
      scenarios: new Set<string>(),
      uploads: new Map<string, string>(),
      jobs: new Set<string>(),
    };
    const tried = { notices: new Set<string>(), uploads: new Set<string>() };
    const writers = [
      async () => {
        const id = crypto.randomUUID();
        tried.notices.add(id);
        if ((await call("/v1/notices", noticeOf(id))).status === 200) kept.notices.add(id);
      },
      async () => {
        const id = crypto.randomUUID();
        const saved = await call("/v1/scenarios", { id, title: "t", scenario: BASELINE, draws: 8 });
        if (saved.status === 200) kept.scenarios.add(id);
      },
      async () => {
        const id = crypto.randomUUID();
        tried.uploads.add(id);
        const accepted = await call("/v1/uploads", uploadOf(id, tried.uploads.size));
        if (accepted.status === 200) kept.uploads.set(id, String(accepted.body["source"]));
      },
      async () => {
        const id = crypto.randomUUID();
        if ((await call("/v1/jobs", { id, scenario: BASELINE, draws: 8 })).status === 200) kept.jobs.add(id);
      },
    ];
    const countKept = (): number[] => [kept.notices, kept.scenarios, kept.uploads, kept.jobs].map(({ size }) => size);
    for (const most of fc.sample(fc.integer({ min: 4, max: 40 }), { numRuns: ROUNDS, seed: 9 })) {
      const before = countKept();
      let alive = true;
      const write = async (writer: () => Promise<void>): Promise<void> => {
        // A request that met the dying process fails; what it did is judged afterwards.
        while (alive) await writer().catch(() => undefined);
      };
      const writing = Promise.all(writers.map(write));
      const gained = (): number[] => countKept().map((size, index) => size - (before[index] ?? 0));
      // Killed wherever it then happens to be, once every kind of writing was acknowledged and some number in all.
      while (Math.min(...gained()) < 1 || gained().reduce((sum, one) => sum + one, 0) < most) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await service.kill();
      alive = false;
      await writing;
      service = await startService(variables);
    }

    const notices = ((await call("/v1/notices?gate=tay-trang")).body["data"] as { id: string }[]).map(({ id }) => id);
    expect(new Set(notices).size).toBe(notices.length);
    expect([...kept.notices].filter((id) => !notices.includes(id))).toEqual([]);
    for (const id of kept.scenarios) {
      expect((await call(`/v1/scenarios/${id}`)).body).toMatchObject({ latestVersion: 1, versions: [{ version: 1 }] });
    }
    const uploads = (await call("/v1/uploads")).body["data"] as { id: string; rows: number }[];
    expect(uploads.every(({ rows }) => rows === 2)).toBe(true);
    expect([...kept.uploads.keys()].filter((id) => !uploads.some((one) => one.id === id))).toEqual([]);
    for (const source of kept.uploads.values()) {
      const live = await call(`/v1/observations?source=${source}`);
      expect((live.body["data"] as unknown[]).length).toBe(2);
    }
    // On a server a dead worker is noticed by its silence, which takes a while: that is for the long round.
    const jobs = kind === "pglite" || ROUNDS > 2 ? [...kept.jobs] : [];
    for (const id of jobs) await waitForJob(() => call(`/v1/jobs/${id}`));

    // Every notice that stands has its messages, whether or not its sender lived to hear of it; no other message is there.
    const sent: string[] = [];
    for (;;) {
      const taken = await call("/v1/deliveries/taken", { channel: "telegram", limit: 100, seconds: 600 });
      const messages = taken.body["data"] as { broadcastId: string; recipient: string }[];
      if (messages.length === 0) break;
      sent.push(...messages.map(({ broadcastId, recipient }) => `${broadcastId} ${recipient}`));
    }
    expect(sent.toSorted()).toEqual(
      notices.flatMap((id) => RECIPIENTS.map((recipient) => `${id} ${recipient}`)).toSorted(),
    );
  });
});

async function waitForJob(read: () => Promise<{ body: Record<string, unknown> }>): Promise<void> {
  for (;;) {
    const { body } = await read();
    if (body["state"] === "done") return;
    expect(["waiting", "running"]).toContain(body["state"]);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function createPlace(kind: (typeof KINDS)[number]): Promise<Record<string, string>> {
  const folder = await createFolder();
  onTestFinished(folder.remove);
  if (kind === "pglite") return { DATA_DIR: folder.path };
  const server = await startPostgresql();
  onTestFinished(server.stop);
  return { DATA_DIR: folder.path, DATABASE_URL: await server.createDatabase() };
}

function noticeOf(id: string) {
  const from = new Date(Date.now() - 60_000).toISOString();
  const until = new Date(Date.now() + 86_400_000).toISOString();
  return { id, gate: "tay-trang", state: "limited", text: "Buổi sáng", source: "Ban Quản lý", from, until };
}

function uploadOf(id: string, number: number) {
  const row = (flow: string): string =>
    `trade-value,dien-bien,northern-laos,${flow},2025,${number},USD,corridor,bảng ${number}`;
  const csv = ["indicator,place,partner,flow,period,value,unit,basis,locator", row("export"), row("import")].join("\n");
  return { id, title: "Báo cáo", publisher: "Hải quan", publishedOn: "2026-01-15", csv };
}
