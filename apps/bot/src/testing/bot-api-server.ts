import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  isRecord,
  judgeCommands,
  judgeInlineResults,
  judgeMarkup,
  judgeText,
  type Payload,
  parseHtml,
} from "./bot-api-rules.ts";

export type Call = {
  readonly method: string;
  readonly payload: Payload;
  readonly files: Readonly<Record<string, Uint8Array>>;
};
type Refusal = { readonly status: number; readonly description: string; readonly parameters?: Payload };
type Reply = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly refusal: Refusal };
type Planned = { readonly method: string; readonly refusal: Refusal | "hang-up"; times: number };

const ME = {
  id: 42,
  is_bot: true,
  first_name: "Biên Mậu",
  username: "bienmau_test_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
};

const KNOWN_METHODS = new Set([
  "getMe",
  "getUpdates",
  "setWebhook",
  "deleteWebhook",
  "getWebhookInfo",
  "setMyCommands",
  "deleteMyCommands",
  "sendMessage",
  "sendPhoto",
  "sendChatAction",
  "answerCallbackQuery",
  "answerInlineQuery",
  "editMessageText",
  "editMessageReplyMarkup",
  "deleteMessage",
]);

/**
 * A Bot API server on this machine that is as strict as Telegram about what it is sent: lengths, markup, callback data, one answer for each
 * callback query. Every refusal is also kept in `refusals`, so that a test can demand that there were none.
 */
