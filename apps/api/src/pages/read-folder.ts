import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import type { Encoding } from "../encode-bytes.ts";

export type ServedFile = {
  readonly type: string;
  readonly etag: string;
  /** Read on first use. */
  readonly read: () => Uint8Array<ArrayBuffer>;
  readonly encoded: Map<Encoding, Uint8Array<ArrayBuffer>>;
};

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * The files of a folder by their address. The list is made once, so an address can only ever name a file that is on it: there is no path
 * for `..` to climb.
 */
export function readFolder(folder: string, only?: readonly string[]): ReadonlyMap<string, ServedFile> {
  if (!existsSync(folder)) return new Map();
  const names = only ?? listFiles(folder);
  return new Map(names.map((name) => [name, createServedFile(join(folder, ...name.split("/")))]));
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function createServedFile(path: string): ServedFile {
  let held: Uint8Array<ArrayBuffer> | undefined;
  const read = (): Uint8Array<ArrayBuffer> => {
    held ??= new Uint8Array(readFileSync(path));
    return held;
  };
  let etag: string | undefined;
  return {
    type: TYPES[extname(path)] ?? "application/octet-stream",
    get etag() {
      etag ??= `"${createHash("sha256").update(read()).digest("base64url").slice(0, 22)}"`;
      return etag;
    },
    read,
    encoded: new Map(),
  };
}
