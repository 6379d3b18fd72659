import { foldText } from "@bienmau/core/i18n";
import type { Context } from "grammy";
import { presentAnswer, shorten } from "../conversation/present-answer.ts";
import type { BotDeps } from "../deps.ts";
import { drawHtml } from "./html.ts";
import { MOST_MESSAGE_CHARACTERS } from "./split-message.ts";

const FEWEST_CHARACTERS = 4;
const MOST_CHARACTERS = 256;
const KEPT_SECONDS = 300;

/** `@bot kim ngạch 2024` in any chat: one answer with its source, ready to be sent. Nothing is remembered of it. */
export async function answerInline(ctx: Context, deps: BotDeps): Promise<void> {
  const question = ctx.inlineQuery?.query.trim() ?? "";
  if (question.length < FEWEST_CHARACTERS || question.length > MOST_CHARACTERS) {
    await ctx.answerInlineQuery([], { cache_time: KEPT_SECONDS });
    return;
  }
  const { answer } = await deps.conversation.answer(question, {});
  const html = drawHtml(presentAnswer(answer, 0).blocks);
  if (answer.outcome === "clarify" || html.length > MOST_MESSAGE_CHARACTERS) {
    await ctx.answerInlineQuery([], { cache_time: KEPT_SECONDS });
    return;
  }
  const [headline = answer.text] = answer.blocks[0]?.lines ?? [];
  const [source] = answer.sources;
  await ctx.answerInlineQuery(
    [
      {
        type: "article",
        id: nameResult(question),
        title: shorten(headline, 100),
        ...(source === undefined ? {} : { description: shorten(`${source.title}, ${source.locator}`, 120) }),
        input_message_content: { message_text: html, parse_mode: "HTML", link_preview_options: { is_disabled: true } },
      },
    ],
    { cache_time: KEPT_SECONDS },
  );
}

/** Same question, same result id. */
function nameResult(question: string): string {
  let hash = 7;
  for (const character of foldText(question)) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}
