import { draft, message } from "@bienmau/core/i18n";
import type { Feature, Turn, Visit } from "../conversation/feature.ts";
import { shorten } from "../conversation/present-answer.ts";
import { layOut } from "../conversation/reply.ts";
import { answerOwn, answerText } from "./questions.ts";

/** Rules and papers, each with its dates and how far it was verified. */
export const rules: Feature = {
  id: "rules",
  commands: [
    {
      names: { vi: "quytac", en: "rules", lo: "labiab" },
      describe: message({ vi: "Quy định, giấy tờ", en: "Rules and papers", lo: draft("ລະບຽບ, ເອກະສານ") }),
      run: (visit, words) => (words.trim() === "" ? listRules(visit) : answerText(visit, words.trim())),
    },
  ],
  actions: {
    rules: (visit) => listRules(visit),
    rule: async (visit, about) => {
      const rule = visit.deps.dataset.rules.find((one) => one.id === about);
      return rule === undefined ? listRules(visit) : answerOwn(visit, rule.title.vi);
    },
  },
  phrases: [],
};

function listRules({ deps, locale }: Visit): Turn {
  const buttons = deps.dataset.rules
    .filter((rule) => rule.trust !== "unverified" && rule.id.length <= 58)
    .slice(0, 10)
    .map((rule) => ({ label: shorten(rule.title[locale], 48), action: { verb: "rule", about: rule.id } }));
  return { replies: [{ blocks: [{ tone: "text", lines: [askText(locale)] }], buttons: layOut(buttons, 1) }] };
}

const askText = message({
  vi: "Bạn muốn xem quy định nào? Cũng có thể gõ thẳng câu hỏi, ví dụ: nhập khẩu ngô từ Lào cần giấy tờ gì.",
  en: "Which rule? You can also just ask, for example: which papers do I need to import maize from Laos.",
  lo: draft("ທ່ານຢາກເບິ່ງລະບຽບໃດ? ພິມຄຳຖາມໂດຍກົງກໍໄດ້, ຕົວຢ່າງ: ນຳເຂົ້າສາລີຈາກລາວຕ້ອງໃຊ້ເອກະສານຫຍັງ."),
});
