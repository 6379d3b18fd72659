import { createHash } from "node:crypto";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { createByteCache } from "../byte-cache.ts";
import { type Encoding, encodeBytes, pickEncoding } from "../encode-bytes.ts";
import type { ApiEnv } from "../endpoint.ts";
import { STANDARD_HEADERS } from "../standard-headers.ts";

type Reply = {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly encoded: Map<Encoding, Uint8Array<ArrayBuffer>>;
};

const CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=86400";
const VARY = "accept, accept-encoding, accept-language";

/**
 * Keeps finished replies that depend on the release alone, compressed once per encoding, and answers `If-None-Match` with 304. The ETag is
 * a digest of the bytes, so it changes with the dataset, the code and the language, and with nothing else. A kept reply is sent with all
 * its headers at once: touching a response after it is made costs more than making it.
 */
export function keepReplies(mostBytes: number) {
  const cache = createByteCache<Reply>(mostBytes);
  return createMiddleware<ApiEnv>(async (c, next) => {
    const key = `${c.req.url}\n${c.get("locale")}\n${c.req.header("accept") ?? ""}`;
    const kept = cache.get(key);
    if (kept !== undefined) {
      c.set("isWhole", true);
      return send(kept, c);
    }
    await next();
    if (c.res.status !== 200 || c.req.method !== "GET") return undefined;
    const reply = await readReply(c.res);
    cache.set(key, reply, reply.plain.byteLength * 2);
    c.res = await send(reply, c);
    return undefined;
  });
}

async function readReply(response: Response): Promise<Reply> {
  const plain = new Uint8Array(await response.arrayBuffer());
  const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
  // Only what describes the bytes is kept; what was said to one asker (allowed origin, request id) is not said to the next.
  const described = [...response.headers].filter(([name]) => name.startsWith("content-"));
  const own = { etag, vary: VARY, "cache-control": CACHE_CONTROL };
  return {
    plain,
    etag,
    headers: { ...STANDARD_HEADERS, ...Object.fromEntries(described), ...own },
    encoded: new Map(),
  };
}

/** A promise only where a body has to be compressed for the first time. */
function send(reply: Reply, c: Context<ApiEnv>): Response | Promise<Response> {
  const ids = { "x-request-id": c.get("requestId") };
  const ifNoneMatch = c.req.header("if-none-match");
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, reply.etag)) {
    const { "content-type": _type, "content-length": _length, ...headers } = reply.headers;
    return new Response(null, { status: 304, headers: { ...headers, ...ids } });
  }
  const type = reply.headers["content-type"] ?? "";
  const encoding = pickEncoding(c.req.header("accept-encoding"), type, reply.plain.byteLength);
  if (encoding === undefined) return new Response(reply.plain, { headers: { ...reply.headers, ...ids } });
  const headers = { ...reply.headers, ...ids, "content-encoding": encoding };
  const bytes = reply.encoded.get(encoding);
  if (bytes !== undefined) return new Response(bytes, { headers });
  return encodeBytes(reply.plain, encoding).then((fresh) => {
    reply.encoded.set(encoding, fresh);
    return new Response(fresh, { headers });
  });
}

function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
