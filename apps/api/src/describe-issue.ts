import { message } from "@bienmau/core/i18n";
import type { Locale } from "@bienmau/core/schema";
import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** What is wrong with one field of a request, in the reader's language. */
export function describeIssue(issue: Issue, locale: Locale): { readonly path: string; readonly why: string } {
  return { path: issue.path.map(String).join(".") || "?", why: explain(issue, locale) };
}

function explain(issue: Issue, locale: Locale): string {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(locale, { expected: issue.expected });
    case "invalid_value":
      return notOneOf(locale, { known: issue.values.map(String).join(", ").slice(0, 300) });
    case "unrecognized_keys":
      return unknownField(locale, { keys: issue.keys.join(", ").slice(0, 100) });
    case "too_big":
      return tooBig(locale, { limit: String(issue.maximum) });
    case "too_small":
      return tooSmall(locale, { limit: String(issue.minimum) });
    case "invalid_union": {
      const inner = issue.errors[0]?.[0];
      return inner === undefined ? malformed(locale) : explain(inner, locale);
    }
    default:
      return malformed(locale);
  }
}

const wrongType = message({
  vi: "cần kiểu {expected}",
  en: "a value of type {expected} is needed",
  lo: "ຕ້ອງເປັນຊະນິດ {expected}",
});
const notOneOf = message({
  vi: "chỉ nhận: {known}",
  en: "must be one of: {known}",
  lo: "ຕ້ອງເປັນໜຶ່ງໃນ: {known}",
});
const unknownField = message({
  vi: "không có trường {keys}",
  en: "there is no field {keys}",
  lo: "ບໍ່ມີຊ່ອງ {keys}",
});
const tooBig = message({ vi: "lớn nhất là {limit}", en: "the most is {limit}", lo: "ຫຼາຍສຸດແມ່ນ {limit}" });
const tooSmall = message({ vi: "ít nhất là {limit}", en: "the least is {limit}", lo: "ໜ້ອຍສຸດແມ່ນ {limit}" });
const malformed = message({ vi: "chưa đúng dạng", en: "not in the right form", lo: "ຮູບແບບບໍ່ຖືກຕ້ອງ" });

export const notJson = message({
  vi: "cần nội dung JSON hợp lệ với Content-Type: application/json",
  en: "a valid JSON body with Content-Type: application/json is needed",
  lo: "ຕ້ອງເປັນ JSON ທີ່ຖືກຕ້ອງ ພ້ອມ Content-Type: application/json",
});
export const eitherOr = message({
  vi: "chỉ gửi một trong hai: scenario hoặc preset",
  en: "send either scenario or preset, not both",
  lo: "ສົ່ງພຽງອັນດຽວ: scenario ຫຼື preset",
});
