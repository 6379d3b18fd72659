import { canDraw } from "./fonts.ts";

/** Characters of a text that no bundled font can draw; a picture with one of them would show an empty box. */
export function findMissingGlyphs(text: string): readonly string[] {
  return [...new Set(text)].filter(
    (character) => !canDraw(character.codePointAt(0) ?? 0) && !/[\s\u200b]/.test(character),
  );
}

/** Signs that the fonts lack, in letters that they have. */
const STAND_INS: Readonly<Record<string, string>> = {
  "→": "–",
  "↔": "–",
  "≥": ">=",
  "≤": "<=",
  "≈": "~",
  "✓": "x",
  "▲": "+",
  "▼": "-",
  "−": "-",
};

/** The text with drawable stand-ins for the few signs that the fonts lack, and without what has none. */
export function replaceMissingGlyphs(text: string): string {
  const missing = findMissingGlyphs(text);
  return missing.reduce(
    (rest, character) => rest.replaceAll(character, escapeStandIn(STAND_INS[character] ?? "")),
    text,
  );
}

/** Inside SVG text `>` and `<` are markup. */
function escapeStandIn(standIn: string): string {
  return standIn.replaceAll(">", "&gt;").replaceAll("<", "&lt;");
}
