/** What Telegram refuses, as far as this bot's calls are concerned. Each rule returns the description Telegram would answer with. */
export type Payload = Readonly<Record<string, unknown>>;

const ALLOWED_TAGS = new Set(["b", "strong", "i", "em", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"]);
const ENTITY = /&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);/g;

/** The text that a reader sees, or why the markup is refused. */
export function parseHtml(html: string): { readonly text: string } | { readonly refusal: string } {
  const open: string[] = [];
  let text = "";
  let rest = html;
  while (rest !== "") {
    const tag = /^<(\/?)([a-z0-9-]+)((?:\s[^<>]*)?)>/.exec(rest);
    const [first = ""] = rest;
    if (tag !== null) {
      const [whole, slash, name = ""] = tag;
      if (!ALLOWED_TAGS.has(name)) return refuse(`Unsupported start tag "${name}"`);
      if (slash === "") open.push(name);
      else if (open.pop() !== name) return refuse(`Unexpected end tag "${name}"`);
      rest = rest.slice(whole.length);
      continue;
    }
    if (first === "<" || first === ">") return refuse("Unescaped angle bracket");
    if (first === "&") {
      const entity = rest.match(ENTITY)?.[0];
      if (entity === undefined || !rest.startsWith(entity)) return refuse("Unescaped ampersand");
      text += { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"' }[entity] ?? "?";
      rest = rest.slice(entity.length);
      continue;
    }
    const end = rest.search(/[<>&]/);
    text += end < 0 ? rest : rest.slice(0, end);
    rest = end < 0 ? "" : rest.slice(end);
  }
  return open.length === 0 ? { text } : refuse(`Can't find end tag corresponding to start tag "${open.at(-1)}"`);
}

function refuse(why: string): { readonly refusal: string } {
  return { refusal: `Bad Request: can't parse entities: ${why}` };
}

/** Why Telegram would refuse this text, or undefined. `most` counts UTF-16 units after entities, as Telegram does. */
export function judgeText(
  text: unknown,
  parseMode: unknown,
  limits: { most: number; mayBeEmpty: boolean },
): string | undefined {
  if (text === undefined && limits.mayBeEmpty) return undefined;
  if (typeof text !== "string") return "Bad Request: message text is empty";
  if (parseMode !== undefined && parseMode !== "HTML")
    return `Bad Request: unsupported parse_mode ${String(parseMode)}`;
  const parsed = parseMode === "HTML" ? parseHtml(text) : { text };
  if ("refusal" in parsed) return parsed.refusal;
  if (parsed.text.trim() === "" && !limits.mayBeEmpty) return "Bad Request: message text is empty";
  if (parsed.text.length > limits.most) return "Bad Request: message is too long";
  return undefined;
}

/** Why Telegram would refuse this keyboard, or undefined. */
export function judgeMarkup(markup: unknown): string | undefined {
  if (markup === undefined) return undefined;
  if (!isRecord(markup)) return "Bad Request: object expected as reply markup";
  if ("inline_keyboard" in markup) return judgeInline(markup["inline_keyboard"]);
  if ("keyboard" in markup) return judgeKeyboard(markup["keyboard"]);
  return "remove_keyboard" in markup || "force_reply" in markup ? undefined : "Bad Request: unknown reply markup";
}

function judgeInline(rows: unknown): string | undefined {
  if (!Array.isArray(rows) || rows.length === 0) return "Bad Request: inline keyboard expected";
  const buttons: readonly unknown[] = rows.flat();
  if (buttons.length > 100) return "Bad Request: reply markup is too long";
  if (rows.some((row) => !Array.isArray(row) || row.length === 0 || row.length > 8))
    return "Bad Request: BUTTON_ROW_INVALID";
  for (const button of buttons) {
    if (!isRecord(button) || typeof button["text"] !== "string" || button["text"].trim() === "")
      return "Bad Request: BUTTON_TEXT_INVALID";
    const kinds = ["callback_data", "url", "switch_inline_query", "switch_inline_query_current_chat", "web_app"].filter(
      (kind) => kind in button,
    );
    if (kinds.length !== 1) return "Bad Request: exactly one optional field must be used in a button";
    const data = button["callback_data"];
    if (data !== undefined && (typeof data !== "string" || bytesOf(data) < 1 || bytesOf(data) > 64))
      return "Bad Request: BUTTON_DATA_INVALID";
    if (button["url"] !== undefined && !/^(?:https?|tg):\/\//.test(String(button["url"])))
      return "Bad Request: BUTTON_URL_INVALID";
  }
  return undefined;
}

function judgeKeyboard(rows: unknown): string | undefined {
  if (!Array.isArray(rows) || rows.length === 0) return "Bad Request: keyboard expected";
  const isFine = rows
    .flat()
    .every((button: unknown) => isRecord(button) && typeof button["text"] === "string" && button["text"] !== "");
  return isFine ? undefined : "Bad Request: BUTTON_TEXT_INVALID";
}

/** Why Telegram would refuse these inline results, or undefined. */
export function judgeInlineResults(results: unknown): string | undefined {
  if (!Array.isArray(results) || results.length > 50) return "Bad Request: RESULTS_TOO_MUCH";
  for (const result of results) {
    if (!isRecord(result) || !/^.{1,64}$/.test(String(result["id"]))) return "Bad Request: RESULT_ID_INVALID";
    if (typeof result["title"] !== "string" || result["title"] === "") return "Bad Request: article title is empty";
    const content = result["input_message_content"];
    if (!isRecord(content)) return "Bad Request: input_message_content expected";
    const why = judgeText(content["message_text"], content["parse_mode"], { most: 4096, mayBeEmpty: false });
    if (why !== undefined) return why;
  }
  return undefined;
}

/** Why Telegram would refuse this command list, or undefined. */
export function judgeCommands(commands: unknown): string | undefined {
  if (!Array.isArray(commands) || commands.length > 100) return "Bad Request: commands expected";
  for (const one of commands) {
    if (!isRecord(one)) return "Bad Request: BOT_COMMAND_INVALID";
    if (!/^[a-z0-9_]{1,32}$/.test(String(one["command"]))) return "Bad Request: BOT_COMMAND_INVALID";
    const { length } = String(one["description"] ?? "");
    if (length < 1 || length > 256) return "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID";
  }
  return undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
