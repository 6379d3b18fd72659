import { COMMON_WORDS } from "../lexicon/keywords.ts";
import { type Hit, isSlipOf } from "../lexicon/trie.ts";
import type { NormalQuestion } from "../normalise/normalise-question.ts";
import type { Token } from "../normalise/tokens.ts";
import { isMissingName } from "./missing-names.ts";

/** Very short words are names only where they are typed as such: "da", "thanh", "cheng", "y". */
export function isTrustworthy(hit: Hit, tokens: readonly Token[], question: NormalQuestion): boolean {
  const { concept, words, marks } = hit.entry;
  if (concept.kind === "missing-goods" || concept.kind === "missing-place") return isMissingName(hit, tokens, question);
  if (words.length > 1 && concept.kind !== "word" && readsOtherwise(hit, tokens, question)) return false;
  if (concept.kind === "word" && words.some((word, at) => isCountryWord(tokens[hit.start + at], word))) return false;
  if (concept.kind === "word" || words.length > 1)
    return concept.kind !== "word" || words.length > 1 || isPlainWord(hit, tokens, question);
  const [word = ""] = words;
  const token = tokens[hit.start];
  if (token === undefined || /\p{Script=Lao}/u.test(word)) return true;
  const corrected = token.text !== word;
  if (word.length < 3 && (concept.kind === "indicator" || concept.kind === "term")) return question.tokens.length <= 2;
  if (corrected && question.script.marks && !isSlipOf(token, hit.entry, 0)) return false;
  const shortIsFine = question.script.marks && (concept.kind === "product" || concept.kind === "country");
  if (corrected && word.length < (shortIsFine ? 3 : 4)) return false;
  if (NAME_KINDS.has(concept.kind) && word.length <= 6) return isNameInPlace(hit, tokens, question);
  if (concept.kind === "product" && AMBIGUOUS_GOODS.has(word) && !corrected && token.marks !== (marks[0] ?? word)) {
    if (question.script.marks || !standsAsGoods(hit, tokens)) return false;
  }
  if (concept.kind === "product" && NEVER_GOODS.has(`${word} ${tokens[hit.end]?.text ?? ""}`)) return false;
  const otherMarks = token.marks !== token.text && token.marks !== (marks[0] ?? word) && !corrected;
  return !otherMarks || (concept.kind !== "product" && !(concept.kind === "country" && question.script.marks));
}

/** "mấy tỉnh của Lào": a country typed as such is never corrected into a keyword ("cửa nào"). */
function isCountryWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && token.text !== word && (token.text === "lao" || token.text === "laos");
}

const NAME_KINDS: ReadonlySet<string> = new Set(["gate", "province", "neighbour-province", "place"]);
const BEFORE_NAMES = new Set(["khau", "gate", "dan"]);

/** A name of one short word counts after "cửa khẩu" or "tỉnh", with its own marks, or standing alone. */
function isNameInPlace(hit: Hit, tokens: readonly Token[], question: NormalQuestion): boolean {
  const [word = ""] = hit.entry.words;
  const [marks = word] = hit.entry.marks;
  const token = tokens[hit.start];
  const before = tokens[hit.start - 1]?.text ?? "";
  const after = tokens[hit.end]?.text ?? "";
  const isGate = after === "gate" || after === "border" || (after === "la" && tokens[hit.end + 2]?.text === "khau");
  if (BEFORE_NAMES.has(before) || (hit.entry.concept.kind === "gate" && isGate && token?.text === word)) return true;
  if (token === undefined || token.text !== word) return false;
  if (token.marks === marks && marks !== word) return word.length > 2;
  return (PLACE_WORDS.has(before) && word.length > 2) || (question.tokens.length <= 2 && word.length > 3);
}

/** A corrected keyword of three letters or fewer is noise; in a question typed with marks, a keyword's marks must be right. */
function isPlainWord(hit: Hit, tokens: readonly Token[], question: NormalQuestion): boolean {
  const token = tokens[hit.start];
  const [word = ""] = hit.entry.words;
  const [marks = word] = hit.entry.marks;
  if (token === undefined) return true;
  // "than" compares in English and is coal in Vietnamese.
  if (!question.script.english && word === "than") return false;
  if (token.text !== word)
    return question.script.marks ? isSlipOf(token, hit.entry, 0) && word.length > 2 : word.length > 3;
  if (question.script.marks && marks !== word && token.marks !== marks) return false;
  if (question.script.english && VIETNAMESE_IN_ENGLISH.has(word) && token.marks === word) return false;
  if ((word === "phu" || word === "chinh") && token.marks !== marks) {
    return CLASS_BEFORE.has(tokens[hit.start - 1]?.text ?? "") && !CLASS_NOT_AFTER.has(tokens[hit.end]?.text ?? "");
  }
  if (word === "phu" && CLASS_NOT_AFTER.has(tokens[hit.end]?.text ?? "")) return false;
  if (word !== "gia") return true;
  // Without marks "gia" is a price only where it is not part of a common pair: tham gia, gia súc, Gia Lai.
  return (
    token.marks === marks ||
    (!PAIRS_BEFORE.has(tokens[hit.start - 1]?.text ?? "") && !PAIRS_AFTER.has(tokens[hit.end]?.text ?? ""))
  );
}

