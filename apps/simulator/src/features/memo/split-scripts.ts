export type ScriptRun = { readonly text: string; readonly isLao: boolean };

/** Pieces of a text by script: documents need another font for Lao than for everything else. */
export function splitScripts(text: string): readonly ScriptRun[] {
  return text
    .split(/((?:[\u0E80-\u0EFF\u200B]+ ?)+)/u)
    .filter((piece) => piece !== "")
    .map((piece) => ({ text: piece, isLao: /[\u0E80-\u0EFF]/u.test(piece) }));
}
