import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderChartPng } from "@bienmau/api/render";
import { createTurnoverChart } from "@bienmau/core/charts";
import { dataset } from "@bienmau/data";
import { Bot } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { createBot } from "../src/bot.ts";
import { createConversationDeps } from "../src/conversation/create-deps.ts";
import { createBufferedChatStore } from "../src/store/buffered-chat-store.ts";
import { createFileChatStore } from "../src/store/file-chat-store.ts";

// Prints bot.text.vs.echo (updates per second against a bare grammY echo bot), bot.chart.p99.ms and memory.bot.MB.
const PAIRS = 15;
const UPDATES = 1200;
const CHARTS = 120;
const CHATS = 100_000;
const CHATS_AT_ONCE = 20;

/** Sixty different questions, each asked in every chat: most are answered from memory, as when many traders ask the same. */
const QUESTIONS = ["xuat khau", "nhap khau", "kim ngach", "xuat khau gao", "nhap khau ngo"].flatMap((what) =>
  ["2022", "2023", "2024"].flatMap((year) => [
    `${what} dien bien bac lao nam ${year}`,
    `${what} dien bien bac lao ${year} bao nhieu`,
    "con nam truoc thi sao",
    `cho hoi ${what} ${year} cua dien bien voi bac lao`,
  ]),
);

const ME: UserFromGetMe = {
  id: 42,
  is_bot: true,
  first_name: "Bench",
  username: "bench_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
};

const onlyAt = process.argv.indexOf("--only");
const only = onlyAt < 0 ? "" : (process.argv[onlyAt + 1] ?? "");
let nextUpdateId = 1;

const folder = mkdtempSync(join(tmpdir(), "bienmau-bench-"));
const store = createBufferedChatStore(createFileChatStore(folder), {
  later: (task) => {
    setTimeout(() => void task(), 200);
  },
});
const stub = spawn(process.execPath, [fileURLToPath(new URL("./telegram-stub.ts", import.meta.url))]);
const [printed] = await once(stub.stdout, "data");
const apiRoot = String(printed).trim();
const ours = createBot({
  token: "1:bench",
  apiRoot,
  conversation: createConversationDeps(dataset, () => new Date()),
  store,
  renderChart: renderChartPng,
  log: {
    info: () => undefined,
    // A figure measured over failures would be a lie: the section ends instead.
    error: (fields) => {
      console.error(fields);
      process.exit(1);
    },
  },
  pace: "none",
});
const echo = new Bot("1:bench", { client: { apiRoot } });
echo.on("message:text", (ctx) => ctx.reply(ctx.message.text));
for (const bot of [ours, echo]) bot.botInfo = ME;

try {
  if ("bot.text.vs.echo".startsWith(only)) await compareText();
  if ("bot.chart.p99.ms".startsWith(only)) await measureCharts();
  if ("memory.bot.MB".startsWith(only)) await measureMemory();
} finally {
  await store.flush();
  stub.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
}

async function compareText(): Promise<void> {
  await measureRate(ours);
  await measureRate(echo);
  const pairs: { readonly ours: number; readonly peer: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1)
    pairs.push({ ours: await measureRate(ours), peer: await measureRate(echo) });
  print("bot.text.vs.echo", median(pairs.map((pair) => pair.ours / pair.peer)), "ratio", {
    ours: median(pairs.map((pair) => pair.ours)),
    peer: median(pairs.map((pair) => pair.peer)),
    samples: PAIRS,
    note: "updates/s, 20 chats asking the same 60 questions, replies sent over HTTP",
  });
}

async function measureCharts(): Promise<void> {
  const chart = createTurnoverChart(dataset, {
    place: "dien-bien",
    partner: "northern-laos",
    basis: "corridor",
    locale: "vi",
  });
  if (chart === undefined) throw new Error("no chart to draw");
  const times: number[] = [];
  for (let index = 0; index < CHARTS; index += 1) {
    const startedMs = performance.now();
    await renderChartPng(chart, { theme: index % 2 === 0 ? "light" : "dark" });
    times.push(performance.now() - startedMs);
  }
  const sorted = times.slice(5).toSorted((left, right) => left - right);
  print("bot.chart.p99.ms", sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN, "ms", {
    samples: sorted.length,
    note: "1500 x 960 PNG",
  });
}

async function measureMemory(): Promise<void> {
  ours.api.config.use(async () => ({ ok: true, result: true }) as never);
  for (let first = 1; first <= CHATS; first += CHATS_AT_ONCE) {
    const chats = Array.from({ length: CHATS_AT_ONCE }, (_, index) => first + index);
    await Promise.all(chats.map((chat) => ours.handleUpdate(createUpdate(chat, "/ngonngu"))));
  }
  const note = `resident, after ${CHATS} chats kept in files`;
  print("memory.bot.MB", process.memoryUsage().rss / 1e6, "MB", { samples: 1, note });
}

/** Updates per second, `CHATS_AT_ONCE` chats at a time, each answer sent over HTTP. */
async function measureRate(bot: Bot): Promise<number> {
  const startedMs = performance.now();
  for (let round = 0; round < UPDATES / CHATS_AT_ONCE; round += 1) {
    const question = QUESTIONS[round % QUESTIONS.length] ?? "";
    const chats = Array.from({ length: CHATS_AT_ONCE }, (_, index) => 1 + index);
    await Promise.all(chats.map((chat) => bot.handleUpdate(createUpdate(chat, question))));
  }
  return (UPDATES * 1000) / (performance.now() - startedMs);
}

function createUpdate(chat: number, text: string): Update {
  nextUpdateId += 1;
  const person = { id: chat, is_bot: false, first_name: "Lan", language_code: "vi" };
  const entities = text.startsWith("/")
    ? { entities: [{ type: "bot_command" as const, offset: 0, length: text.length }] }
    : {};
  const message = {
    message_id: nextUpdateId,
    date: 1_700_000_000,
    chat: { id: chat, type: "private" as const, first_name: "Lan" },
    from: person,
    text,
    ...entities,
  };
  return { update_id: nextUpdateId, message };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function print(id: string, value: number, unit: string, more: object): void {
  console.log(JSON.stringify({ id, value, unit, ...more }));
}
