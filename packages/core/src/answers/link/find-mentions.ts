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
  /** Words of the phrase; signs between them are not counted. */
  readonly words: number;
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

const GATE_KEYWORDS = new Set(["gate", "class-international", "class-main", "class-auxiliary", "province", "it"]);

/** Keywords inside longer names of indicators, terms and places: "cửa khẩu quốc tế" is an indicator and two keywords. */
export function nestedWords(question: NormalQuestion, mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const holders = mentions.filter((mention) => mention.concepts.every(({ kind }) => kind === "indicator" || kind === "term" || kind === "word" || (kind === "place" && mention.end - mention.start < 8)));
  return holders.flatMap((holder) => {
    const hits = question.tokens.flatMap((_, start) => (start < holder.start || start >= holder.end ? [] : phrasesAt(lexicon.root, question.tokens, start).filter((hit) => hit.end <= holder.end && isTrustworthy(hit, question.tokens, question))));
    const onlyWords = holder.concepts.every(({ kind }) => kind === "word");
    const words = hits.filter(({ entry, score }) => entry.concept.kind === "word" && score > entry.words.length * 0.9 && (!onlyWords || GATE_KEYWORDS.has(entry.concept.id)));
    return words.map(toOwnMention);
  });
}

function toOwnMention(hit: Hit): Mention {
  return { start: hit.start, end: hit.end, words: hit.entry.words.length, concepts: [hit.entry.concept], quality: 1 };
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
        const isKnown = lexicon.spelling.known.has(typed);
        if (typed.length < 4 && isKnown) continue;
        if (isKnown && entry.concept.kind === "word") continue;
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
  if (concept.kind === "word" || words.length > 1) return concept.kind !== "word" || words.length > 1 || isPlainWord(hit, tokens, question);
  const [word = ""] = words;
  const token = tokens[hit.start];
  if (token === undefined || /\p{Script=Lao}/u.test(word)) return true;
  const corrected = token.text !== word;
  if (word.length < 3 && (concept.kind === "indicator" || concept.kind === "term")) return question.tokens.length <= 2;
  if (corrected && word.length < 4) return false;
  const isName = concept.kind === "gate" || concept.kind === "province" || concept.kind === "neighbour-province" || concept.kind === "place";
  const afterGateWord = tokens[hit.start - 1]?.text === "khau" || tokens[hit.start - 1]?.text === "gate" || tokens[hit.start - 1]?.text === "dan";
  if (isName && word.length <= 6 && !/[^\p{L}]/u.test(word)) return afterGateWord || (!corrected && question.tokens.length <= 2 && word.length > 3) || (!corrected && token.marks === marks[0] && marks[0] !== word && word.length > 3);
  if (concept.kind === "product" && AMBIGUOUS_GOODS.has(word) && token.marks !== (marks[0] ?? word)) {
    const next = tokens[hit.end]?.text ?? "";
    if (question.script.marks || !(BEFORE_GOODS.has(tokens[hit.start - 1]?.text ?? "") || (hit.start === 0 && BEFORE_GOODS.has(next)))) return false;
  }
  const otherMarks = token.marks !== token.text && token.marks !== (marks[0] ?? word) && !corrected;
  return !otherMarks || concept.kind !== "product";
}

/** A corrected keyword of three letters or fewer is noise; in a question typed with marks, a keyword's marks must be right. */
function isPlainWord(hit: Hit, tokens: readonly Token[], question: NormalQuestion): boolean {
  const token = tokens[hit.start];
  const [word = ""] = hit.entry.words;
  const [marks = word] = hit.entry.marks;
  if (token === undefined) return true;
  if (token.text !== word) return word.length > 3;
  if (question.script.marks && marks !== word && token.marks !== marks) return false;
  if (question.script.english && VIETNAMESE_IN_ENGLISH.has(word) && token.marks === word) return false;
  if (word !== "gia") return true;
  // Without marks "gia" is a price only where it is not part of a common pair: tham gia, gia súc, Gia Lai.
  return token.marks === marks || (!PAIRS_BEFORE.has(tokens[hit.start - 1]?.text ?? "") && !PAIRS_AFTER.has(tokens[hit.end]?.text ?? ""));
}

/** English words that would read as Vietnamese keywords: the (thế), con, do. */
const VIETNAMESE_IN_ENGLISH = new Set(["the", "con", "do", "gia", "phi", "sang", "hay"]);
const PAIRS_BEFORE = new Set(["tham", "quoc", "chuyen", "tac", "gia"]);
const PAIRS_AFTER = new Set(["lai", "suc", "dinh", "nhap", "tri", "cam"]);
/** Goods of one syllable that are other everyday words without their marks. */
const AMBIGUOUS_GOODS = new Set(["ca", "dau", "phan", "gom", "vai", "tra", "may", "cam", "sat", "xi", "than", "bap", "che"]);
const BEFORE_GOODS = new Set(["khau", "xuat", "nhap", "hang", "pham", "cho", "ban", "mua", "va"]);

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
  const words = Math.max(1, ...hits.map((hit) => hit.entry.words.length));
  return { start, end, words, concepts: preferWords(concepts), quality: best / words };
}

/** "may" without marks is far more often "mấy" than "máy". */
function preferWords(concepts: readonly Concept[]): readonly Concept[] {
  const isWord = concepts.some((concept) => concept.kind === "word");
  return isWord ? concepts.filter((concept) => concept.kind !== "product") : concepts;
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
  const { words } = mention;
  const bonus = mention.concepts[0]?.kind === "word" ? 0 : 0.1;
  return mention.quality * words + 0.6 * (words - 1) * mention.quality + bonus;
}
