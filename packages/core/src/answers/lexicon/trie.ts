import type { Token } from "../normalise/tokens.ts";
import type { Concept } from "./concept.ts";
import { isOneSlip } from "./spelling.ts";

/** One phrase of the lexicon. */
export type Entry = {
  readonly concept: Concept;
  readonly words: readonly string[];
  /** The same words with their marks; where a language has none, equal to `words`. */
  readonly marks: readonly string[];
  /** The same words as written. */
  readonly raws: readonly string[];
};

/** True where the typed word is one slip from the phrase's word, marks included. */
export function isSlipOf(token: Token, entry: Entry, at: number): boolean {
  return isOneSlip(token.marks, entry.marks[at] ?? "") || isOneSlip(token.raw, entry.raws[at] ?? "");
}

export type TrieNode = { readonly next: Map<string, TrieNode>; readonly entries: Entry[] };

export function createNode(): TrieNode {
  return { next: new Map(), entries: [] };
}

export function insertEntry(root: TrieNode, entry: Entry): void {
  let node = root;
  for (const word of entry.words) {
    let child = node.next.get(word);
    if (child === undefined) {
      child = createNode();
      node.next.set(word, child);
    }
    node = child;
  }
  node.entries.push(entry);
}

/** A phrase found in a question: tokens `start` up to and without `end`. */
export type Hit = { readonly entry: Entry; readonly start: number; readonly end: number; readonly score: number };

const SIGN = /^[-/:]$/;
const NEAR = 0.2;
const CORRECTED = 0.4;
const OTHER_MARKS = 0.3;
const UNMARKED = 0.05;

/** All phrases that begin at `start`, over every reading of the tokens; signs between words are skipped. */
export function phrasesAt(root: TrieNode, tokens: readonly Token[], start: number): readonly Hit[] {
  const hits: Hit[] = [];
  walk(root, { at: start, path: [] });
  return hits;

  function walk(node: TrieNode, state: { at: number; path: readonly { token: Token; word: string }[] }): void {
    for (const entry of node.entries) hits.push({ entry, start, end: state.at, score: scoreOf(entry, state.path) });
    let at = state.at;
    while (state.path.length > 0 && at < tokens.length && SIGN.test(tokens[at]?.text ?? "")) at += 1;
    const token = tokens[at];
    if (token === undefined) return;
    for (const word of [token.text, ...token.readings]) {
      const child = node.next.get(word);
      if (child !== undefined) walk(child, { at: at + 1, path: [...state.path, { token, word }] });
    }
  }
}

function scoreOf(entry: Entry, path: readonly { token: Token; word: string }[]): number {
  return path.reduce((total, { token, word }, position) => {
    const wanted = entry.marks[position] ?? word;
    if (word !== token.text)
      return total + 1 - (isSlipOf(token, entry, position) ? NEAR : CORRECTED) - (word.length < 4 ? 0.1 : 0);
    if (token.marks === wanted) return total + 1;
    return total + 1 - (token.marks === token.text ? UNMARKED : OTHER_MARKS);
  }, 0);
}
