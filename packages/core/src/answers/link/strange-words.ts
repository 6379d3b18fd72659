import { EVERYDAY_MARKED } from "../lexicon/everyday-marked.ts";
import { COMMON_WORDS } from "../lexicon/keywords.ts";
import { isOneSlip } from "../lexicon/spelling.ts";
import type { NormalQuestion } from "../normalise/normalise-question.ts";
import { hasMarks, markKey, type Token } from "../normalise/tokens.ts";
import type { Mention } from "./find-mentions.ts";

const EVERYDAY: ReadonlySet<string> = new Set(COMMON_WORDS);
const MARKED: ReadonlySet<string> = new Set([...EVERYDAY_MARKED].map(markKey));

/** Words that say nothing about which figure is meant. */
export const BENIGN_LAO =
  "ທັງໝົດ ລວມ ລວມທັງໝົດ ທັງສອງ ດ້ວຍ ແດ່ ປີ ຂອງ ຈາກ ໃນ ທີ່ ກັບ ແລະ ໄປ ມາ ຢູ່ ບໍ ໃຫ້ ນີ້ ນັ້ນ ຂ້ອຍ ຢາກຮູ້ ບອກ ແມ່ນ ມີ ໄປຫາ ຫາ ສູ່ ລະຫວ່າງ ມາຈາກ ໄດ້ ສາມາດ ລ້ານ ໂດລາ ສະຫະລັດ ພັນ ລວມ ທັງໝົດ ລວມທັງໝົດ".split(
    " ",
  );
const BENIGN: ReadonlySet<string> = new Set([
  ..."only just total money overall altogether million billion thousand dollars dollar figure figures number numbers data statistics get got give since until please kindly thanks exact exactly roughly approximately reach reached totalled totaled total amounted amount stood come came hit look looked like worth did us usd only just alone really held back change changed so then now ok okay pls well".split(
    " ",
  ),
  ..."luot hien tai nay tieu cap thanh lap dung ket thuc roi chu nha nhe nhi voi vay uh um bac co thong bao cao tham khao giup cung biet khoang tam tinh theo lieu ke chinh xac cu rieng tong toan bo cua minh gium dum hoi chut xiu anh chi ban oi ad admin shop bot dat dung len uoc chung vuot hay hoac luc chu bien mau qua giua duoc giai doan suot cung ky hang moi muc tron kien thuc te lien tuc day vua luy het binh quan tien don con so do la minh nuoc ta hien truoc sau thoi gian diem ngoai noi dia phuong vung dong tay bac nam rieng biet thuong mai kinh doanh buon ban trao doi tren duoi tai bang sang tu den voi toi da thieu nhieu nhat moi nguoi rieng thoi luy duy nhat hai chieu giao thuong hang hoa hoá moi nhat gan nhat".split(
    " ",
  ),
  ...BENIGN_LAO,
]);
const BEFORE_PLACE = new Set("voi sang qua tai tu giua ra khau with to from via between into through at".split(" "));
const FLOWS = new Set(["flow-export", "flow-import", "flow-total", "money"]);

/**
 * Words that stand where goods or a place should stand and are neither known nor an obvious slip: "xuất khẩu cà phê", "kim ngạch
 * với Myanmar". A figure over all goods or all places must not be given for them.
 */
export function strangeWords(question: NormalQuestion, mentions: readonly Mention[]): readonly string[] {
  const { tokens } = question;
  const covered = new Set(
    mentions.flatMap((one) => Array.from({ length: one.end - one.start }, (_, offset) => one.start + offset)),
  );
  const isOpen = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      !covered.has(at) &&
      !isEveryday(token, question.script.marks) &&
      /^[\p{L}\p{M}]{2,}$/u.test(token.text)
    );
  };
  const flows = mentions.filter((one) => one.concepts.some((concept) => FLOWS.has(concept.id)));
  const flowEdges = new Set(flows.flatMap((one) => [one.start, one.end]));
  if (question.script.english) {
    // "exports of coffee", "how much coffee did … export": the goods stand after "of", "much", "many".
    for (const { end } of flows) if (tokens[end]?.text === "of") flowEdges.add(end + 1);
    if (flows.length > 0)
      tokens.forEach((token, at) => {
        if (token.text === "much" || token.text === "many") flowEdges.add(at + 1);
      });
  }
  const strange: string[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    if (!isOpen(start)) continue;
    let end = start;
    while (isOpen(end)) end += 1;
    const run = tokens.slice(start, end);
    const atFlow = flowEdges.has(start) || flowEdges.has(end);
    const atPlace = BEFORE_PLACE.has(tokens[start - 1]?.text ?? "");
    const unreadable = run.filter((token) => !isSlipOfEveryday(token));
    const counts = atFlow
      ? run.length > 1 || (run[0]?.text.length ?? 0) > 2
      : atPlace && unreadable.some((token) => token.text.length > 2);
    if (counts && (unreadable.length > 0 || run.length > 1)) strange.push(...run.map((token) => token.raw));
    start = end;
  }
  return strange;
}

/**
 * Words that no part of the question reads and that are not mere small talk, wherever they stand. Stricter than `strangeWords`: for questions that
 * name neither trade nor an indicator, where each such word may be the thing that is asked for.
 */
export function unreadWords(question: NormalQuestion, mentions: readonly Mention[]): readonly string[] {
  const covered = new Set(
    mentions.flatMap((one) => Array.from({ length: one.end - one.start }, (_, offset) => one.start + offset)),
  );
  return question.tokens
    .filter((token, at) => !covered.has(at) && /^[\p{L}\p{M}]{2,}$/u.test(token.text) && !SMALL_TALK.has(token.text))
    .map((token) => token.raw);
}

const SMALL_TALK: ReadonlySet<string> = new Set([
  ...BENIGN,
  ..."ty ti trieu nghin ngan usd vnd dong do phan tram diem percent song phuong nam thang quy co la bao nhieu may cho hoi xin cac nhung cai con gi nao khong vay the in is are was were the of for and year years how much many what which has have had does do about please tell me".split(
    " ",
  ),
]);

/** Syllables that are function words only without marks; among marked words they are a slip of something else. */
const NOT_EVERYDAY_AMONG_MARKS: ReadonlySet<string> = new Set("cao du dua mui rau".split(" "));

/** A word typed with marks is everyday by its marks, any other by its letters. */
function isEveryday(token: Token, amongMarks: boolean): boolean {
  if (amongMarks && NOT_EVERYDAY_AMONG_MARKS.has(token.raw)) return false;
  if (hasMarks(token.raw) && !/\p{Script=Lao}/u.test(token.raw)) return MARKED.has(token.marks);
  return EVERYDAY.has(token.text) || BENIGN.has(token.text);
}

const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

function isSlipOfEveryday(token: Token): boolean {
  // A well-formed syllable with its marks is a word, not a slip: "bánh" is no "bán".
  if (hasMarks(token.raw) && SYLLABLE.test(token.text)) return false;
  return (
    token.readings.some((reading) => EVERYDAY.has(reading)) ||
    COMMON_WORDS.some((word) => word.length > 2 && isOneSlip(word, token.text))
  );
}