export async function startBotApiServer(token = "123456:test") {
  const calls: Call[] = [];
  const refusals: string[] = [];
  const pending: Payload[] = [];
  const planned: Planned[] = [];
  const openQueries = new Set<string>();
  const knownQueries = new Set<string>();
  const events = new EventEmitter().setMaxListeners(0);
  let lastUpdateId = 1000;
  let lastMessageId = 1;
  let webhook: { readonly url: string; readonly secret: string | undefined } | undefined;

  const refuse = (status: number, description: string): Reply => {
    refusals.push(description);
    return { ok: false, refusal: { status, description } };
  };

  async function answer({ method, payload, files }: Call): Promise<Reply> {
    if (!KNOWN_METHODS.has(method)) return refuse(404, `Not Found: ${method}`);
    if (method === "getMe") return { ok: true, result: ME };
    if (method === "getUpdates") return giveUpdates(payload);
    if (method === "setWebhook") {
      webhook = {
        url: String(payload["url"]),
        secret: payload["secret_token"] === undefined ? undefined : String(payload["secret_token"]),
      };
      return { ok: true, result: true };
    }
    if (method === "deleteWebhook") webhook = undefined;
    if (method === "answerCallbackQuery") return closeQuery(String(payload["callback_query_id"]));
    const why = judge({ method, payload, files });
    if (why !== undefined) return refuse(400, why);
    return {
      ok: true,
      result: method.startsWith("send") || method.startsWith("edit") ? describeMessage(method, payload) : true,
    };
  }

  async function giveUpdates(payload: Payload): Promise<Reply> {
    if (webhook !== undefined) return refuse(409, "Conflict: can't use getUpdates method while webhook is active");
    const offset = Number(payload["offset"] ?? 0);
    while (pending.length > 0 && Number(pending[0]?.["update_id"]) < offset) pending.shift();
    if (pending.length === 0)
      await Promise.race([
        once(events, "update"),
        once(events, "close"),
        pause(Number(payload["timeout"] ?? 0) * 1000),
      ]);
    return { ok: true, result: pending.slice(0, Number(payload["limit"] ?? 100)) };
  }

  function closeQuery(id: string): Reply {
    if (openQueries.delete(id)) return { ok: true, result: true };
    return refuse(
      400,
      knownQueries.has(id) ? "Bad Request: query is already answered" : "Bad Request: query ID is invalid",
    );
  }

  function describeMessage(method: string, payload: Payload): Payload | true {
    if (method === "sendChatAction") return true;
    lastMessageId += 1;
    return {
      message_id: lastMessageId,
      date: 1_700_000_000,
      chat: { id: Number(payload["chat_id"]), type: "private", first_name: "Lan" },
      from: ME,
      ...(method === "sendPhoto"
        ? { photo: [{ file_id: "p", file_unique_id: "p", width: 1, height: 1 }] }
        : { text: String(payload["text"] ?? "") }),
    };
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      const [, givenToken, method = ""] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? "") ?? [];
      const call = { method, ...(await readBody(Buffer.concat(chunks), request.headers["content-type"] ?? "")) };
      if (method !== "getUpdates") {
        calls.push(call);
        events.emit("call");
      }
      const plan = planned.find((one) => one.method === method && one.times > 0);
      if (plan !== undefined) plan.times -= 1;
      if (plan?.refusal === "hang-up") return request.socket.destroy();
      const injected: Reply | undefined = plan === undefined ? undefined : { ok: false, refusal: plan.refusal };
      const reply = givenToken === token ? (injected ?? (await answer(call))) : refuse(401, "Unauthorized");
      const status = reply.ok ? 200 : reply.refusal.status;
      const body = reply.ok
        ? reply
        : {
            ok: false,
            error_code: status,
            description: reply.refusal.description,
            parameters: reply.refusal.parameters,
          };
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
      return undefined;
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  /** Gives the update to the bot, by webhook or by the next poll; a webhook's status comes back. */
  async function push(update: Payload, updateId?: number): Promise<number | undefined> {
    lastUpdateId += 1;
    const whole = { update_id: updateId ?? lastUpdateId, ...update };
    const query = update["callback_query"];
    if (isRecord(query) && !knownQueries.has(String(query["id"]))) {
      openQueries.add(String(query["id"]));
      knownQueries.add(String(query["id"]));
    }
    if (webhook === undefined) {
      pending.push(whole);
      events.emit("update");
      return undefined;
    }
    const secret: Record<string, string> =
      webhook.secret === undefined ? {} : { "x-telegram-bot-api-secret-token": webhook.secret };
    const headers = { "content-type": "application/json", ...secret };
    return (await fetch(webhook.url, { method: "POST", headers, body: JSON.stringify(whole) })).status;
  }

  const from = (id: number, language: string) => ({ id, is_bot: false, first_name: "Lan", language_code: language });
  const chatOf = (id: number) => ({ id, type: "private", first_name: "Lan" });
  const nextMessage = (id: number, language: string) => {
    lastMessageId += 1;
    return { message_id: lastMessageId, date: 1_700_000_000, chat: chatOf(id), from: from(id, language) };
  };

  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    refusals,
    push,
    /** What the person at `id` writes. */
    write: (id: number, text: string, options: { language?: string; updateId?: number } = {}) =>
      push(
        { message: { ...nextMessage(id, options.language ?? "vi"), text, ...commandEntity(text) } },
        options.updateId,
      ),
    send: (id: number, content: Payload) => push({ message: { ...nextMessage(id, "vi"), ...content } }),
    press: (id: number, data: string, language = "vi") =>
      push({
        callback_query: {
          id: `q${lastUpdateId + 1}`,
          from: from(id, language),
          chat_instance: "1",
          data,
          message: { ...nextMessage(id, language), from: ME, text: "x" },
        },
      }),
    /** From now on, `times` calls of a method fail this way. */
    plan: (method: string, refusal: Refusal | "hang-up", times = 1) => planned.push({ method, refusal, times }),
    /** Resolves with the first call that fits, now or later. */
    async until(fits: (call: Call) => boolean, milliseconds = 30_000): Promise<Call> {
      const deadline = AbortSignal.timeout(milliseconds);
      for (;;) {
        const found = calls.find(fits);
        if (found !== undefined) return found;
        await once(events, "call", { signal: deadline }).catch(() => {
          throw new Error(`no such call; the last ones: ${calls.slice(-6).map(describeCall).join(" | ")}`);
        });
      }
    },
    openQueries,
    forget: () => {
      calls.length = 0;
    },
    close: async () => {
      events.emit("close");
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a person sees of a call: the text without markup. */
export function seenText(call: Call): string {
  const written = String(call.payload["text"] ?? call.payload["caption"] ?? "");
  const parsed = call.payload["parse_mode"] === "HTML" ? parseHtml(written) : { text: written };
  return "text" in parsed ? parsed.text : written;
}

/** Buttons under a sent message, label and data. */
export function seenButtons(call: Call): readonly { readonly text: string; readonly data: string }[] {
  const markup = call.payload["reply_markup"];
  const rows = isRecord(markup) ? markup["inline_keyboard"] : undefined;
  return (Array.isArray(rows) ? rows.flat() : []).map((button: Payload) => ({
    text: String(button["text"]),
    data: String(button["callback_data"]),
  }));
}

function judge({ method, payload, files }: Call): string | undefined {
  if (method === "answerInlineQuery") return judgeInlineResults(payload["results"]);
  if (method === "setMyCommands") return judgeCommands(payload["commands"]);
  if (!method.startsWith("send") && !method.startsWith("edit")) return undefined;
  if (!/^-?\d+$/.test(String(payload["chat_id"]))) return "Bad Request: chat_id is empty";
  const mode = payload["parse_mode"];
  if (method === "sendMessage" || method === "editMessageText") {
    return judgeText(payload["text"], mode, { most: 4096, mayBeEmpty: false }) ?? judgeMarkup(payload["reply_markup"]);
  }
  if (method !== "sendPhoto") return undefined;
  if (Object.values(files).every((file) => file.byteLength === 0))
    return "Bad Request: there is no photo in the request";
  if (Object.values(files).some((file) => file.byteLength > 10_000_000)) return "Bad Request: file is too big";
  return judgeText(payload["caption"], mode, { most: 1024, mayBeEmpty: true }) ?? judgeMarkup(payload["reply_markup"]);
}

async function readBody(body: Buffer, contentType: string): Promise<Omit<Call, "method">> {
  if (contentType.includes("json")) return { payload: JSON.parse(body.toString("utf8") || "{}"), files: {} };
  if (!contentType.includes("multipart")) return { payload: {}, files: {} };
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
  const payload: Record<string, unknown> = {};
  const files: Record<string, Uint8Array> = {};
  for (const [name, value] of form) {
    if (typeof value === "string") payload[name] = /^[[{]/.test(value) ? JSON.parse(value) : value;
    else files[name] = new Uint8Array(await value.arrayBuffer());
  }
  return { payload, files };
}

function commandEntity(text: string): Payload {
  const command = /^\/\S+/.exec(text)?.[0];
  return command === undefined ? {} : { entities: [{ type: "bot_command", offset: 0, length: command.length }] };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.min(milliseconds, 2000)).unref();
  });
}

function describeCall(call: Call): string {
  return `${call.method}: ${seenText(call).slice(0, 80)}`;
}
