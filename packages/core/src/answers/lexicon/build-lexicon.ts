import { foldText } from "../../i18n/fold-text.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { BENIGN_LAO } from "../link/strange-words.ts";
import { cleanText, markKey, splitWords } from "../normalise/tokens.ts";
import type { Concept } from "./concept.ts";
import { COMMON_WORDS, FOREIGN_TOPICS, KEYWORD_PHRASES } from "./keywords.ts";
import { GOODS_NOT_HELD, PLACES_NOT_HELD } from "./not-held.ts";
import { createSpelling, type Spelling } from "./spelling.ts";
import { createNode, type Entry, insertEntry, type TrieNode } from "./trie.ts";

/** Everything a question's words can be looked up in; built once per dataset. */
export type Lexicon = {
  readonly root: TrieNode;
  readonly spelling: Spelling;
  /** Pairs of neighbouring words in phrases, to choose between corrections. */
  readonly pairs: ReadonlySet<string>;
  /** Lao phrases, written without spaces, by length. */
  readonly laoWords: ReadonlySet<string>;
  readonly longestLao: number;
  /** Phrases of two words and more by all their words but one, to find a phrase with one misspelt word. */
  readonly byGap: ReadonlyMap<string, readonly Entry[]>;
};

const TRADE_INDICATORS: ReadonlySet<string> = new Set(["trade-value", "trade-growth", "trade-share"]);
const LAO = /\p{Script=Lao}/u;
const cache = new WeakMap<Dataset, Lexicon>();

export function lexiconOf(dataset: Dataset): Lexicon {
  const known = cache.get(dataset);
  if (known !== undefined) return known;
  const lexicon = buildLexicon(phrasesOf(dataset));
  cache.set(dataset, lexicon);
  return lexicon;
}

type Phrase = { readonly concept: Concept; readonly phrase: string };

function buildLexicon(phrases: readonly Phrase[]): Lexicon {
  const root = createNode();
  const words = new Set<string>(COMMON_WORDS);
  const laoWords = new Set<string>(BENIGN_LAO);
  const byGap = new Map<string, Entry[]>();
  const pairs = new Set<string>();
  const seen = new Set<string>();
  for (const { concept, phrase } of phrases) {
    const entry = toEntry(concept, phrase);
    const key = `${concept.kind} ${concept.id} ${entry.marks.join(" ")}`;
    if (entry.words.length === 0 || seen.has(key)) continue;
    seen.add(key);
    insertEntry(root, entry);
    for (const word of entry.words) {
      words.add(word);
      if (LAO.test(word)) laoWords.add(word);
    }
    if (entry.words.length < 2) continue;
    entry.words.forEach((word, at) => {
      if (at > 0) pairs.add(`${entry.words[at - 1] ?? ""} ${word}`);
      const gapKey = gapKeyOf(entry.words, at);
      const list = byGap.get(gapKey);
      if (list === undefined) byGap.set(gapKey, [entry]);
      else list.push(entry);
    });
  }
  const longestLao = Math.max(0, ...[...laoWords].map((word) => word.length));
  return { root, spelling: createSpelling(words), laoWords, longestLao, byGap, pairs };
}

/** The words of a phrase with the one at `at` left open. */
export function gapKeyOf(words: readonly string[], at: number): string {
  return `${words.length} ${at} ${words.filter((_, position) => position !== at).join(" ")}`;
}

function toEntry(concept: Concept, phrase: string): Entry {
  const clean = cleanText(phrase.replace(/\([^)]*\)/g, " "));
  // A Lao name with Latin letters in it ("Cao Bằng – ຈີນ") must not shrink to its Lao part.
  if (LAO.test(clean) && /\p{Script=Latin}/u.test(clean)) return { concept, words: [], marks: [], raws: [] };
  const parts = LAO.test(clean) ? [clean.replace(/[^\p{Script=Lao}]/gu, "")] : splitWords(clean);
  const words = parts.filter((part) => part !== "" && !/^[-/:$]$/.test(part));
  return { concept, words: words.map(foldText), marks: words.map(markKey), raws: words };
}

function phrasesOf(dataset: Dataset): readonly Phrase[] {
  const out: Phrase[] = KEYWORD_PHRASES.map(({ keyword, phrase }) => ({
    concept: { kind: "word", id: keyword },
    phrase,
  }));
  const add = (kind: Concept["kind"], id: string, phrases: readonly (string | undefined)[]): void => {
    for (const phrase of phrases) if (phrase !== undefined) out.push({ concept: { kind, id }, phrase });
  };
  for (const topic of FOREIGN_TOPICS) add("foreign", topic, [topic]);
  const heldGoods = new Set(
    dataset.products.flatMap(({ name, aliases }) =>
      [name.vi, name.en, name.lo, ...aliases.vi, ...aliases.en, ...aliases.lo].map(foldText),
    ),
  );
  for (const goods of GOODS_NOT_HELD.split("|")) {
    if (!heldGoods.has(foldText(goods))) add("missing-goods", goods, [goods]);
  }
  for (const place of PLACES_NOT_HELD.split("|")) add("missing-place", place, [place]);
  for (const gate of dataset.gates) {
    const { name, opposite } = gate;
    add("gate", gate.id, [
      name.vi,
      name.en,
      name.lo,
      ...gate.aliases,
      opposite.name,
      opposite.localName,
      ...opposite.aliases,
    ]);
  }
  for (const one of dataset.provinces) {
    add("province", one.id, [one.name.vi, one.name.en, one.name.lo, ...one.aliases]);
  }
  for (const one of dataset.neighbourProvinces) {
    add("neighbour-province", one.id, [one.name.vi, one.name.en, one.name.lo, ...one.aliases]);
  }
  for (const one of dataset.places) {
    const kind = one.kind === "country" ? "country" : "place";
    add(kind, one.id, [one.name.vi, one.name.en, one.name.lo, ...one.aliases]);
  }
  for (const one of dataset.corridors) add("corridor", one.id, [one.name.vi, one.name.en, one.name.lo, ...one.aliases]);
  for (const one of dataset.products) {
    const { aliases, name } = one;
    add("product", one.id, [name.vi, name.en, name.lo, ...aliases.vi, ...aliases.en, ...aliases.lo]);
  }
  for (const one of dataset.indicators) {
    // Trade is read word by word (flow, growth, share), not by the names of its three indicators.
    if (TRADE_INDICATORS.has(one.id)) continue;
    const { aliases, name } = one;
    add("indicator", one.id, [name.vi, name.en, name.lo, ...aliases.vi, ...aliases.en, ...aliases.lo]);
  }
  for (const one of dataset.terms) add("term", one.id, [one.name.vi, one.name.en, one.name.lo, ...one.aliases]);
  return out;
}
