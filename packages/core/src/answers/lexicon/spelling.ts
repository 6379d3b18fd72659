/** Words of the lexicon that are one slip of the fingers away, through a deletion index. */
export type Spelling = {
  readonly known: ReadonlySet<string>;
  readonly byDeletion: ReadonlyMap<string, readonly string[]>;
};

export function createSpelling(words: Iterable<string>): Spelling {
  const known = new Set(words);
  const byDeletion = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < 2 || /\d/.test(word)) continue;
    for (const key of [word, ...deletionsOf(word)]) {
      const list = byDeletion.get(key);
      if (list === undefined) byDeletion.set(key, [word]);
      else if (list.length < 256) list.push(word);
    }
  }
  return { known, byDeletion };
}

/** Known words within one insertion, deletion, substitution or swap, longest first. */
export function nearWords(spelling: Spelling, word: string): readonly string[] {
  if (word.length < 2 || word.length > 24) return [];
  const found = new Set<string>();
  for (const key of [word, ...deletionsOf(word)]) {
    for (const candidate of spelling.byDeletion.get(key) ?? []) {
      if (candidate !== word && isOneSlip(word, candidate)) found.add(candidate);
    }
  }
  return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 120);
}

/** One insertion, deletion, substitution or swap of neighbours. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

function deletionsOf(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
