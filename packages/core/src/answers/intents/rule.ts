import { formatDate } from "../../i18n/format.ts";
import { message } from "../../i18n/message.ts";
import type { Fact } from "../../query/fact.ts";
import type { Rule } from "../../schema/rule.ts";
import { answered, declined } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { neighbourOf } from "../gates/gate-words.ts";
import { searchRules } from "../search-texts.ts";
import { statedNumbers } from "../statements.ts";

/** Rules with their dates and how far they were verified; an unverified one is declined with who to ask. */
export const rule: Intent = {
  id: "rule",
  examples: {
    vi: ["Định mức miễn thuế của cư dân biên giới là bao nhiêu?", "nhap khau go can giay to gi"],
    en: ["What is the duty-free limit for border residents?"],
    lo: ["ປະຊາຊົນຊາຍແດນ ຍົກເວັ້ນ ພາສີ ເທົ່າໃດ?"],
  },
  match: (turn) => {
    const { words } = turn.frame;
    if (
      /\b(?:1[3-9]|[2-9]\d|\d{3,4}) \/ 20\d\d\b|nghi dinh|thong tu|quyet dinh \d|decree|circular|c o mau|mau c o|form [sdex]\b|mau [sdex]\b/.test(
        turn.frame.text,
      ) &&
      !words.has("share")
    )
      return 0.72;
    if (/\bmien thue\b|duty ?free/.test(turn.frame.text)) return 0.7;
    if (
      turn.frame.terms.length > 0 &&
      /certificate of origin|chung nhan xuat xu|\bc o\b/.test(turn.frame.text) &&
      /\b(?:which|mau|form|loai|dung)\b/.test(turn.frame.text) &&
      !words.has("how-much")
    )
      return 0.72;
    if (words.has("capability") && turn.slots.gates.length === 0 && words.has("gate")) return 0.6;
    return (words.has("rule-word") || words.has("tax")) && !words.has("money") && turn.slots.operation !== "share"
      ? 0.69
      : 0;
  },
  answer: (turn) => {
    // No rule held gives export duties: the import tariff must not stand for them.
    if (turn.frame.words.has("tax") && turn.slots.flow === "export")
      return declined(turn, "no-data", { intent: "rule", headline: noExportDuty(turn.locale) });
    const found = findRules(turn);
    const [best] = found;
    if (best === undefined) return undefined;
    if (best.trust === "unverified") return declineRule(turn, best);
    return ruleReply(turn, found);
  },
};

/** The rules that fit the words and the neighbour named, current ones first unless the question dates itself. */
function findRules(turn: Turn): readonly Rule[] {
  const neighbours = turn.slots.regions
    .flat()
    .map(neighbourOf)
    .filter((one) => one !== undefined);
  const asksPapers =
    /giay to|ho so|thu tuc|chung tu|documents|papers|paperwork|ເອກະສານ|eka ?san/.test(turn.frame.text) &&
    turn.slots.flow !== undefined;
  const hits = searchRules(turn.dataset, turn.frame.text)
    .map((hit) => ({ ...hit, score: hit.score * (asksPapers ? paperWeight(hit.rule) : 1) }))
    .sort((a, b) => b.score - a.score)
    .filter(
      ({ rule: one }) => neighbours.length === 0 || one.neighbours.some((neighbour) => neighbours.includes(neighbour)),
    );
  const [top] = hits;
  if (top === undefined) return [];
  const near = hits.filter((hit) => hit.score >= top.score * 0.6).map((hit) => hit.rule);
  const day = turn.slots.periods.at(-1);
  const valid = near.filter((one) => isInForce(one, day ?? turn.now));
  const expired = near.filter((one) => !valid.includes(one));
  return [...valid, ...(day === undefined && valid.length > 0 ? [] : expired)].slice(0, 2);
}

/** For "what papers": certificates of origin and contracts, not quotas and tariffs. */
function paperWeight(one: Rule): number {
  if (one.topics.includes("origin-certificate") || one.topics.includes("border-trade")) return 3;
  return one.topics.includes("quota") || one.topics.includes("trade-agreement") ? 0.3 : 1;
}

