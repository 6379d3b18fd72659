import { createHash } from "node:crypto";
import { createMiddleware } from "hono/factory";
import { createByteCache } from "../byte-cache.ts";
import { type Encoding, encodeBytes, pickEncoding } from "../encode-bytes.ts";
import type { ApiEnv } from "../endpoint.ts";

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
 * a digest of the bytes, so it changes with the dataset, the code and the language, and with nothing else.
 */
export function keepReplies(mostBytes: number) {
  const cache = createByteCache<Reply>(mostBytes);
  return createMiddleware<ApiEnv>(async (c, next) => {
    const key = `${c.req.url}\n${c.get("locale")}\n${c.req.header("accept") ?? ""}`;
    const kept = cache.get(key);
    if (kept !== undefined) {
      c.res = await send(kept, c.req.header("if-none-match"), c.req.header("accept-encoding"));
      return;
    }
    await next();
    if (c.res.status !== 200 || c.req.method !== "GET") return;
    const reply = await readReply(c.res);
    cache.set(key, reply, reply.plain.byteLength * 2);
    c.res = await send(reply, c.req.header("if-none-match"), c.req.header("accept-encoding"));
  });
}

async function readReply(response: Response): Promise<Reply> {
  const plain = new Uint8Array(await response.arrayBuffer());
  const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
  // Only what describes the bytes is kept; what was said to one asker (allowed origin, request id) is not said to the next.
  const described = [...response.headers].filter(([name]) => name.startsWith("content-"));
  const headers = { ...Object.fromEntries(described), etag, vary: VARY, "cache-control": CACHE_CONTROL };
  return { plain, etag, headers, encoded: new Map() };
}

async function send(
  reply: Reply,
  ifNoneMatch: string | undefined,
  acceptEncoding: string | undefined,
): Promise<Response> {
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, reply.etag)) {
    const { "content-type": _type, "content-length": _length, ...headers } = reply.headers;
    return new Response(null, { status: 304, headers });
  }
  const encoding = pickEncoding(acceptEncoding, reply.headers["content-type"] ?? "", reply.plain.byteLength);
  if (encoding === undefined) return new Response(reply.plain, { headers: reply.headers });
  const bytes = reply.encoded.get(encoding) ?? (await encodeBytes(reply.plain, encoding));
  reply.encoded.set(encoding, bytes);
  return new Response(bytes, { headers: { ...reply.headers, "content-encoding": encoding } });
}

function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
