import type { Context } from "grammy";

/** In a private chat always; in a group only when mentioned, replied to or given a command meant for us. */
export function isAddressed(ctx: Context): boolean {
  if (ctx.chat?.type === "private") return true;
  const text = ctx.msg?.text ?? "";
  const mention = `@${ctx.me.username}`.toLowerCase();
  if (text.toLowerCase().includes(mention)) return true;
  return ctx.msg?.reply_to_message?.from?.id === ctx.me.id;
}

/** The text without "@our_name". Inside a command the name stays: it is read there. */
export function stripMention(text: string, username: string): string {
  if (text.startsWith("/")) return text;
  return text
    .replaceAll(new RegExp(`@${username}\\b`, "gi"), " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
