import type { MemoLine, MemoPart } from "@bienmau/core/memo";
import type { Text } from "pdfmake";
import { splitScripts } from "./split-scripts.ts";

/** Points. */
export const MM = 72 / 25.4;
export const TEXT_WIDTH = 160 * MM;
export const SIZE = { body: 10.5, table: 8.5, note: 9 } as const;
export const GREY = "#555555";

export type Style = Omit<Text, "text">;

export function textOf(text: string, style: Style = {}): Text {
  return { text: piecesOf(text), ...style };
}

export function lineOf(line: MemoLine, style: Style = {}): Text {
  return { text: line.flatMap(pieceOf), ...style };
}

function pieceOf(part: MemoPart): readonly Text[] {
  if (part.kind === "reference") return [{ text: part.label }];
  if (part.kind !== "quote" || /\s/.test(part.text) || part.text.length < 40) return piecesOf(part.text);
  const isLink = /^https?:\/\//.test(part.text);
  // Addresses and fingerprints have nowhere to break.
  return [{ text: part.text, wordBreak: "break-all", ...(isLink ? { link: part.text } : {}) }];
}

/**
 * The type would draw `ị` as an `i` and a dot, and the file would then give back every `i` as `ị` when copied or searched: its whole letters
 * are used instead.
 */
const WHOLE_LETTERS = { ccmp: false };

function piecesOf(text: string): readonly Text[] {
  return splitScripts(text).map(({ text: piece, isLao }) =>
    isLao ? { text: markLaoWords(piece), font: "NotoSansLao" } : { text: piece, fontFeatures: WHOLE_LETTERS },
  );
}

/** Lao writes no spaces: zero-width ones show where a line may break. */
function markLaoWords(text: string): string {
  const words = new Intl.Segmenter("lo", { granularity: "word" }).segment(text);
  return Array.from(words, ({ segment }) => segment).join("\u200B");
}
