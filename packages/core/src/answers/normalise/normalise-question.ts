import { foldText } from "../../i18n/fold-text.ts";
import type { Lexicon } from "../lexicon/build-lexicon.ts";
import { COMMON_WORDS } from "../lexicon/keywords.ts";
import { nearWords } from "../lexicon/spelling.ts";
import { ABBREVIATIONS, NOT_IN_ENGLISH } from "./abbreviations.ts";
import { type ReadWord, readTelexWord, readVniWord } from "./read-keystrokes.ts";
import { segmentLao, segmentLatin } from "./segment.ts";
import { cleanText, hasMarks, splitWords, type Token, toToken } from "./tokens.ts";

const EVERYDAY: ReadonlySet<string> = new Set(COMMON_WORDS);
const SCALES: ReadonlySet<string> = new Set(["nghin", "ngan", "trieu", "ty", "million", "billion", "thousand"]);
const LAO = /\p{Script=Lao}/u;
const ENGLISH =
  /\b(?:the|what|which|how|is|are|was|were|does|did|do|where|when|why|who|of|in|from|to|between|and|list|show|please|can|you|much|many|for|with|by|than)\b/g;

/** What is left of a question once every way of typing it has been undone. */
export type NormalQuestion = {
  readonly tokens: readonly Token[];
  /** Tokens joined by spaces: for patterns over running text. */
  readonly text: string;
  readonly script: { readonly lao: boolean; readonly marks: boolean; readonly english: boolean };
};

/** Undoes keystrokes, shorthand, missing spaces and slips, against the words of the lexicon. */
export function normaliseQuestion(question: string, lexicon: Lexicon): NormalQuestion {
  const clean = cleanText(question);
  const english =
    (clean.match(ENGLISH) ?? []).length >= 2 && !/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/.test(clean);
  const decoded = english ? clean : readKeystrokes(clean, lexicon);
  const written = splitWords(expandYears(decoded))
    .flatMap((word) => (LAO.test(word) ? segmentLao(word, lexicon) : [word]))
    .flatMap((word) => splitLetters(word))
    .map(toToken)
    .flatMap((token) => expandShorthand(token, english))
    .flatMap((token) => addSpaces(token, lexicon, hasMarks(decoded)));
  const tokens = written.map((token) => addReadings(token, lexicon));
  return {
    tokens,
    text: tokens.map((_, at) => likeliestWord(tokens, at, lexicon)).join(" "),
    script: { lao: LAO.test(clean), marks: hasMarks(decoded), english },
  };
}

/** Telex and VNI are read only where the whole question is typed that way: no marks of its own, two such words or more. */
function readKeystrokes(text: string, lexicon: Lexicon): string {
  if (hasMarks(text) || LAO.test(text)) return text;
  for (const read of [readVniWord, readTelexWord]) {
    const words = text.match(/[a-z]+(?:\d+[a-z]*)*/g) ?? [];
    const readable = words.filter((word) => isKeyed(word, read, lexicon));
    if (readable.length < 2 && readable.length < words.length / 2) continue;
    return text.replace(/[a-z]+(?:\d+[a-z]*)*/g, (word) =>
      isKeyed(word, read, lexicon) ? (read(word) ?? word) : word,
    );
  }
  return text;
}

function isKeyed(word: string, read: ReadWord, lexicon: Lexicon): boolean {
  return !lexicon.spelling.known.has(word) && !(word in ABBREVIATIONS) && read(word) !== undefined;
}

/** 2k24 → 2024. */
function expandYears(text: string): string {
  return text.replace(/(?<![\p{L}\d])2k(\d\d)(?!\d)/gu, "20$1");
}

/** Letters typed on to digits: `ql279` → `ql`, `279`. Numbers stay whole. */
function splitLetters(word: string): readonly string[] {
  return word.match(/\d+(?:[.,]\d+)*|[^\d]+/g) ?? [word];
}

function expandShorthand(token: Token, english: boolean): readonly Token[] {
  const full = Object.hasOwn(ABBREVIATIONS, token.text) ? ABBREVIATIONS[token.text] : undefined;
  if (full === undefined || (english && NOT_IN_ENGLISH.has(token.text))) return [token];
  const parts = full.split(" ");
  return parts.length === 1 && parts[0] === token.text ? [token] : parts.map(toToken);
}

/** Words run together; a short unknown word is more likely a slip, above all among words typed with marks. */
function addSpaces(token: Token, lexicon: Lexicon, amongMarks: boolean): readonly Token[] {
  const isSlip = token.text.length < (amongMarks ? 10 : 8) && nearWords(lexicon.spelling, token.text).length > 0;
  const shorthand =
    token.text.length >= 4 && token.text.length <= 8 && !lexicon.spelling.known.has(token.text)
      ? gluedShorthand(token.text)
      : undefined;
  if (shorthand !== undefined) return shorthand;
  if (token.text.length < 5 || isSlip || !/^[a-z]+$/.test(token.text) || lexicon.spelling.known.has(token.text))
    return [token];
  const parts = segmentLatin(token.text, lexicon.spelling.known);
  return parts === undefined ? [token] : parts.map((part) => toToken(foldText(part)));
}

/** The word itself, or for an unknown one the correction that goes with its neighbours or is an everyday word. */
function likeliestWord(tokens: readonly Token[], at: number, lexicon: Lexicon): string {
  const token = tokens[at];
  if (token === undefined || token.readings.length === 0) return token?.text ?? "";
  if (token.text.length < 3) return token.text;
  const before = tokens[at - 1]?.text ?? "";
  const after = tokens[at + 1]?.text ?? "";
  const isAmount = /^\d[\d.,]*$/.test(before);
  const scoreOf = (word: string): number =>
    (isAmount && SCALES.has(word) ? 4 : 0) +
    (lexicon.pairs.has(`${before} ${word}`) ? 2 : 0) +
    (lexicon.pairs.has(`${word} ${after}`) ? 2 : 0) +
    (EVERYDAY.has(word) ? 1 : 0);
  const [best] = token.readings.map((word) => ({ word, score: scoreOf(word) })).sort((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0 ? best.word : token.text;
}

/** Two pieces of shorthand in one: `xkdb` → xuat khau dien bien. */
function gluedShorthand(text: string): readonly Token[] | undefined {
  for (let at = 2; at <= text.length - 2; at += 1) {
    const [first, second] = [text.slice(0, at), text.slice(at)];
    const full = [first, second].map((part) => (Object.hasOwn(ABBREVIATIONS, part) ? ABBREVIATIONS[part] : undefined));
    if (full[0] !== undefined && full[1] !== undefined) return `${full[0]} ${full[1]}`.split(" ").map(toToken);
  }
  return undefined;
}

function addReadings(token: Token, lexicon: Lexicon): Token {
  const known = lexicon.spelling.known.has(token.text);
  if (known || /\d/.test(token.text) || LAO.test(token.text) || token.text.length < 2) return token;
  return { ...token, readings: nearWords(lexicon.spelling, token.text) };
}
