import { message } from "../../i18n/message.ts";
import type { Finding } from "../../schema/finding.ts";
import { answered } from "../compose.ts";
import type { Intent, Turn } from "../context.ts";
import { searchFindings } from "../search-texts.ts";
import { statedNumbers } from "../statements.ts";

const MAX_FINDINGS = 4;

/** Difficulties, causes, measures and results that the sources name, in our own words, with citations. */
export const finding: Intent = {
  id: "finding",
  examples: {
    vi: ["Khó khăn về đường sá ở Đồng Xanh là gì?", "giai phap phat trien thuong mai bien gioi"],
    en: ["What are the difficulties with roads?"],
    lo: ["ຄວາມຫຍຸ້ງຍາກ ແມ່ນຫຍັງ?"],
  },
  match: (turn) => {
    const { words } = turn.frame;
    if (kindsAsked(turn).length > 0) return 0.67;
    return words.has("why")
      ? 0.45
      : /\b(?:tinh hinh|thuc trang|anh huong|tac dong|situation|impact|effect)\b/.test(turn.frame.text) &&
          turn.slots.flow === undefined
        ? 0.42
        : 0;
  },
  answer: (turn) => {
    const chosen = chooseFindings(turn);
    const [first] = chosen;
    if (first === undefined) return undefined;
    const { locale } = turn;
    return answered(turn, {
      intent: "finding",
      headline: headOf(locale, { kind: first.kind }),
      list: chosen.map((one) => `- ${one.text[locale]}`),
      citations: chosen.flatMap((one) => one.citations),
      background: chosen.flatMap((one) =>
        statedNumbers(turn, { id: one.id, text: one.text[locale], citations: one.citations }),
      ),
      entities: chosen.flatMap((one) =>
        one.about
          .filter((id) => turn.dataset.provinces.some((province) => province.id === id))
          .map((id) => ({ type: "province" as const, id })),
      ),
    });
  },
};

function kindsAsked(turn: Turn): readonly Finding["kind"][] {
  const { words } = turn.frame;
  return [
    ...(words.has("difficulty") ? (["difficulty"] as const) : []),
    ...(words.has("why") ? (["cause", "difficulty"] as const) : []),
    ...(words.has("remedy") ? (["measure"] as const) : []),
    ...(/\b(?:ket qua|thanh tuu|dat duoc gi|results|achievements)\b/.test(turn.frame.text)
      ? (["result"] as const)
      : []),
  ];
}

function chooseFindings(turn: Turn): readonly Finding[] {
  const kinds = kindsAsked(turn);
  const places = new Set([...turn.slots.regions, ...turn.slots.gates].flat());
  const scored = searchFindings(turn.dataset, turn.frame.text).map(({ finding: one, score }) => ({
    one,
    score:
      score *
      (kinds.length === 0 || kinds.includes(one.kind) ? 1 : 0.25) *
      (places.size === 0 || one.about.some((id) => places.has(id)) ? 1 : 0.4),
  }));
  const pool =
    scored.length > 0
      ? scored
      : turn.dataset.findings.filter((one) => kinds.includes(one.kind)).map((one) => ({ one, score: 1 }));
  // A pandemic named is the subject; whether a source calls it a cause or a difficulty is not.
  const isCovid = /\b(?:covid|dai dich|pandemic|dich benh)\b/.test(turn.frame.text);
  return pool
    .filter(({ one }) =>
      isCovid ? /covid/i.test(`${one.id} ${one.text.en}`) : kinds.length === 0 || kinds.includes(one.kind),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_FINDINGS)
    .map(({ one }) => one);
}

const headOf = message({
  vi: "{kind, select, difficulty {Khó khăn mà các nguồn nêu:} cause {Nguyên nhân mà các nguồn nêu:} measure {Giải pháp mà các nguồn đề xuất:} result {Kết quả mà các nguồn ghi nhận:} other {Các nguồn ghi nhận:}}",
  en: "{kind, select, difficulty {Difficulties the sources name:} cause {Causes the sources name:} measure {Measures the sources propose:} result {Results the sources report:} other {What the sources say:}}",
  lo: "{kind, select, difficulty {ຄວາມຫຍຸ້ງຍາກທີ່ແຫຼ່ງລະບຸ:} cause {ສາເຫດທີ່ແຫຼ່ງລະບຸ:} measure {ມາດຕະການທີ່ແຫຼ່ງສະເໜີ:} result {ຜົນທີ່ແຫຼ່ງບັນທຶກ:} other {ແຫຼ່ງລະບຸວ່າ:}}",
});
