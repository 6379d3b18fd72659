import { createInterface } from "node:readline/promises";
import type { Locale } from "@bienmau/core/schema";
import { hearAction, hearCommand, hearText } from "../conversation/assistant.ts";
import { type ChatState, NEW_CHAT } from "../conversation/chat-state.ts";
import type { ConversationDeps, Turn, Visit } from "../conversation/feature.ts";
import type { Reply, ReplyButton } from "../conversation/reply.ts";
import { forgottenText } from "../features/forget.ts";
import { drawBlocks } from "./draw-reply.ts";
import type { Style } from "./style.ts";

export type TerminalChat = {
  readonly conversation: ConversationDeps;
  readonly style: Style;
  readonly locale: Locale | undefined;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
};

/** The same assistant as in Telegram, on a terminal: commands with a slash, buttons by their number. Ends with the input. */
export async function chatOnTerminal({ conversation, style, locale, input, output }: TerminalChat): Promise<number> {
  const lines = createInterface({ input, output, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  let state: ChatState = locale === undefined ? NEW_CHAT : { ...NEW_CHAT, locale, languageAsked: true };
  let buttons: readonly ReplyButton[] = [];
  const visit = (): Visit => ({ deps: conversation, state, locale: state.locale ?? "vi" });
  const take = (turn: Turn): void => {
    const shown = turn.forget === undefined ? turn.replies : [sayForgotten(visit())];
    state = turn.forget === undefined ? (turn.state ?? state) : NEW_CHAT;
    buttons = shown.flatMap((reply) => reply.buttons.flat());
    output.write(`\n${shown.map((reply) => drawReply(reply, buttons, style)).join("\n\n")}\n\n`);
  };
  const prompt = (): void => {
    output.write(style.accent("> "));
  };

  take((await hearCommand(visit(), "start", "")) ?? { replies: [] });
  prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (/^(?:\/exit|\/quit|exit|quit|thoat)$/i.test(text)) break;
    const turn = await hearLine(visit(), text, buttons);
    if (turn !== undefined) take(turn);
    prompt();
  }
  output.write("\n");
  return 0;
}

async function hearLine(visit: Visit, text: string, buttons: readonly ReplyButton[]): Promise<Turn | undefined> {
  if (text === "") return undefined;
  const pressed = /^\d{1,2}$/.test(text) ? buttons[Number(text) - 1] : undefined;
  if (pressed !== undefined && "action" in pressed) return hearAction(visit, pressed.action);
  const [, name, words = ""] = /^\/(\w+)(?:\s+(.*))?$/.exec(text) ?? [];
  if (name === undefined) return hearText(visit, text);
  return (await hearCommand(visit, name.toLowerCase(), words)) ?? hearCommand(visit, "help", "");
}

function drawReply(reply: Reply, buttons: readonly ReplyButton[], style: Style): string {
  const numbered = reply.buttons.map((row) =>
    row
      .map(
        (button) =>
          `${style.accent(`[${buttons.indexOf(button) + 1}]`)} ${button.label}${"url" in button ? ` ${button.url}` : ""}`,
      )
      .join("   "),
  );
  return [drawBlocks(reply.blocks, style), ...(numbered.length === 0 ? [] : [numbered.join("\n")])].join("\n\n");
}

function sayForgotten({ locale }: Visit): Reply {
  return { blocks: [{ tone: "text", lines: [forgottenText(locale, { rows: 1 })] }], buttons: [] };
}
