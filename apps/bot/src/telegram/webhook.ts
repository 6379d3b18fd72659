import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";

const SECRET_HEADER = "x-telegram-bot-api-secret-token";
const MOST_BODY_BYTES = 1024 * 1024;

/**
 * Receives updates by HTTP. Without the secret nothing is read. The reply goes out when the update is done, so that Telegram sends it
 * again after a crash; our own record of handled updates keeps a repeat from being answered twice.
 */
export function createWebhookServer(bot: Bot, secret: string): Server {
  return createServer((request, response) => {
    const end = (status: number): void => {
      response.writeHead(status).end();
    };
    if (request.method !== "POST") return end(405);
    if (!isSecret(request.headers[SECRET_HEADER], secret)) return end(401);
    readBody(request)
      .then(async (update) => {
        if (update === undefined) return end(400);
        await bot.handleUpdate(update);
        end(200);
      })
      .catch(() => end(500));
  });
}

function isSecret(given: string | readonly string[] | undefined, secret: string): boolean {
  if (typeof given !== "string") return false;
  const [left, right] = [Buffer.from(given), Buffer.from(secret)];
  return left.length === right.length && timingSafeEqual(left, right);
}

async function readBody(request: IncomingMessage): Promise<Update | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return parseUpdate(Buffer.concat(chunks).toString("utf8"));
}

/** Only the envelope is checked: the secret says that Telegram wrote it. */
function parseUpdate(text: string): Update | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isUpdate =
      typeof value === "object" && value !== null && "update_id" in value && Number.isInteger(value.update_id);
    return isUpdate ? (value as Update) : undefined;
  } catch {
    return undefined;
  }
}
