import type { Hit } from "../lexicon/trie.ts";
import type { NormalQuestion } from "../normalise/normalise-question.ts";
import type { Token } from "../normalise/tokens.ts";

const TRADE_VERBS = new Set(["xuat", "nhap"]);
const BEFORE_GOODS = new Set(
  "xuat nhap con tan nhieu kg ban mua cho luong of much many export exports import imports".split(" "),
);
const AFTER_START = new Set("xuat nhap chiem sang nam dat".split(" "));
const BEFORE_PLACE = new Set(
  "nam voi sang tu va - trung nuoc qua cua gdp with to from and between of the in for ກັບ ຈາກ ໄປ".split(" "),
);
/** Words after which a syllable is no goods: đường bộ, xuất khẩu lớn nhất, mười mặt hàng. */
const NOT_GOODS_BEFORE = new Set(
  "bo sat bien thuy nao di mon toi tu nhat hon mat nhom thang ty trieu loai hai".split(" "),
);

/** Goods of one syllable that are everyday words without their marks: nấm and năm, bạc and bắc. */
const UNMARKED_NEVER = new Set(
  "nam bac que pin son kinh cua toi ot sam de nhan cam tao nho hanh trung mit hoi".split(" "),
);

/** Goods and countries that are not held count only where they stand as goods or as a country, typed without slips. */
export function isMissingName(hit: Hit, tokens: readonly Token[], question: NormalQuestion): boolean {
  const { concept, words, marks } = hit.entry;
  const typed = tokens.slice(hit.start, hit.end);
  if (typed.length !== words.length || typed.some((token, at) => token.text !== words[at])) return false;
  if (/\p{Script=Lao}/u.test(words.join(""))) return true;
  const rightMarks = typed.every((token, at) => token.marks === marks[at]);
  if (question.script.marks && !rightMarks) return false;
  const before = tokens[hit.start - 1]?.text ?? "";
  const isPlain = words.length === 1 || (!question.script.marks && !question.script.english);
  if (concept.kind === "missing-place") {
    if (question.script.english && marks.some((word, at) => word !== words[at])) return false;
    return words.length > 1 || BEFORE_PLACE.has(before) || (question.script.english && (words[0]?.length ?? 0) > 4);
  }
  if (question.script.english && (words[0]?.length ?? 0) > 3) return true;
  if (!isPlain) return true;
  return standsAsGoods(hit, tokens, question.script.marks);
}

function standsAsGoods(hit: Hit, tokens: readonly Token[], hasMarks: boolean): boolean {
  const before = tokens[hit.start - 1]?.text ?? "";
  const after = tokens[hit.end]?.text ?? "";
  const [word = ""] = hit.entry.words;
  if (hit.entry.words.length === 1) {
    if (NOT_GOODS_BEFORE.has(after)) return false;
    if (UNMARKED_NEVER.has(word) && !hasMarks) return false;
  }
  if (before === "khau") return TRADE_VERBS.has(tokens[hit.start - 2]?.text ?? "");
  if (hit.start === 0) return hit.entry.words.length > 1 || AFTER_START.has(after);
  return BEFORE_GOODS.has(before);
}
