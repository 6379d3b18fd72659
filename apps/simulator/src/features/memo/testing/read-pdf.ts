import { inflateSync } from "node:zlib";

/** The text of a PDF as its own tables give it back (what copying and searching get), in drawing order and without white space. */
export function readPdfText(bytes: Buffer): string {
  const objects = readObjects(bytes);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = "", ref = ""] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(ref)?.head ?? "")?.[1] ?? "";
      fonts.set(name, readUnicodeTable(objects.get(unicode)?.stream ?? ""));
    }
  }
  return [...objects.values()]
    .filter(({ stream }) => /\bTJ\b/.test(stream))
    .map(({ stream }) => readContent(stream, fonts))
    .join("")
    .replace(/[\s\u200B]/g, "");
}

type PdfObject = { readonly head: string; readonly stream: string };

function readObjects(bytes: Buffer): ReadonlyMap<string, PdfObject> {
  const text = bytes.toString("latin1");
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const streamAt = text.indexOf("stream\n", start);
    const endAt = text.indexOf("endobj", start);
    const hasStream = streamAt >= 0 && streamAt < endAt;
    const head = text.slice(start, hasStream ? streamAt : endAt);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const isPacked = head.includes("/FlateDecode") && !head.includes("/Image");
    const body = bytes.subarray(streamAt + 7, streamAt + 7 + length);
    objects.set(match[1] ?? "", { head, stream: hasStream && isPacked ? inflateSync(body).toString("latin1") : "" });
  }
  return objects;
}

/** Glyph → text, from `beginbfrange <first> <last> [<text> …]`. */
function readUnicodeTable(cmap: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [, first = "", , list = ""] of cmap.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi)) {
    for (const [position, [, hex = ""]] of [...list.matchAll(/<([0-9a-f ]*)>/gi)].entries()) {
      const units = hex.replaceAll(" ", "").match(/.{4}/g) ?? [];
      const glyph = (Number.parseInt(first, 16) + position).toString(16).padStart(4, "0");
      table.set(glyph, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    }
  }
  return table;
}

function readContent(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font = fonts.values().next().value;
  let text = "";
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name);
    for (const [, hex = ""] of (shown ?? "").matchAll(/<([0-9a-f]*)>/gi)) {
      text += (hex.match(/.{4}/g) ?? []).map((glyph) => font?.get(glyph.toLowerCase()) ?? "\uFFFD").join("");
    }
  }
  return text;
}
