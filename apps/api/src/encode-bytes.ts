import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Compresses once; the result is kept, so a high quality pays. */
export async function encodeBytes(plain: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === "gzip") return new Uint8Array(await compressGzip(plain, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength };
  return new Uint8Array(await compressBrotli(plain, { params }));
}

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|problem\+json|javascript|manifest\+json|wasm|vnd\.)|image\/svg|font\/ttf)/;

/** The encoding to use, if any: small and already compressed bodies go out as they are. */
export function pickEncoding(
  acceptEncoding: string | undefined,
  contentType: string,
  bytes: number,
): Encoding | undefined {
  if (acceptEncoding === undefined || bytes < 1024 || !COMPRESSIBLE.test(contentType)) return undefined;
  const accepted = acceptEncoding
    .toLowerCase()
    .split(",")
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part))
    .map((part) => part.split(";")[0]);
  if (accepted.includes("br")) return "br";
  return accepted.includes("gzip") ? "gzip" : undefined;
}
