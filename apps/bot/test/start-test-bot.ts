import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { dataset } from "@bienmau/data";
import { run } from "@grammyjs/runner";
import { onTestFinished } from "vitest";
import { createBot } from "../src/bot.ts";
import { createConversationDeps } from "../src/conversation/create-deps.ts";
import type { BotDeps } from "../src/deps.ts";
import { createMemoryChatStore } from "../src/store/memory-chat-store.ts";
import { createWebhookServer } from "../src/telegram/webhook.ts";
import { startBotApiServer } from "../src/testing/bot-api-server.ts";

const TOKEN = "123456:test";
const SECRET = "a-secret-of-the-test-bot";
const NOW = new Date("2026-11-21T03:00:00Z");

/** The real bot with the real dataset against the strict server, by long polling or by webhook; stopped when the test ends. */
export async function startTestBot(mode: "polling" | "webhook" = "polling", changes: Partial<BotDeps> = {}) {
  const telegram = await startBotApiServer(TOKEN);
  const errors: string[] = [];
  const store = createMemoryChatStore();
  const bot = createBot({
    token: TOKEN,
    apiRoot: telegram.url,
    conversation: createConversationDeps(dataset, () => NOW),
    store,
    renderChart: async () => new Uint8Array([137, 80, 78, 71]),
    log: { info: () => undefined, error: (fields) => errors.push(JSON.stringify(fields)) },
    pace: "none",
    ...changes,
  });
  await bot.init();
  let webhookUrl: string | undefined;
  if (mode === "polling") {
    const runner = run(bot, { runner: { silent: true } });
    onTestFinished(async () => {
      await Promise.all([runner.stop(), telegram.close()]);
    });
  } else {
    const server = createWebhookServer(bot, SECRET);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    webhookUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await bot.api.setWebhook(webhookUrl, { secret_token: SECRET });
    onTestFinished(async () => {
      server.close();
      await telegram.close();
    });
  }
  return { telegram, bot, errors, store, webhookUrl };
}
