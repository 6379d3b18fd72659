import { draft, message } from "@bienmau/core/i18n";
import type { Locale } from "@bienmau/core/schema";
import type { Feature, Turn, Visit } from "../conversation/feature.ts";
import { layOut, type Reply } from "../conversation/reply.ts";
import { openGate } from "./gates.ts";
import { languageQuestion } from "./language.ts";

/** Greets in one line with four buttons, and asks for the language once. A link from a notice board opens what it names. */
export const start: Feature = {
  id: "start",
  commands: [
    {
      names: { vi: "start", en: "start", lo: "start" },
      describe: message({ vi: "Bắt đầu", en: "Start", lo: draft("ເລີ່ມຕົ້ນ") }),
      run: async (visit, words) => (await openLink(visit, words)) ?? greet(visit),
    },
  ],
  actions: {},
  phrases: [{ pattern: /^(?:xin chao|chao(?: ban| ad| shop)?|hi|hello|alo|sabaidee|ສະບາຍດີ)[\s!.]*$/, run: greet }],
};

function greet(visit: Visit): Turn {
  const { state, locale } = visit;
  if (state.languageAsked || state.locale !== undefined) return { replies: [greeting(locale)] };
  return { state: { ...state, languageAsked: true }, replies: [greeting(locale), languageQuestion()] };
}

function greeting(locale: Locale): Reply {
  return {
    blocks: [{ tone: "text", lines: [greetingText(locale)] }],
    buttons: layOut(
      [
        { label: turnoverLabel(locale), action: { verb: "turnover", about: "" } },
        { label: gatesLabel(locale), action: { verb: "gates", about: "" } },
        { label: nearestLabel(locale), action: { verb: "nearest", about: "" } },
        { label: rulesLabel(locale), action: { verb: "rules", about: "" } },
      ],
      2,
    ),
  };
}

/** `gate_tay-trang` opens a gate. Anything else in a link is ignored and the greeting shown. */
async function openLink(visit: Visit, words: string): Promise<Turn | undefined> {
  const [, gateId] = /^gate_([a-z0-9-]{1,60})$/.exec(words.trim()) ?? [];
  return gateId === undefined ? undefined : openGate(visit, gateId);
}

const greetingText = message({
  vi: "Chào bạn! Tôi trả lời về cửa khẩu đường bộ và kim ngạch biên mậu của Việt Nam, số nào cũng kèm nguồn. Bạn cứ gõ câu hỏi, không dấu cũng được.",
  en: "Hello! I answer questions on Vietnam's land-border gates and trade turnover, every figure with its source. Just type your question.",
  lo: draft("ສະບາຍດີ! ຂ້ອຍຕອບຄຳຖາມກ່ຽວກັບດ່ານຊາຍແດນ ແລະ ມູນຄ່າການຄ້າຊາຍແດນຂອງຫວຽດນາມ, ທຸກຕົວເລກມີແຫຼ່ງອ້າງອີງ. ພິມຄຳຖາມໄດ້ເລີຍ."),
});
const turnoverLabel = message({ vi: "Kim ngạch", en: "Turnover", lo: draft("ມູນຄ່າການຄ້າ") });
const gatesLabel = message({ vi: "Cửa khẩu", en: "Gates", lo: draft("ດ່ານ") });
const nearestLabel = message({ vi: "Cửa khẩu gần tôi", en: "Gates near me", lo: draft("ດ່ານໃກ້ຂ້ອຍ") });
const rulesLabel = message({ vi: "Quy định, giấy tờ", en: "Rules and papers", lo: draft("ລະບຽບ, ເອກະສານ") });
