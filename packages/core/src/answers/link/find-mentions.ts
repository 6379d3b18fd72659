import { type Concept, sameConcept } from "../lexicon/concept.ts";
import { gapKeyOf, type Lexicon } from "../lexicon/build-lexicon.ts";
import { COMMON_WORDS } from "../lexicon/keywords.ts";
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
    for (const hit of [...phrasesAt(lexicon.root, tokens, start), ...slippedPhrasesAt(lexicon, question, start)]) {
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
    const words = hits.filter(({ entry, score }) => entry.concept.kind === "word" && score > entry.words.length * (onlyWords ? 0.9 : 0.75) && (!onlyWords || GATE_KEYWORDS.has(entry.concept.id)));
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
  for (let length = 2; length <= Math.min(LONGEST_PHRASE, tokens.length - start); length += 1) {
    const window = tokens.slice(start, start + length);
    const words = window.map((token) => token.text);
    for (let at = 0; at < length; at += 1) {
      const typed = words[at] ?? "";
      if (typed.length < 2 || /\d/.test(typed)) continue;
      for (const entry of lexicon.byGap.get(gapKeyOf(words, at)) ?? []) {
        const wanted = entry.words[at] ?? "";
        // With marks the slip must be one with its marks too; without, an everyday word is no slip: "con nam" is not Cốc Nam.
        if (hasMarks ? !isOneSlip(window[at]?.marks ?? "", entry.marks[at] ?? "") : EVERYDAY.has(typed)) continue;
        if (!hasMarks && lexicon.spelling.known.has(typed) && (typed.length < 4 || entry.concept.kind === "word")) continue;
        const least = entry.concept.kind === "gate" && window[0] !== undefined && tokens[start - 1]?.text === "khau" ? 4 : 6;
        if (wanted.length < 2 || entry.words.join("").length < least || !isOneSlip(typed, wanted)) continue;
        hits.push({ entry, start, end: start + length, score: length - SLIP_IN_PHRASE });
      }
    }
  }
  return hits;
}

/** Words that say nothing about which figure is meant. */
const BENIGN: ReadonlySet<string> = new Set(
  "total overall altogether million billion thousand dollars dollar figure figures number numbers data statistics luot get got give since until please kindly thanks exact exactly roughly approximately hien tai hien nay tieu cap thanh lap dung ket thuc roi chu nha nhe nhi voi vay uh um bac chu co di thong bao cao tham khao giup cung cap cho biet khoang tam tinh theo so lieu thong ke con so chinh xac cu the rieng tong the toan bo cua minh gium dum hoi chut xiu anh chi ban oi ad admin shop bot ດ້ວຍ ແດ່ ປີ ຂອງ ຈາກ ໃນ ທີ່ ກັບ ແລະ ໄປ ມາ ຢູ່ ບໍ ໃຫ້ ນີ້ ນັ້ນ ຂ້ອຍ ຢາກຮູ້ ບອກ ແມ່ນ ມີ ຫວຽດນາມ".split(" "),
);

/** Words of the question that stand for nothing known: perhaps goods or a place that the dataset does not have. */
export function strangeWords(question: NormalQuestion, mentions: readonly Mention[]): readonly string[] {
  const covered = new Set(mentions.flatMap((mention) => Array.from({ length: mention.end - mention.start }, (_, offset) => mention.start + offset)));
  return question.tokens.flatMap((token, at) => (covered.has(at) || EVERYDAY.has(token.text) || BENIGN.has(token.text) || token.text.length < 3 || !/^[\p{L}\p{M}]{2,}$/u.test(token.text) ? [] : [token.text]));
}

