import { foldText } from "../../i18n/fold-text.ts";

/** A word of the question, made comparable. */
export type Token = {
  /** As typed, lower case. */
  readonly raw: string;
  /** Lower case without marks, shorthand written out. */
  readonly text: string;
  /** The syllable with its marks in a fixed order, to tell dứa from dưa; equal to `text` where none were typed. */
  readonly marks: string;
  /** Other readings, nearest first: corrected spelling. */
  readonly readings: readonly string[];
};

const TONES = "\u0300\u0301\u0303\u0309\u0323";

/** Pieces of a text: numbers, words of letters, and the few signs that carry meaning. */
export function splitWords(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|[%/$:-]/gu) ?? [];
}

/** NFC, lower case, Lao digits as digits, dashes and spaces of one kind, nothing invisible. */
export function cleanText(text: string): string {
  return (
    text
      .normalize("NFC")
      .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
      .replace(/[\u0ed0-\u0ed9]/g, (digit) => String(digit.charCodeAt(0) - 0xed0))
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/[\u2018\u2019\u0060\u00b4]/g, "'")
      // Lao spellings of one letter: ໍາ and ຳ, ຫລ and ຫຼ, ຫນ and ໜ, ຫມ and ໝ.
      .replace(/\u0ecd\u0eb2/g, "\u0eb3")
      .replace(/\u0eab\u0ea5/g, "\u0eab\u0ebc")
      .replace(/\u0eab\u0e99/g, "\u0edc")
      .replace(/\u0eab\u0ea1/g, "\u0edd")
      .replace(/(\p{Script=Lao}) ?- ?(?=\p{Script=Lao})/gu, "$1")
      .replace(/\s+/g, " ")
      .trim()
      .toLowerCase()
  );
}

/** The marks of a syllable in a fixed order, the tone last: hoà and hòa are one. */
export function markKey(word: string): string {
  let tone = "";
  const letters = [...word.normalize("NFD")].filter((letter) => {
    if (!TONES.includes(letter)) return true;
    tone = letter;
    return false;
  });
  return letters.join("").normalize("NFC") + tone;
}

export function toToken(word: string): Token {
  const lower = word.toLowerCase();
  return { raw: lower, text: foldText(lower), marks: markKey(lower), readings: [] };
}

/** True for a word that carries Vietnamese marks. */
export function hasMarks(word: string): boolean {
  return foldText(word) !== word.toLowerCase();
}
