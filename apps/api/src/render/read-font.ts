import { readFileSync } from "node:fs";

export type Font = {
  /** Glyph number of each character that the font can draw. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Width of a character in units of the font size; 1, the width of a box, for one that it cannot draw. */
  readonly measureEm: (codePoint: number) => number;
};

/** What a TrueType file says about its characters: the tables `cmap` (formats 4 and 12), `hmtx`, `hhea` and `head`. */
export function readFont(file: string): Font {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const glyphs = readGlyphs(view, findTable(view, "cmap"));
  const unitsPerEm = view.getUint16(findTable(view, "head") + 18);
  const lastMetric = view.getUint16(findTable(view, "hhea") + 34) - 1;
  const widths = findTable(view, "hmtx");
  return {
    glyphs,
    measureEm: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      return glyph === undefined ? 1 : view.getUint16(widths + 4 * Math.min(glyph, lastMetric)) / unitsPerEm;
    },
  };
}

function findTable(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(record + offset)));
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table ${name}`);
}

function readGlyphs(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 8 + index * 8);
    const format = view.getUint16(table);
    if (format === 12) addGroups(view, table, glyphs);
    if (format === 4) addSegments(view, table, glyphs);
  }
  return glyphs;
}

function addGroups(view: DataView, table: number, glyphs: Map<number, number>): void {
  for (let index = 0; index < view.getUint32(table + 12); index += 1) {
    const group = table + 16 + index * 12;
    const start = view.getUint32(group);
    for (let code = start; code <= view.getUint32(group + 4); code += 1) {
      glyphs.set(code, view.getUint32(group + 8) + code - start);
    }
  }
}

function addSegments(view: DataView, table: number, glyphs: Map<number, number>): void {
  const doubled = view.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  for (let at = 0; at < doubled; at += 2) {
    const [start, end] = [view.getUint16(starts + at), view.getUint16(ends + at)];
    const [delta, offset] = [view.getUint16(deltas + at), view.getUint16(offsets + at)];
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const found = offset === 0 ? code : view.getUint16(offsets + at + offset + (code - start) * 2);
      const glyph = offset !== 0 && found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}
