const SEGMENTER = new Intl.Segmenter("lo", { granularity: "word" });

/**
 * Breaks a line into rows of at most `width` columns, at spaces; Lao has none between words, so there at word boundaries. Marks above and
 * below a letter take no column.
 */
export function wrapText(text: string, width: number, indent = ""): readonly string[] {
  const rows: string[] = [];
  let row = "";
  for (const word of splitWords(text)) {
    const start = rows.length === 0 && row === "" ? "" : row;
    if (start !== "" && columnsOf(start + word.trimEnd()) > width) {
      rows.push(row.trimEnd());
      row = indent + word;
      continue;
    }
    row += word;
  }
  if (row.trim() !== "") rows.push(row.trimEnd());
  return rows;
}

/** Columns a text takes: combining marks none, everything else one. */
export function columnsOf(text: string): number {
  return [...text].filter((character) => !/\p{Mark}/u.test(character)).length;
}

function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const { segment } of SEGMENTER.segment(text)) {
    const last = words.at(-1);
    const joins = last !== undefined && !/\s$/.test(last) && !(isLao(segment) && isLao(last));
    if (joins || /^\s+$/.test(segment)) words[Math.max(0, words.length - 1)] = (last ?? "") + segment;
    else words.push(segment);
  }
  return words;
}

function isLao(text: string): boolean {
  return /^\p{Script=Lao}/u.test(text);
}
