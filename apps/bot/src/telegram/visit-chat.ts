import { localeSchema } from "@bienmau/core/schema";
import type { Context } from "grammy";
import { markHandled } from "../conversation/chat-state.ts";
import type { Turn, Visit } from "../conversation/feature.ts";
import { sayText } from "../conversation/reply.ts";
import type { BotDeps } from "../deps.ts";
import { forgottenText } from "../features/forget.ts";
import { sendReply } from "./send-reply.ts";

/** One update of one chat: reads what is remembered, lets a feature speak, sends what it says, remembers the outcome. */
export async function visitChat(
  ctx: Context,
  deps: BotDeps,
  speak: (visit: Visit) => Promise<Turn | undefined> | Turn | undefined,
): Promise<void> {
  const chat = nameChat(ctx);
  const state = await deps.store.load(chat);
  // Telegram repeats an update it believes lost: one answer is enough.
  if (state.handled.includes(ctx.update.update_id)) return;
  const locale = state.locale ?? guessLocale(ctx);
  const turn = await speak({ deps: deps.conversation, state, locale });
  if (turn === undefined) return;
  if (turn.forget !== undefined) {
    const rows = await deps.store.forget(chat);
    await sendReply(ctx, sayText(forgottenText(locale, { rows })), deps);
    return;
  }
  for (const reply of turn.replies) await sendReply(ctx, reply, deps);
  await deps.store.save(chat, markHandled(turn.state ?? state, ctx.update.update_id));
}

function nameChat(ctx: Context): string {
  return `telegram:${ctx.chat?.id ?? ctx.from?.id ?? 0}`;
}

function guessLocale(ctx: Context): Visit["locale"] {
  const known = localeSchema.safeParse(ctx.from?.language_code?.split("-")[0]);
  return known.success ? known.data : "vi";
}
