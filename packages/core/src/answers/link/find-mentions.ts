import { type Concept, sameConcept } from "../lexicon/concept.ts";
import { gapKeyOf, type Lexicon } from "../lexicon/build-lexicon.ts";
import { isOneSlip } from "../lexicon/spelling.ts";
import { type Hit, phrasesAt } from "../lexicon/trie.ts";
import type { NormalQuestion } from "../normalise/normalise-question.ts";
import type { Token } from "../normalise/tokens.ts";

/** A stretch of the question and what it may stand for; several concepts are a true collision of names. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  readonly concepts: readonly Concept[];
  /** 1 for a phrase typed exactly; less for slips and missing marks. */
  readonly quality: number;
};

const SLIP_IN_PHRASE = 0.45;
const LONGEST_PHRASE = 12;
const KIND_ORDER = ["gate", "province", "neighbour-province", "country", "product", "indicator", "place", "corridor", "term", "word", "foreign"];

/** The best cover of the question by phrases of the lexicon: longer phrases first, exact ones before corrected ones. */
export function findMentions(question: NormalQuestion, lexicon: Lexicon): readonly Mention[] {
  const { tokens } = question;
  const groups = new Map<string, Hit[]>();
  for (let start = 0; start < tokens.length; start += 1) {
    for (const hit of [...phrasesAt(lexicon.root, tokens, start), ...slippedPhrasesAt(lexicon, tokens, start)]) {
      if (!isTrustworthy(hit, tokens, question)) continue;
      const key = `${hit.start} ${hit.end}`;
      groups.set(key, [...(groups.get(key) ?? []), hit]);
    }
  }
  return bestCover([...groups.values()].map(toMention), tokens.length);
}

/** Keywords inside longer names of indicators, terms and places: "cửa khẩu quốc tế" is an indicator and two keywords. */
export function nestedWords(question: NormalQuestion, mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const holders = mentions.filter((mention) => mention.concepts.every(({ kind }) => kind === "indicator" || kind === "term" || (kind === "place" && mention.end - mention.start < 5) || kind === "word"));
  return holders.flatMap((holder) => {
    const inside = { ...question, tokens: question.tokens.slice(holder.start, holder.end) };
    const hits = inside.tokens.flatMap((_, start) => phrasesAt(lexicon.root, inside.tokens, start));
    const words = hits.filter((hit) => hit.entry.concept.kind === "word" && hit.score > (hit.end - hit.start) * 0.9);
    return words.map(toOwnMention);
  });
}

function toOwnMention(hit: Hit): Mention {
  return { start: hit.start, end: hit.end, concepts: [hit.entry.concept], quality: 1 };
}

/** Phrases in which exactly one word is misspelt, even into another known word. */
function slippedPhrasesAt(lexicon: Lexicon, tokens: readonly Token[], start: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (let length = 2; length <= Math.min(LONGEST_PHRASE, tokens.length - start); length += 1) {
    const window = tokens.slice(start, start + length);
    const words = window.map((token) => token.text);
    for (let at = 0; at < length; at += 1) {
      const typed = words[at] ?? "";
      if (typed.length < 2 || /\d/.test(typed)) continue;
      for (const entry of lexicon.byGap.get(gapKeyOf(words, at)) ?? []) {
        const wanted = entry.words[at] ?? "";
        // A short word that is known as it stands is not taken for a slip: "con nam" is not Cốc Nam.
        if (typed.length < 4 && lexicon.spelling.known.has(typed)) continue;
        if (wanted.length < 2 || entry.words.join("").length < 6 || !isOneSlip(typed, wanted)) continue;
        hits.push({ entry, start, end: start + length, score: length - SLIP_IN_PHRASE });
      }
    }
  }
  return hits;
}

/** Very short words are names only where they are typed as such: "da", "thanh", "cheng", "y". */
function isTrustworthy(hit: Hit, tokens: readonly Token[], question: NormalQuestion): boolean {
  const { concept, words, marks } = hit.entry;
  if (concept.kind === "word" || words.length > 1) return concept.kind !== "word" || words.length > 1 || isPlainWord(hit, tokens);
  const [word = ""] = words;
  const token = tokens[hit.start];
  if (token === undefined || /\p{Script=Lao}/u.test(word)) return true;
  const corrected = token.text !== word;
  if (word.length < 3 && (concept.kind === "indicator" || concept.kind === "term")) return question.tokens.length <= 2;
  if (corrected && word.length < 4) return false;
  const isName = concept.kind === "gate" || concept.kind === "province" || concept.kind === "neighbour-province" || concept.kind === "place";
  const afterGateWord = tokens[hit.start - 1]?.text === "khau" || tokens[hit.start - 1]?.text === "gate" || tokens[hit.start - 1]?.text === "dan";
  if (isName && word.length <= 6 && !/[^\p{L}]/u.test(word)) return afterGateWord || (!corrected && question.tokens.length <= 2 && word.length > 3) || (!corrected && token.marks === marks[0] && marks[0] !== word && word.length > 3);
  const otherMarks = token.marks !== token.text && token.marks !== (marks[0] ?? word) && !corrected;
  return !otherMarks || concept.kind !== "product";
}

/** A corrected keyword of three letters or fewer is noise. */
function isPlainWord(hit: Hit, tokens: readonly Token[]): boolean {
  const token = tokens[hit.start];
  const [word = ""] = hit.entry.words;
  return token === undefined || token.text === word || word.length > 3;
}

function toMention(hits: readonly Hit[]): Mention {
  const best = Math.max(...hits.map((hit) => hit.score));
  const first = hits[0];
  const concepts: Concept[] = [];
  for (const { entry, score } of hits) {
    if (score >= best - 0.01 && !concepts.some((known) => sameConcept(known, entry.concept))) concepts.push(entry.concept);
  }
  concepts.sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
  const start = first?.start ?? 0;
  const end = first?.end ?? 0;
  return { start, end, concepts, quality: best / Math.max(1, end - start) };
}

function bestCover(mentions: readonly Mention[], length: number): readonly Mention[] {
  const best: { value: number; chosen: readonly Mention[] }[] = [{ value: 0, chosen: [] }];
  const byEnd = new Map<number, Mention[]>();
  for (const mention of mentions) byEnd.set(mention.end, [...(byEnd.get(mention.end) ?? []), mention]);
  for (let end = 1; end <= length; end += 1) {
    let top = best[end - 1] ?? { value: 0, chosen: [] };
    for (const mention of byEnd.get(end) ?? []) {
      const before = best[mention.start] ?? { value: 0, chosen: [] };
      const value = before.value + worthOf(mention);
      if (value > top.value + 1e-9) top = { value, chosen: [...before.chosen, mention] };
    }
    best[end] = top;
  }
  return best[length]?.chosen ?? [];
}

/** Long phrases are worth more than their words apart; names a little more than keywords. */
function worthOf(mention: Mention): number {
  const words = mention.end - mention.start;
  const bonus = mention.concepts[0]?.kind === "word" ? 0 : 0.1;
  return mention.quality * words + 0.6 * (words - 1) * mention.quality + bonus;
}
