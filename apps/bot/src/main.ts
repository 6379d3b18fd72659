import { join } from "node:path";
import { renderChartPng } from "@bienmau/api/render";
import { PRESETS } from "@bienmau/core/simulation";
import { dataset } from "@bienmau/data";
import { run } from "@grammyjs/runner";
import { createBot } from "./bot.ts";
import { createConversationDeps } from "./conversation/create-deps.ts";
import { readEnv } from "./env.ts";
import { createBufferedChatStore } from "./store/buffered-chat-store.ts";
import { createFileChatStore } from "./store/file-chat-store.ts";
import { publishMenu } from "./telegram/menu.ts";
import { createWebhookServer } from "./telegram/webhook.ts";

const WRITE_AFTER_MS = 200;
const FINISH_MS = 8000;

const settings = readEnv(process.env);
if ("problems" in settings) {
  for (const problem of settings.problems) console.error(problem);
  process.exit(2);
}
const { env } = settings;

const store = createBufferedChatStore(createFileChatStore(join(env.DATA_DIR, "bot", "chats")), {
  later: (task) => {
    setTimeout(() => {
      task().catch((error: unknown) => console.error(String(error)));
    }, WRITE_AFTER_MS);
  },
});

const conversation = createConversationDeps(dataset, () => new Date(), {
  ...(env.PAGE_URL === undefined ? {} : { pageUrl: env.PAGE_URL }),
  ...(env.API_URL === undefined ? {} : { apiUrl: env.API_URL.replace(/\/$/, "") }),
});

const bot = createBot({
  token: env.BOT_TOKEN,
  ...(env.BOT_API_ROOT === undefined ? {} : { apiRoot: env.BOT_API_ROOT }),
  conversation,
  store,
  renderChart: async (chart) => renderChartPng(chart),
  log: {
    info: (fields, text) => console.error(JSON.stringify({ level: "info", text, ...fields })),
    error: (fields, text) => console.error(JSON.stringify({ level: "error", text, ...fields })),
  },
  pace: "telegram",
});

await bot.init();
await publishMenu(bot).catch((error: unknown) => console.error(String(error)));
const stop =
  env.WEBHOOK_URL === undefined ? startPolling() : await startWebhook(env.WEBHOOK_URL, env.WEBHOOK_SECRET ?? "");
console.log(`Bot @${bot.botInfo.username}`);
// The model is compiled on its first run: better now than while somebody waits.
for (const preset of PRESETS.slice(0, 1)) conversation.project(preset.scenario);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    stop()
      .then(() => store.flush())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  });
}

function startPolling(): () => Promise<void> {
  const runner = run(bot);
  return async () => {
    await runner.stop();
    // The runner stops fetching and leaves; what is being answered still has to be sent and remembered.
    const deadline = Date.now() + FINISH_MS;
    while (runner.size() > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  };
}

async function startWebhook(url: string, secret: string): Promise<() => Promise<void>> {
  const server = createWebhookServer(bot, secret);
  await new Promise<void>((resolve) => server.listen(env.WEBHOOK_PORT, env.WEBHOOK_HOST, resolve));
  await bot.api.setWebhook(url, { secret_token: secret });
  return () => new Promise((resolve) => server.close(() => resolve()));
}
