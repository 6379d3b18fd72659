import { dataset } from "@bienmau/data";
import { describe, expect, it } from "vitest";
import { createInlineRunner } from "../src/runs/inline-runner.ts";
import type { Runner } from "../src/runs/runner.ts";
import { createTestApp, postJson, WIDE_LIMITS } from "./create-test-app.ts";

const { app, logged } = createTestApp();

type Row = {
  id: string;
  value: number;
  unit: string;
  period: string;
  source: string;
  locator: string;
  basis: string;
  status: string;
  conflicts: string[];
  gate?: string;
  indicator: string;
  place: string;
};
type Page = { data: Row[]; page: { total: number; next?: string } };
type Reply = {
  outcome: string;
  values: { role: string; value: number; period: string; derivation: string; sources: object[] }[];
  conflicts: { id: string }[];
  state: string;
  locale: string;
  id?: string;
};
type Problem = { code: string; status: number; detail: string; path?: string };

const get = async <Body>(path: string, headers: Record<string, string> = {}): Promise<Body> =>
  (await app.request(path, { headers })).json() as Promise<Body>;

describe("gates", () => {
  it("are found by the province's name before and after 1 July 2025", async () => {
    const idsOf = async (province: string) =>
      (await get<{ data: { id: string }[] }>(`/v1/gates?province=${province}`)).data.map((gate) => gate.id);
    const lost = dataset.gates.find((gate) => gate.provinces.length > 1);
    for (const span of lost?.provinces ?? []) expect(await idsOf(span.province)).toContain(lost?.id);
  });

  it("are found by part of a name without marks", async () => {
    const { data } = await get<{ data: { id: string }[] }>("/v1/gates?q=tay%20trang");
    expect(data.map((gate) => gate.id)).toContain("tay-trang");
  });

  it("come with every source that their card cites", async () => {
    const card = await get<{
      gate: { citations: { source: string }[] };
      sources: { id: string }[];
      observations: Row[];
    }>("/v1/gates/tay-trang");
    const held = new Set(card.sources.map((source) => source.id));
    for (const citation of card.gate.citations) expect(held).toContain(citation.source);
    for (const row of card.observations) expect(held).toContain(row.source);
  });

  it("near a point are ordered by straight-line distance, said to be that, and never kept in a cache", async () => {
    const response = await app.request("/v1/gates/nearest?lat=21.39&lon=103.02&limit=3");
    const body = (await response.json()) as {
      data: { distanceKm: number; gate: { id: string } }[];
      distanceIs: string;
      withoutPosition: number;
    };
    expect(body.distanceIs).toBe("straight-line");
    expect(body.data.map((one) => one.distanceKm)).toEqual(
      body.data.map((one) => one.distanceKm).toSorted((a, b) => a - b),
    );
    expect(body.data).toHaveLength(3);
    expect(body.data[0]?.gate.id).toBe("tay-trang");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(logged.join("\n")).not.toContain("21.39");
  });
});

