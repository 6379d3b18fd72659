import { type Context, InputFile } from "grammy";
import type { Reply } from "../conversation/reply.ts";
import type { BotDeps } from "../deps.ts";
import { drawHtml } from "./html.ts";
import { drawKeyboard } from "./keyboard.ts";
import { splitMessage } from "./split-message.ts";

const MOST_CAPTION_CHARACTERS = 1024;

/** Sends a reply as one message, or as several where it is too long; the buttons go with the last. */
export async function sendReply(ctx: Context, reply: Reply, deps: BotDeps): Promise<void> {
  const keyboard = drawKeyboard(reply);
  const markup = keyboard === undefined ? {} : { reply_markup: keyboard };
  const html = drawHtml(reply.blocks);
  if (reply.chart !== undefined) {
    await ctx.replyWithChatAction("upload_photo");
    const picture = new InputFile(await deps.renderChart(reply.chart), "chart.png");
    const fits = html.length <= MOST_CAPTION_CHARACTERS;
    await ctx.replyWithPhoto(picture, fits ? { caption: html, parse_mode: "HTML", ...markup } : {});
    if (fits) return;
  }
  const parts = splitMessage(html);
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    await ctx.reply(part, {
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
      ...(isLast ? markup : {}),
    });
  }
}
