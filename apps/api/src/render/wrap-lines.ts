import { measureEms } from "./fonts.ts";

const SEGMENTER = new Intl.Segmenter("lo", { granularity: "word" });

/** Breaks a text into lines of at most `mostEms`; Lao, which has no spaces between words, breaks between words too. */
export function wrapLines(text: string, mostEms: number, isBold = false): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of splitWords(text)) {
    if (line !== "" && measureEms((line + word).trimEnd(), isBold) > mostEms) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const { segment } of SEGMENTER.segment(text)) {
    const last = words.at(-1);
    const isLao = /^\p{Script=Lao}/u.test(segment);
    const joins = last !== undefined && !/\s$/.test(last) && !(isLao && /\p{Script=Lao}\p{Mark}*$/u.test(last));
    if (joins || /^\s+$/.test(segment)) words[Math.max(0, words.length - 1)] = (last ?? "") + segment;
    else words.push(segment);
  }
  return words;
}
