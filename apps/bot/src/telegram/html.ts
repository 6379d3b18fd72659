import type { ReplyBlock, Tone } from "../conversation/reply.ts";

/** Makes any text safe inside Telegram's HTML. The only place where text becomes markup. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const DRAW: Record<Tone, (lines: readonly string[]) => string> = {
  headline: (lines) => lines.map((line) => `<b>${escapeHtml(line)}</b>`).join("\n"),
  text: (lines) => lines.map(escapeHtml).join("\n"),
  list: (lines) => lines.map((line) => `• ${escapeHtml(line)}`).join("\n"),
  conflict: (lines) => lines.map((line) => `⚠️ ${escapeHtml(line)}`).join("\n"),
  warning: (lines) => lines.map((line) => `❗ ${escapeHtml(line)}`).join("\n"),
  note: (lines) => lines.map((line) => `<i>${escapeHtml(line)}</i>`).join("\n"),
  source: (lines) => lines.map((line) => `<i>${escapeHtml(line)}</i>`).join("\n"),
};

/** A reply as Telegram HTML: a blank line between blocks, tags closed on every line so that any line break is a safe place to split. */
export function drawHtml(blocks: readonly ReplyBlock[]): string {
  return blocks.map(({ tone, lines }) => DRAW[tone](lines)).join("\n\n");
}