/** Very short words are names only where they are typed as such: "da", "thanh", "cheng", "y". */
function isTrustworthy(hit: Hit, tokens: readonly Token[], question: NormalQuestion): boolean {
  const { concept, words, marks } = hit.entry;
  if (words.length > 1 && concept.kind !== "word" && readsOtherwise(hit, tokens, question)) return false;
  if (concept.kind === "word" || words.length > 1) return concept.kind !== "word" || words.length > 1 || isPlainWord(hit, tokens, question);
  const [word = ""] = words;
  const token = tokens[hit.start];
  if (token === undefined || /\p{Script=Lao}/u.test(word)) return true;
  const corrected = token.text !== word;
  if (word.length < 3 && (concept.kind === "indicator" || concept.kind === "term")) return question.tokens.length <= 2;
  if (corrected && question.script.marks && !isOneSlip(token.marks, marks[0] ?? word)) return false;
  const shortIsFine = question.script.marks && (concept.kind === "product" || concept.kind === "country");
  if (corrected && word.length < (shortIsFine ? 3 : 4)) return false;
  const isName = concept.kind === "gate" || concept.kind === "province" || concept.kind === "neighbour-province" || concept.kind === "place";
  const afterGateWord = tokens[hit.start - 1]?.text === "khau" || tokens[hit.start - 1]?.text === "gate" || tokens[hit.start - 1]?.text === "dan";
  if (isName && word.length <= 6 && !/[^\p{L}]/u.test(word)) return afterGateWord || (!corrected && question.tokens.length <= 2 && word.length > 3) || (!corrected && token.marks === marks[0] && marks[0] !== word && word.length > 3);
  if (concept.kind === "product" && AMBIGUOUS_GOODS.has(word) && !corrected && token.marks !== (marks[0] ?? word)) {
    if (question.script.marks || !standsAsGoods(hit, tokens)) return false;
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
  if (token.text !== word) return question.script.marks ? isOneSlip(token.marks, marks) && word.length > 2 : word.length > 3;
  if (question.script.marks && marks !== word && token.marks !== marks) return false;
  if (question.script.english && VIETNAMESE_IN_ENGLISH.has(word) && token.marks === word) return false;
  if (word !== "gia") return true;
  // Without marks "gia" is a price only where it is not part of a common pair: tham gia, gia súc, Gia Lai.
  return token.marks === marks || (!PAIRS_BEFORE.has(tokens[hit.start - 1]?.text ?? "") && !PAIRS_AFTER.has(tokens[hit.end]?.text ?? ""));
}

/** English words that would read as Vietnamese keywords: the (thế), con, do. */
const VIETNAMESE_IN_ENGLISH = new Set(["the", "con", "do", "gia", "phi", "sang", "hay"]);
const EVERYDAY: ReadonlySet<string> = new Set(COMMON_WORDS);

/** "tỉnh biên giới" is not Tịnh Biên: everyday words typed with other marks than the name's. */
function readsOtherwise(hit: Hit, tokens: readonly Token[], question: NormalQuestion): boolean {
  if (!question.script.marks || hit.end - hit.start !== hit.entry.words.length) return false;
  return hit.entry.words.some((word, at) => {
    const token = tokens[hit.start + at];
    return token !== undefined && token.text === word && EVERYDAY.has(word) && token.marks !== word && token.marks !== hit.entry.marks[at];
  });
}

const PAIRS_BEFORE = new Set(["tham", "quoc", "chuyen", "tac", "gia"]);
const PAIRS_AFTER = new Set(["lai", "suc", "dinh", "nhap", "tri", "cam"]);
/** Goods of one syllable that are other everyday words without their marks. */
const AMBIGUOUS_GOODS = new Set(["ca", "dau", "phan", "gom", "vai", "tra", "may", "cam", "sat", "xi", "than", "bap", "che"]);
const BEFORE_GOODS = new Set(["khau", "xuat", "nhap", "hang", "pham", "cho", "ban", "mua", "va", "trong", "gia", "tri", "-", "/"]);
const AFTER_GOODS = new Set(["xuat", "nhap", "chiem", "va", "sang", "tu", "nam", "tang", "giam", "2022", "2023", "2024", "la", "voi", "hay"]);
/** Pairs in which these syllables are not goods: hạn chế, đầu năm, cả nước, phần trăm, kiểm tra. */
const NOT_GOODS = new Set(
  "han che|co che|quy che|che bien|che do|dau nam|dau tien|dau tu|o dau|tu dau|lan dau|thang dau|ban dau|dung dau|dau nguon|ca nuoc|ca ba|ca hai|ca nam|ca giai|ca 3|ca 2|gia ca|phan tram|phan tich|phan loai|phan luong|phan lon|mot phan|thanh phan|bao gom|gom nhung|gom cac|gom co|vai tro|kiem tra|tra loi|tra linh|cam on|kiem sat|khao sat|giam sat|ban than|hai phan|dau den|den dau".split("|"),
);

function standsAsGoods(hit: Hit, tokens: readonly Token[]): boolean {
  const before = tokens[hit.start - 1]?.text ?? "";
  const word = tokens[hit.start]?.text ?? "";
  const after = tokens[hit.end]?.text ?? "";
  if (NOT_GOODS.has(`${before} ${word}`) || NOT_GOODS.has(`${word} ${after}`)) return false;
  const opens = hit.start === 0 || /^[\d,.%-]+$/.test(before);
  return BEFORE_GOODS.has(before) || (opens && AFTER_GOODS.has(after));
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