/** English words that would read as Vietnamese keywords: the (thế), con, do. */
const VIETNAMESE_IN_ENGLISH = new Set(["the", "con", "do", "gia", "phi", "sang", "hay"]);
export const EVERYDAY: ReadonlySet<string> = new Set(COMMON_WORDS);

/** "tỉnh biên giới" is not Tịnh Biên: everyday words typed with other marks than the name's. */
function readsOtherwise(hit: Hit, tokens: readonly Token[], question: NormalQuestion): boolean {
  if (!question.script.marks || hit.end - hit.start !== hit.entry.words.length) return false;
  return hit.entry.words.some((word, at) => {
    const token = tokens[hit.start + at];
    return (
      token !== undefined &&
      token.text === word &&
      EVERYDAY.has(word) &&
      token.marks !== word &&
      token.marks !== hit.entry.marks[at]
    );
  });
}

const CLASS_BEFORE = new Set(["khau", "cua", "la", "hay", "hoac", "va", "gate", "loai"]);
const CLASS_NOT_AFTER = new Set(["thuoc", "sach", "xac", "quyen", "phu", "thuc", "tho", "kien", "tung", "sa"]);
const PLACE_WORDS = new Set(["o", "of", "in", "tinh", "pho", "province", "ແຂວງ"]);
const PAIRS_BEFORE = new Set(["tham", "quoc", "chuyen", "tac", "gia"]);
const PAIRS_AFTER = new Set(["lai", "suc", "dinh", "nhap", "tri", "cam"]);
/** Goods of one syllable that are other everyday words without their marks. */
const AMBIGUOUS_GOODS = new Set([
  "ca",
  "dau",
  "phan",
  "gom",
  "vai",
  "tra",
  "may",
  "cam",
  "sat",
  "xi",
  "than",
  "bap",
  "che",
]);
const BEFORE_GOODS = new Set([
  "khau",
  "xuat",
  "nhap",
  "hang",
  "pham",
  "cho",
  "ban",
  "mua",
  "va",
  "trong",
  "gia",
  "tri",
  "-",
  "/",
]);
/** Pairs that begin with a word for goods and are none: giấy phép, giấy tờ. */
const NEVER_GOODS = new Set(
  "giay phep|giay to|giay chung|giay thong|giay moi|giay khai|may chu|may bay|may tinh|thuoc la|dau mo|dau tu|cam ket".split(
    "|",
  ),
);
const AFTER_GOODS = new Set(["xuat", "nhap", "chiem", "va", "sang", "tu", "nam", "tang", "giam", "la", "voi", "hay"]);
/** Pairs in which these syllables are not goods: hạn chế, đầu năm, cả nước, phần trăm, kiểm tra. */
const NOT_GOODS = new Set(
  "han che|co che|quy che|che bien|che do|dau nam|dau tien|dau tu|o dau|tu dau|lan dau|thang dau|ban dau|dung dau|dau nguon|ca nuoc|ca ba|ca hai|ca nam|ca giai|ca 3|ca 2|gia ca|phan tram|phan tich|phan loai|phan luong|phan lon|mot phan|thanh phan|bao gom|gom nhung|gom cac|gom co|vai tro|kiem tra|tra loi|tra linh|cam on|kiem sat|khao sat|giam sat|ban than|hai phan|dau den|den dau".split(
    "|",
  ),
);

function standsAsGoods(hit: Hit, tokens: readonly Token[]): boolean {
  const before = tokens[hit.start - 1]?.text ?? "";
  const word = tokens[hit.start]?.text ?? "";
  const after = tokens[hit.end]?.text ?? "";
  if (NOT_GOODS.has(`${before} ${word}`) || NOT_GOODS.has(`${word} ${after}`)) return false;
  const opens = hit.start === 0 || /^[\d,.%-]+$/.test(before);
  return BEFORE_GOODS.has(before) || (opens && (AFTER_GOODS.has(after) || /^\d{4}$/.test(after)));
}
