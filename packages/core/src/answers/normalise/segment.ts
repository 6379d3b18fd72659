import type { Lexicon } from "../lexicon/build-lexicon.ts";

/** Lao is written without spaces: the longest known phrase at each place, unknown letters gathered between them. */
export function segmentLao(run: string, lexicon: Pick<Lexicon, "laoWords" | "longestLao">): readonly string[] {
  const parts: string[] = [];
  let unknown = "";
  let at = 0;
  while (at < run.length) {
    const word = longestAt(run, at, lexicon);
    if (word === undefined) {
      unknown += run[at] ?? "";
      at += 1;
      continue;
    }
    if (unknown !== "") parts.push(unknown);
    unknown = "";
    parts.push(word);
    at += word.length;
  }
  if (unknown !== "") parts.push(unknown);
  return parts;
}

function longestAt(run: string, at: number, lexicon: Pick<Lexicon, "laoWords" | "longestLao">): string | undefined {
  for (let length = Math.min(lexicon.longestLao, run.length - at); length > 1; length -= 1) {
    const word = run.slice(at, at + length);
    // A phrase never ends before a mark that belongs to its last letter.
    if (lexicon.laoWords.has(word) && !/^\p{M}/u.test(run.slice(at + length))) return word;
  }
  return undefined;
}

const LONGEST_WORD = 14;

/** `kimngachdienbien` → kim ngach dien bien: the fewest known words, short ones dearer. Undefined where it does not come out. */
export function segmentLatin(run: string, known: ReadonlySet<string>): readonly string[] | undefined {
  if (run.length > 120) return undefined;
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= run.length; end += 1) {
    best[end] = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let from = Math.max(0, end - LONGEST_WORD); from < end; from += 1) {
      const word = run.slice(from, end);
      const before = best[from]?.cost ?? Number.POSITIVE_INFINITY;
      const cost = before + (word.length === 1 ? 4 : word.length === 2 ? 1.6 : 1);
      if (known.has(word) && cost < (best[end]?.cost ?? 0)) best[end] = { cost, from };
    }
  }
  if (!Number.isFinite(best[run.length]?.cost ?? Number.POSITIVE_INFINITY)) return undefined;
  const parts: string[] = [];
  for (let end = run.length; end > 0; end = best[end]?.from ?? 0) parts.unshift(run.slice(best[end]?.from ?? 0, end));
  // Three letters a word on average, or it is a name that happens to fall apart.
  return parts.length > 1 && run.length / parts.length >= 2.6 ? parts : undefined;
}
