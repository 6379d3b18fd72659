import type { Context } from "hono";
import { encodeBytes, pickEncoding } from "../encode-bytes.ts";
import type { ApiEnv } from "../endpoint.ts";
import type { ServedFile } from "./read-folder.ts";

/** A file with its type, its ETag and, where the reader takes it, compressed. */
export async function sendFile(c: Context<ApiEnv>, file: ServedFile, cacheControl: string): Promise<Response> {
  const headers = { etag: file.etag, "cache-control": cacheControl, vary: "accept-encoding" };
  if (c.req.header("if-none-match") === file.etag) return c.body(null, 304, headers);
  const plain = file.read();
  const encoding = pickEncoding(c.req.header("accept-encoding"), file.type, plain.byteLength);
  if (encoding === undefined) return c.body(plain, 200, { ...headers, "content-type": file.type });
  const bytes = file.encoded.get(encoding) ?? (await encodeBytes(plain, encoding));
  file.encoded.set(encoding, bytes);
  return c.body(bytes, 200, { ...headers, "content-type": file.type, "content-encoding": encoding });
}
