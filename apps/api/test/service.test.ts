import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataset } from "@bienmau/data";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createClient } from "../src/client.ts";
import { createWorkerRunner } from "../src/runs/worker-runner.ts";
import { createTestApp } from "./create-test-app.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

async function startService(variables: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "bienmau-data-"));
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: "0", LOG_LEVEL: "info", DATA_DIR: folder, ...variables },
  });
  let out = "";
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    log += chunk;
  });
  for await (const chunk of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    out += chunk;
    if (out.includes("\n")) break;
  }
  child.once("exit", () => void rm(folder, { recursive: true, force: true }));
  return { child, url: /http:\/\/[\d.]+:\d+/.exec(out)?.[0] ?? "", readLog: () => log };
}

async function stop(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const [code] = await ended;
  return code;
}

describe("the service as a process", () => {
  let service: Awaited<ReturnType<typeof startService>>;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(async () => {
    service.child.kill("SIGKILL");
  });

  it("answers over HTTP through the typed client", async () => {
    const client = createClient({ baseUrl: service.url, locale: "en" });
    const gates = await client.listGates({ country: "laos" });
    expect(gates.ok && gates.value.data.every((gate) => gate.neighbour === "LA")).toBe(true);
    const answer = await client.ask({ q: "kim ngach xnk dien bien bac lao nam 2024" });
    expect(answer.ok && answer.value.values[0]?.value).toBe(140_000_000);
    const missing = await client.getGate("nope");
    expect(!missing.ok && missing.problem?.code).toBe("gate-not-found");
  });

  it("runs scenarios in a thread, and still answers readers meanwhile", async () => {
    const client = createClient({ baseUrl: service.url });
    const run = client.run({ preset: "baseline", draws: 4096 });
    const read = await client.listProvinces();
    expect(read.ok).toBe(true);
    const outcome = await run;
    expect(outcome.ok && outcome.value.draws).toBe(4096);
  });

  it("logs no address, no query and no question", async () => {
    await fetch(`${service.url}/v1/gates/nearest?lat=21.3917&lon=103.0167`);
    const client = createClient({ baseUrl: service.url });
    await client.ask({ q: "mot cau hoi rieng tu" });
    for (const secret of ["127.0.0.1", "21.3917", "rieng tu"]) expect(service.readLog()).not.toContain(secret);
    expect(service.readLog()).toContain('"route":"/v1/gates/nearest"');
  });

  it("ends cleanly when asked to", async () => {
    const other = await startService();
    expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
    expect(await stop(other.child)).toBe(0);
  });

  it("says what is wrong with its settings and ends with code 2", async () => {
    const child = spawn(process.execPath, [MAIN], { env: { ...process.env, PORT: "seven" } });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      errors += chunk;
    });
    const [code] = await once(child, "exit");
    expect([code, errors]).toEqual([2, expect.stringContaining("PORT")]);
  });
});

describe("the client", () => {
  it("turns a dead server into a result, never into an exception", async () => {
    const client = createClient({ baseUrl: "http://127.0.0.1:1" });
    expect(await client.ask({ q: "x" })).toEqual({ ok: false, problem: undefined });
  });
});

describe("runs in threads", () => {
  const job = {
    scenario: { version: 1 as const, profile: "dien-bien-north-laos", levers: {}, shocks: {} },
    draws: 512,
    seed: 3,
  };

  it("give the same bytes as on the calling thread, report progress and can be given up", async () => {
    const runner = createWorkerRunner(dataset);
    onTestFinished(() => runner.close());
    const shares: number[] = [];
    const outcome = await runner.run(job, {
      signal: new AbortController().signal,
      onProgress: (share) => shares.push(share),
    });
    const { app } = createTestApp();
    const body = JSON.stringify({ scenario: job.scenario, draws: 512, seed: 3 });
    const inline = await (
      await app.request("/v1/runs", { method: "POST", body, headers: { "content-type": "application/json" } })
    ).json();
    expect(outcome.ok && { ...outcome.value, elapsedMs: 0 }).toEqual({ ...(inline as object), elapsedMs: 0 });

    const gone = new AbortController();
    gone.abort();
    expect(await runner.run(job, { signal: gone.signal })).toEqual({ ok: false, fault: { code: "run-cancelled" } });
    const later = new AbortController();
    const pending = runner.run({ ...job, draws: 16_384 }, { signal: later.signal, onProgress: () => later.abort() });
    later.abort();
    expect(await pending).toEqual({ ok: false, fault: { code: "run-cancelled" } });
  });
});

describe("the page", () => {
  async function createPage() {
    const folder = await mkdtemp(join(tmpdir(), "bienmau-page-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await mkdir(join(folder, "assets"));
    await writeFile(join(folder, "index.html"), "<!doctype html><title>Biên Mậu</title>");
    await writeFile(join(folder, "assets", "app-Ab12.js"), "export const a = 1;".repeat(200));
    await writeFile(join(folder, "..", `${folder.split("/").at(-1)}-secret.txt`), "secret");
    onTestFinished(() => rm(`${folder}-secret.txt`, { force: true }));
    return createTestApp({ pageFolder: folder }).app;
  }

  it("is served at every address of a view, and its hashed files for ever", async () => {
    const app = await createPage();
    for (const view of ["/", "/gates/tay-trang", "/simulate?s=1e30"]) {
      const response = await app.request(view);
      expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-cache"]);
      expect(await response.text()).toContain("Biên Mậu");
    }
    const script = await app.request("/assets/app-Ab12.js", { headers: { "accept-encoding": "gzip" } });
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect(script.headers.get("content-encoding")).toBe("gzip");
    expect(script.headers.get("content-type")).toContain("text/javascript");
  });

  it("never answers a missing file or an unknown data address with the page", async () => {
    const app = await createPage();
    for (const address of ["/assets/gone.js", "/v1/nothing", "/v1"])
      expect((await app.request(address)).status).toBe(404);
  });

  it("offers no way out of its folder", async () => {
    const app = await createPage();
    for (const address of [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/assets/..%2f..%2fsecret.txt",
      "/assets/%5c..%5csecret.txt",
    ]) {
      expect(await (await app.request(address)).text()).not.toContain("secret\n");
      expect(await (await app.request(address)).text()).not.toBe("secret");
    }
  });
});
