import { message } from "@bienmau/core/i18n";
import { autoRetry } from "@grammyjs/auto-retry";
import { limit } from "@grammyjs/ratelimiter";
import { sequentialize } from "@grammyjs/runner";
import { apiThrottler } from "@grammyjs/transformer-throttler";
import { Bot, type Context } from "grammy";
import { decodeAction } from "./conversation/action-code.ts";
import { hearAction, hearCommand, hearLocation, hearText } from "./conversation/assistant.ts";
import { sayText } from "./conversation/reply.ts";
import type { BotDeps } from "./deps.ts";
import { isAddressed, stripMention } from "./telegram/addressed.ts";
import { answerInline } from "./telegram/inline.ts";
import { visitChat } from "./telegram/visit-chat.ts";

/** The Telegram adapter: turns updates into visits and replies into messages. Builds and never starts. */
export function createBot(deps: BotDeps): Bot {
  const bot = new Bot(deps.token, deps.apiRoot === undefined ? {} : { client: { apiRoot: deps.apiRoot } });
  if (deps.pace === "telegram") bot.api.config.use(apiThrottler());
  bot.api.config.use(autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 60 }));

  bot.use(sequentialize((ctx) => ctx.chat?.id.toString() ?? ctx.from?.id.toString()));
  bot.use(async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      await apologise(ctx, error, deps);
    }
  });
  if (deps.pace === "telegram") bot.use(limit({ timeFrame: 3000, limit: 8 }));

  bot.on("callback_query:data", async (ctx) => {
    // Answered first, so that the button stops spinning even where the reply takes a moment.
    await ctx.answerCallbackQuery();
    const action = decodeAction(ctx.callbackQuery.data);
    if (action !== undefined) await visitChat(ctx, deps, (visit) => hearAction(visit, action));
  });
  bot.on("inline_query", (ctx) => answerInline(ctx, deps));
  const addressed = bot.filter(isAddressed);
  addressed.on("message:location", async (ctx) => {
    const { latitude: lat, longitude: lon } = ctx.message.location;
    await visitChat(ctx, deps, (visit) => hearLocation(visit, { lat, lon }));
  });
  // A corrected message is a new question: people edit a wrong year instead of typing it all again.
  addressed.on(["message:text", "edited_message:text"], async (ctx) => {
    const text = stripMention(ctx.msg.text, ctx.me.username);
    const [, name, words = ""] = /^\/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/.exec(text) ?? [];
    await visitChat(ctx, deps, async (visit) => {
      if (name === undefined) return hearText(visit, text);
      return (
        (await hearCommand(visit, name.toLowerCase(), words)) ?? { replies: [sayText(unknownCommand(visit.locale))] }
      );
    });
  });
  addressed.on("message", async (ctx) => {
    if (isService(ctx)) return;
    await visitChat(ctx, deps, (visit) => ({ replies: [sayText(textOnly(visit.locale))] }));
  });
  bot.catch((failure) => deps.log.error({ error: failure.message }, "update failed"));
  return bot;
}

/** One polite sentence, if it can still be sent; the failure itself goes to the log, without what the reader wrote. */
async function apologise(ctx: Context, error: unknown, deps: BotDeps): Promise<void> {
  deps.log.error(
    { updateId: ctx.update.update_id, error: error instanceof Error ? error.message : "unknown" },
    "update failed",
  );
  if (ctx.chat === undefined) return;
  try {
    await visitChat(ctx, deps, (visit) => ({ replies: [sayText(sorry(visit.locale))] }));
  } catch (second) {
    deps.log.error({ error: second instanceof Error ? second.message : "unknown" }, "could not apologise");
  }
}

/** Messages that Telegram itself writes into a chat: somebody joined, a title changed. */
function isService(ctx: Context): boolean {
  const sent = ctx.message;
  return (
    sent?.new_chat_members !== undefined || sent?.left_chat_member !== undefined || sent?.pinned_message !== undefined
  );
}

const sorry = message({
  vi: "Xin lỗi, tôi vừa gặp lỗi. Lỗi đã được ghi lại, bạn thử lại sau ít phút nhé.",
  en: "Sorry, something went wrong on my side. It has been recorded; please try again in a few minutes.",
  lo: "ຂໍອະໄພ, ຂ້ອຍພົບຂໍ້ຜິດພາດ. ໄດ້ບັນທຶກໄວ້ແລ້ວ, ກະລຸນາລອງໃໝ່ພາຍຫຼັງ.",
});
const unknownCommand = message({
  vi: "Tôi không có lệnh này. Gõ /help để xem các lệnh, hoặc cứ hỏi bằng lời.",
  en: "I have no such command. Type /help for the list, or just ask.",
  lo: "ບໍ່ມີຄຳສັ່ງນີ້. ພິມ /help ເພື່ອເບິ່ງຄຳສັ່ງ, ຫຼື ຖາມເປັນຄຳເວົ້າໄດ້ເລີຍ.",
});
const textOnly = message({
  vi: "Tôi chỉ đọc được chữ và vị trí. Bạn gõ câu hỏi giúp nhé.",
  en: "I can only read text and positions. Please type your question.",
  lo: "ຂ້ອຍອ່ານໄດ້ແຕ່ຂໍ້ຄວາມ ແລະ ທີ່ຢູ່. ກະລຸນາພິມຄຳຖາມ.",
});