/** In force on some day of the period, as far as its dates are known. */
function isInForce(one: Rule, day: string): boolean {
  const startsBeforeEnd = one.inForceFrom === undefined || one.inForceFrom <= `${day}-12-31`.slice(0, 10);
  const endsAfterStart = one.inForceUntil === undefined || one.inForceUntil >= day;
  return startsBeforeEnd && endsAfterStart;
}

function ruleReply(turn: Turn, rules: readonly Rule[]): Reply {
  const { locale } = turn;
  const [first, ...others] = rules;
  if (first === undefined) return declined(turn, "no-data", { intent: "rule", headline: noRule(locale) });
  const asksAmount = turn.frame.words.has("how-much");
  const amounts = first.amounts.map(
    (amount): Fact => ({
      indicator: amount.measure,
      period: first.inForceFrom ?? "undated",
      value: amount.value,
      unit: amount.unit,
      derivation: "reported",
      sources: first.citations.slice(0, 2),
      observations: [],
    }),
  );
  return answered(turn, {
    intent: "rule",
    headline: `${first.title[locale]}: ${first.says[locale]}`,
    details: others.map((one) => `${one.title[locale]}: ${one.says[locale]}`),
    notes: [
      datesLine(locale, {
        checked: formatDate(first.checkedOn, locale),
        from: first.inForceFrom === undefined ? unknownDate(locale) : formatDate(first.inForceFrom, locale),
      }),
      ...(first.inForceUntil === undefined
        ? []
        : [endedLine(locale, { until: formatDate(first.inForceUntil, locale) })]),
      ...(first.trust === "weak" ? [weakLine(locale)] : []),
      ...first.unknowns.slice(0, 2).map((text) => unknownLine(locale, { text: text[locale] })),
      first.whoToAsk[locale],
    ],
    answers: asksAmount ? amounts : [],
    background: [
      ...(asksAmount ? [] : amounts),
      ...rules.flatMap((one) => statedNumbers(turn, { id: one.id, text: one.says[locale], citations: one.citations })),
    ],
    citations: rules.flatMap((one) => one.citations),
    entities: rules.map((one) => ({ type: "rule", id: one.id })),
  });
}

function declineRule(turn: Turn, one: Rule): Reply {
  const { locale } = turn;
  return declined(turn, "no-data", {
    intent: "rule",
    headline: unverifiedLine(locale, { title: one.title[locale] }),
    notes: [one.whoToAsk[locale]],
    citations: one.citations,
    entities: [{ type: "rule", id: one.id }],
  });
}

const noExportDuty = message({
  vi: "Tôi không có quy định về thuế xuất khẩu.",
  en: "I hold no rule on export duties.",
  lo: "ຂ້ອຍບໍ່ມີລະບຽບກ່ຽວກັບອາກອນສົ່ງອອກ.",
});
const noRule = message({ vi: "Tôi chưa có quy định này.", en: "I do not hold this rule.", lo: "ຂ້ອຍຍັງບໍ່ມີລະບຽບນີ້." });
const unverifiedLine = message({
  vi: "“{title}”: tôi chưa kiểm chứng được nên không khẳng định.",
  en: "“{title}”: I could not verify it, so I do not state it.",
  lo: "“{title}”: ຍັງກວດສອບບໍ່ໄດ້ ຈຶ່ງບໍ່ຢືນຢັນ.",
});
const datesLine = message({
  vi: "Hiệu lực từ: {from}. Kiểm tra ngày {checked}.",
  en: "In force from: {from}. Checked on {checked}.",
  lo: "ມີຜົນແຕ່: {from}. ກວດວັນທີ {checked}.",
});
const endedLine = message({
  vi: "Đã hết hiệu lực: {until}.",
  en: "No longer in force since {until}.",
  lo: "ໝົດຜົນບັງຄັບ: {until}.",
});
const weakLine = message({
  vi: "Nguồn còn yếu, chưa đọc được văn bản gốc.",
  en: "The source is weak; the text itself was not read.",
  lo: "ແຫຼ່ງຍັງອ່ອນ, ຍັງບໍ່ໄດ້ອ່ານເອກະສານຕົ້ນສະບັບ.",
});
const unknownLine = message({ vi: "Chưa rõ: {text}", en: "Not known: {text}", lo: "ຍັງບໍ່ຮູ້: {text}" });
const unknownDate = message({ vi: "chưa rõ ngày", en: "date not known", lo: "ບໍ່ຮູ້ວັນທີ" });