describe("observations", () => {
  it("give the turnover of 2022 to 2024 as printed, each with source, place in it and basis", async () => {
    const { data } = await get<Page>(
      "/v1/observations?indicator=trade-value&place=dien-bien&partner=northern-laos&flow=total&basis=corridor&status=reported,disputed",
    );
    const totals = new Map(data.filter((row) => !("product" in row)).map((row) => [row.period, row.value]));
    expect([totals.get("2022"), totals.get("2023"), totals.get("2024")]).toEqual([
      113_240_000, 129_340_000, 140_000_000,
    ]);
    for (const row of data) expect([row.source, row.locator, row.basis].every((text) => text.length > 0)).toBe(true);
  });

  it("name the conflict that they are part of", async () => {
    const { data } = await get<Page>(
      "/v1/observations?place=dien-bien&flow=import&startPeriod=2024&endPeriod=2024&indicator=trade-value",
    );
    expect(data.flatMap((row) => row.conflicts)).toContain("000-6");
  });

  it("keep to the wanted stretch of time", async () => {
    const { data } = await get<Page>("/v1/observations?startPeriod=2023&endPeriod=2023-H2&limit=500");
    expect(data.length).toBeGreaterThan(0);
    for (const row of data) expect(row.period).toMatch(/^2023/);
  });

  it("come page by page, together all of them, once each", async () => {
    const seen: string[] = [];
    let next: string | undefined = "/v1/observations?limit=300";
    let total = 0;
    while (next !== undefined) {
      const page: Page = await get<Page>(next);
      seen.push(...page.data.map((row) => row.id));
      total = page.page.total;
      next = page.page.next;
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it("never show a lead as a fact", async () => {
    const leads = dataset.observations.filter((row) => row.status === "lead");
    for (const { id } of leads.slice(0, 5)) expect((await app.request(`/v1/observations/${id}`)).status).toBe(404);
    expect((await app.request("/v1/observations?status=lead")).status).toBe(400);
  });

  it("refuse an id that names nothing instead of saying that there are no figures", async () => {
    const response = await app.request("/v1/observations?place=dien-bein&lang=en");
    expect(response.status).toBe(400);
    const problem = (await response.json()) as Problem;
    expect([problem.code, problem.path]).toEqual(["request-invalid", "place"]);
    expect(problem.detail).toContain("/v1/places");
  });

  it("are the same rows as CSV, one a line, chosen by address or by Accept", async () => {
    const query = "/v1/observations?indicator=trade-value&place=dien-bien";
    const { page } = await get<Page>(query);
    const byAddress = await app.request(`${query}&format=csv`);
    const byHeader = await app.request(query, { headers: { accept: "text/csv" } });
    const text = await byAddress.text();
    expect(text).toBe(await byHeader.text());
    expect(text.trim().split("\r\n")).toHaveLength(page.total + 1);
    expect(text.split("\r\n")[0]).toMatch(/^id,indicator,place,.*,source,locator,conflicts,note$/);
    expect(byAddress.headers.get("content-type")).toContain("text/csv");
  });

  it("speak SDMX-CSV with the standard's column names", async () => {
    const text = await (await app.request("/v1/observations?source=dien-bien-2025&format=sdmx-csv&limit=1")).text();
    const header = text.split("\r\n")[0]?.split(",") ?? [];
    for (const name of [
      "STRUCTURE",
      "STRUCTURE_ID",
      "ACTION",
      "REF_AREA",
      "COUNTERPART_AREA",
      "TRADE_FLOW",
      "TIME_PERIOD",
      "OBS_VALUE",
      "UNIT_MEASURE",
      "OBS_STATUS",
    ]) {
      expect(header).toContain(name);
    }
  });
});

describe("questions", () => {
  it("are answered with 140 million, its parts as context and the conflict shown", async () => {
    const reply = (await (
      await app.request("/v1/questions", postJson({ id: "7", q: "kim ngach xnk dien bien bac lao nam 2024" }))
    ).json()) as Reply;
    expect(reply.id).toBe("7");
    expect(reply.outcome).toBe("answered");
    expect(reply.values.filter((one) => one.role === "answer").map((one) => one.value)).toEqual([140_000_000]);
    expect(reply.conflicts.map((conflict) => conflict.id)).toContain("000-6");
    for (const value of reply.values) expect(value.sources.length).toBeGreaterThan(0);
  });

  it("follow each other through the token alone, on any replica", async () => {
    const first = (await (
      await app.request("/v1/questions", postJson({ q: "kim ngach dien bien bac lao 2024" }))
    ).json()) as Reply;
    const replica = createTestApp().app;
    const second = (await (
      await replica.request("/v1/questions", postJson({ q: "con nam 2022 thi sao", state: first.state }))
    ).json()) as Reply;
    expect(second.values.find((one) => one.role === "answer")).toMatchObject({ value: 113_240_000, period: "2022" });
  });

  it("start anew with a token that was changed or is of another release", async () => {
    for (const state of ["", "1.", "1.bm90IGpzb24", "2.e30", "1.e30", "x".repeat(500)]) {
      const response = await app.request("/v1/questions", postJson({ q: "kim ngach dien bien bac lao 2024", state }));
      expect(response.status).toBe(200);
    }
  });

  it("are refused when too long, and never logged", async () => {
    const response = await app.request("/v1/questions", postJson({ q: "bí mật ".repeat(400) }));
    expect(response.status).toBe(413);
    expect(((await response.json()) as Problem).code).toBe("question-too-long");
    await app.request("/v1/questions", postJson({ q: "cau hoi rat rieng tu" }));
    expect(logged.join("\n")).not.toMatch(/bí mật|rieng tu/);
  });

  it("are counted by outcome for the operators", async () => {
    const metrics = await (await app.request("/metrics")).text();
    expect(metrics).toMatch(/bienmau_answers_total\{outcome="answered",intent="[a-z-]+"\} \d+/);
    expect(metrics).toMatch(
      /http_request_duration_seconds_count\{method="POST",route="\/v1\/questions",status="200"\} \d+/,
    );
  });
});

describe("runs", () => {
  it("give the same figures for the same seed, and the baseline for a scenario that moves nothing", async () => {
    const send = async () =>
      (await app.request("/v1/runs", postJson({ preset: "baseline", draws: 128, seed: 5 }))).json() as Promise<{
        elapsedMs: number;
        series: Record<string, { scenario: object; baseline: object }>;
      }>;
    const [first, second] = [await send(), await send()];
    expect({ ...first, elapsedMs: 0 }).toEqual({ ...second, elapsedMs: 0 });
    for (const series of Object.values(first.series)) expect(series.scenario).toEqual(series.baseline);
  });

  it("stream progress and then the run", async () => {
    const response = await app.request(
      "/v1/runs",
      postJson({ preset: "baseline", draws: 256 }, { accept: "text/event-stream" }),
    );
    const events = (await response.text()).split("\n").filter((line) => line.startsWith("event: "));
    expect(events.at(-1)).toBe("event: run");
  });

  it("refuse unknown presets, broken scenarios, both at once, and more draws than allowed", async () => {
    const codeOf = async (body: unknown) =>
      ((await (await app.request("/v1/runs", postJson(body))).json()) as Problem).code;
    expect(await codeOf({ preset: "nope" })).toBe("preset-not-found");
    expect(await codeOf({ draws: WIDE_LIMITS.runDraws + 1 })).toBe("run-too-large");
    expect(
      await codeOf({
        preset: "baseline",
        scenario: { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} },
      }),
    ).toBe("request-invalid");
    expect(
      await codeOf({
        scenario: { version: 1, profile: "dien-bien-north-laos", levers: { nope: { intensity: 1 } }, shocks: {} },
      }),
    ).toBe("scenario-invalid");
    expect(await codeOf({ scenario: { version: 1, profile: "nope", levers: {}, shocks: {} } })).toMatch(
      /profile-not-found|scenario-invalid/,
    );
  });
});

describe("the service around them", () => {
  it("answers an unchanged reply with 304, and compresses the rest", async () => {
    const first = await app.request("/v1/gates", { headers: { "accept-encoding": "br, gzip" } });
    expect(first.headers.get("content-encoding")).toBe("br");
    expect(first.headers.get("vary")).toContain("accept-encoding");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await app.request("/v1/gates", { headers: { "if-none-match": `W/${etag}, "other"` } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const plain = await app.request("/v1/gates");
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(((await plain.json()) as { data: object[] }).data).toHaveLength(dataset.gates.length);
  });

  it("keeps replies apart by language", async () => {
    const problemIn = (lang: string) => get<Problem>("/v1/gates/nope", { "accept-language": lang });
    expect((await problemIn("en-GB,en;q=0.9")).detail).toContain("There is no gate");
    expect((await problemIn("lo")).detail).toMatch(/\p{Script=Lao}/u);
    expect((await problemIn("fr, vi;q=0.5")).detail).toContain("Không có cửa khẩu");
  });

  it("refuses bodies that are too large or no JSON, and says which", async () => {
    const large = await app.request("/v1/questions", { ...postJson({ q: "x".repeat(70_000) }) });
    expect(large.status).toBe(413);
    const broken = await app.request("/v1/questions", {
      method: "POST",
      body: "{no",
      headers: { "content-type": "application/json" },
    });
    expect(((await broken.json()) as Problem).code).toBe("request-invalid");
  });

  it("hides what broke on our side but its request id, and logs it", async () => {
    const broken = createTestApp({
      runner: {
        run: async () => {
          throw new Error("the secret reason");
        },
        close: async () => undefined,
      },
    });
    const response = await broken.app.request("/v1/runs", postJson({ preset: "baseline" }));
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain("secret reason");
    expect(text).toContain(response.headers.get("x-request-id") ?? "?");
    expect(broken.logged.join()).toContain("the secret reason");
  });

  it("lets only listed origins read it from a browser", async () => {
    const open = createTestApp({ allowedOrigins: ["https://example.gov.vn"] }).app;
    const allowed = async (origin: string) => {
      const response = await open.request("/v1/release", { headers: { origin } });
      return response.headers.get("access-control-allow-origin");
    };
    expect(await allowed("https://example.gov.vn")).toBe("https://example.gov.vn");
    expect(await allowed("https://evil.example")).toBeNull();
  });

  it("serves the reference from itself alone: no script from elsewhere, none inline", async () => {
    const page = await (await app.request("/docs")).text();
    for (const [, address = ""] of page.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect(address).toMatch(/^\/docs\//);
      expect((await app.request(address)).status).toBe(200);
    }
    expect(page).not.toMatch(/<script>(?!<)/);
  });
});

describe("charts", () => {
  it("are pictures with figures and source line in the reader's language", async () => {
    const svg = await (await app.request("/v1/charts/turnover.svg?lang=vi")).text();
    for (const words of ["Kim ngạch", "100,96", "Nguồn:"]) expect(svg).toContain(words);
    const png = await app.request("/v1/charts/turnover.png?lang=lo");
    expect(png.headers.get("content-type")).toBe("image/png");
    expect((await png.arrayBuffer()).byteLength).toBeGreaterThan(20_000);
  });

  it("of a scenario are made from its link", async () => {
    const presets = await get<{ data: { link: string }[] }>("/v1/runs/presets");
    const chart = await get<{ kind: string; textTwin: string }>(
      `/v1/charts/fan.json?link=${presets.data[0]?.link}&lang=en`,
    );
    expect(chart.kind).toBe("fan");
    const broken = await get<Problem>("/v1/charts/fan.json?link=%21%21");
    expect(broken.code).toBe("link-invalid");
  });
});

it("never keeps a reply that holds somebody's position", async () => {
  const near = "/v1/gates/nearest?lat=21.3&lon=103.1";
  const [first, second] = [await app.request(near), await app.request(near)];
  for (const response of [first, second]) {
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("etag")).toBeNull();
  }
});

it("sends kept and fresh replies with the same headers, but each with its own request id", async () => {
  const listed = async () => {
    const { headers } = await app.request("/v1/terms?lang=en");
    return { names: [...headers.keys()].toSorted(), id: headers.get("x-request-id") };
  };
  const [fresh, kept] = [await listed(), await listed()];
  expect(kept.names).toEqual(fresh.names);
  expect(kept.id).not.toBe(fresh.id);
});

it("answers a question about the future with a band, from runs made in the runner", async () => {
  let runs = 0;
  const inline = createInlineRunner(dataset);
  const counted: Runner = {
    ...inline,
    run: (job, watch) => {
      runs += 1;
      return inline.run(job, watch);
    },
  };
  const future = createTestApp({ runner: counted }).app;
  const ask = async () =>
    (
      await future.request("/v1/questions", postJson({ q: "du bao kim ngach dien bien bac lao 2030" }))
    ).json() as Promise<Reply>;
  const reply = await ask();
  expect(reply.outcome).toBe("answered");
  expect(reply.values.some((value) => value.derivation === "projected")).toBe(true);
  const needed = runs;
  expect(needed).toBeGreaterThan(0);
  expect(await ask()).toEqual(reply);
  expect(runs).toBe(needed);
});
