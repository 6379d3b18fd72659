import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureRate, median, startServer } from "./load.ts";

// Prints api.read.vs.bare-hono (cached reads per second against a bare Hono route with the same bytes) and memory.api.MB.
const PAIRS = 15;
const SECONDS = 1;
const READ = "/v1/observations?indicator=trade-value&place=dien-bien&limit=20";

const onlyAt = process.argv.indexOf("--only");
const only = onlyAt < 0 ? "" : (process.argv[onlyAt + 1] ?? "");

const folder = mkdtempSync(join(tmpdir(), "bienmau-bench-"));
const ours = await startServer(fileURLToPath(new URL("../src/main.ts", import.meta.url)), [], {
  PORT: "0",
  RATE_LIMITS: "off",
  DATA_DIR: join(folder, "data"),
});
const file = join(folder, "reply.json");
writeFileSync(file, new Uint8Array(await (await fetch(ours.url + READ)).arrayBuffer()));
const bare = await startServer(fileURLToPath(new URL("./bare-hono.ts", import.meta.url)), [file]);
try {
  if ("api.read.vs.bare-hono".startsWith(only)) await compareReads();
  if ("memory.api.MB".startsWith(only)) await measureMemory();
} finally {
  ours.stop();
  bare.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function compareReads(): Promise<void> {
  const pairs: { readonly ours: number; readonly peer: number }[] = [];
  await measureRate(ours.url + READ, SECONDS);
  await measureRate(bare.url + READ, SECONDS);
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const first = await measureRate((pair % 2 === 0 ? ours : bare).url + READ, SECONDS);
    const second = await measureRate((pair % 2 === 0 ? bare : ours).url + READ, SECONDS);
    pairs.push(pair % 2 === 0 ? { ours: first, peer: second } : { ours: second, peer: first });
  }
  print("api.read.vs.bare-hono", median(pairs.map((pair) => pair.ours / pair.peer)), "ratio", {
    ours: median(pairs.map((pair) => pair.ours)),
    peer: median(pairs.map((pair) => pair.peer)),
    samples: PAIRS,
    note: "cached read, requests/s, 16 connections",
  });
}

async function measureMemory(): Promise<void> {
  const post = (path: string, body: object) =>
    fetch(ours.url + path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
  for (const q of ["kim ngach dien bien bac lao 2024", "cua khau tay trang", "xuat khau 2023"])
    await (await post("/v1/questions", { q })).text();
  await (await post("/v1/runs", { preset: "baseline", draws: 1024 })).text();
  const metrics = await (await fetch(`${ours.url}/metrics`)).text();
  const bytes = Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
  print("memory.api.MB", bytes / 1e6, "MB", {
    samples: 1,
    note: "resident, after reads, questions and one run in its thread",
  });
}

function print(id: string, value: number, unit: string, more: object): void {
  console.log(JSON.stringify({ id, value, unit, ...more }));
}
