import { gapKeyOf, type Lexicon } from "../lexicon/build-lexicon.ts";
import { type Concept, sameConcept } from "../lexicon/concept.ts";
import { isOneSlip } from "../lexicon/spelling.ts";
import { type Hit, isSlipOf, phrasesAt } from "../lexicon/trie.ts";
import type { NormalQuestion } from "../normalise/normalise-question.ts";
import type { Token } from "../normalise/tokens.ts";
import { EVERYDAY, isTrustworthy } from "./trust.ts";

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
const LONGEST_SLIPPED = 7;
const KIND_ORDER = [
  "gate",
  "province",
  "neighbour-province",
  "country",
  "product",
  "indicator",
  "place",
  "corridor",
  "term",
  "word",
  "foreign",
  "missing-goods",
  "missing-place",
];

/** The best cover of the question by phrases of the lexicon: longer phrases first, exact ones before corrected ones. */
export function findMentions(question: NormalQuestion, lexicon: Lexicon): readonly Mention[] {
  const { tokens } = question;
  const groups = new Map<string, Hit[]>();
  for (let start = 0; start < tokens.length; start += 1) {
    for (const hit of [...phrasesAt(lexicon.root, tokens, start), ...slippedPhrasesAt(lexicon, question, start)]) {
      if (!isTrustworthy(hit, tokens, question)) continue;
      const key = `${hit.start} ${hit.end}`;
      groups.set(key, [...(groups.get(key) ?? []), hit]);
    }
  }
  const mentions = [...groups.values()]
    .map(toMention)
    .map((mention) => preferGateName(doubtYearWord(mention, question), tokens));
  return bestCover(mentions, tokens.length);
}

/** "cửa khẩu Tân Nam ở đâu": right after "cửa khẩu" a gate's whole name beats the words it is made of. */
function preferGateName(mention: Mention, tokens: readonly Token[]): Mention {
  const isName =
    mention.words > 1 &&
    mention.concepts.some(({ kind }) => kind === "gate") &&
    tokens[mention.start - 1]?.text === "khau";
  return isName ? { ...mention, quality: mention.quality + 0.5 } : mention;
}

/** "ngu coc nam 2023": before a year the last "nam" is more likely "năm" than a part of Cốc Nam. */
function doubtYearWord(mention: Mention, { tokens, script }: NormalQuestion): Mention {
  const endsInYear =
    !script.marks &&
    mention.end - mention.start > 1 &&
    tokens[mention.end - 1]?.text === "nam" &&
    /^\d{4}$/.test(tokens[mention.end]?.text ?? "");
  return endsInYear ? { ...mention, quality: mention.quality - 0.1 } : mention;
}

const GATE_KEYWORDS = new Set([
  "gate",
  "class-international",
  "class-main",
  "class-auxiliary",
  "class-opening",
  "province",
  "zone",
  "how-much",
  "list",
  "it",
]);

/** Keywords inside longer names of indicators, terms and places: "cửa khẩu quốc tế" is an indicator and two keywords. */
export function nestedWords(
  question: NormalQuestion,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Mention[] {
  const holders = mentions.filter((mention) =>
    mention.concepts.every(
      ({ kind }) =>
        kind === "indicator" ||
        kind === "term" ||
        kind === "word" ||
        (kind === "place" && mention.end - mention.start < 8),
    ),
  );
  return holders.flatMap((holder) => {
    const hits = question.tokens.flatMap((_, start) =>
      start < holder.start || start >= holder.end
        ? []
        : phrasesAt(lexicon.root, question.tokens, start).filter(
            (hit) => hit.end <= holder.end && isTrustworthy(hit, question.tokens, question),
          ),
    );
    const onlyWords = holder.concepts.every(({ kind }) => kind === "word");
    // "tốc độ tăng số C/O" is an indicator; its "tăng" asks for nothing more.
    const onlyGates = onlyWords || holder.concepts.some(({ kind }) => kind === "indicator");
    const words = hits.filter(
      ({ entry, score }) =>
        entry.concept.kind === "word" &&
        score > entry.words.length * (onlyWords ? 0.9 : 0.75) &&
        (!onlyGates || GATE_KEYWORDS.has(entry.concept.id)),
    );
    return words.map(toOwnMention);
  });
}

function toOwnMention(hit: Hit): Mention {
  return { start: hit.start, end: hit.end, words: hit.entry.words.length, concepts: [hit.entry.concept], quality: 1 };
}

/** Phrases in which exactly one word is misspelt, even into another known word. */
function slippedPhrasesAt(lexicon: Lexicon, question: NormalQuestion, start: number): readonly Hit[] {
  const hits: Hit[] = [];
  const { tokens } = question;
  const hasMarks = question.script.marks;
  for (let length = 2; length <= Math.min(LONGEST_SLIPPED, tokens.length - start); length += 1) {
    const window = tokens.slice(start, start + length);
    const words = window.map((token) => token.text);
    for (let at = 0; at < length; at += 1) {
      const typed = words[at] ?? "";
      if (typed.length < 2 || /\d/.test(typed)) continue;
      // "nhu cầu trao đổi" is no slip of Cầu Treo: the word belongs to the one after it.
      const after = tokens[start + length]?.text ?? "";
      if (at === length - 1 && lexicon.pairs.has(`${typed} ${after}`)) continue;
      for (const entry of lexicon.byGap.get(gapKeyOf(words, at)) ?? []) {
        const wanted = entry.words[at] ?? "";
        // With marks the slip must be one with its marks too; without, an everyday word is no slip: "con nam" is not Cốc Nam.
        const token = window[at];
        if (hasMarks ? token === undefined || !isSlipOf(token, entry, at) : EVERYDAY.has(typed)) continue;
        if (!hasMarks && lexicon.spelling.known.has(typed) && (typed.length < 4 || entry.concept.kind === "word"))
          continue;
        const least =
          entry.concept.kind === "gate" && window[0] !== undefined && tokens[start - 1]?.text === "khau" ? 4 : 6;
        if (wanted.length < 2 || entry.words.join("").length < least || !isOneSlip(typed, wanted)) continue;
        hits.push({ entry, start, end: start + length, score: length - SLIP_IN_PHRASE });
      }
    }
  }
  return hits;
}

function toMention(hits: readonly Hit[]): Mention {
  const best = Math.max(...hits.map((hit) => hit.score));
  const first = hits[0];
  const concepts: Concept[] = [];
  for (const { entry, score } of hits) {
    if (score >= best - 0.01 && !concepts.some((known) => sameConcept(known, entry.concept)))
      concepts.push(entry.concept);
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
  const isGateWord = concepts.some((concept) => concept.kind === "word" && concept.id === "gate");
  return isWord
    ? concepts.filter((concept) => concept.kind !== "product" && !(isGateWord && concept.kind === "gate"))
    : concepts;
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
