import { message } from "../../i18n/message.ts";
import { declined } from "../compose.ts";
import type { Intent } from "../context.ts";
import { exampleQuestions } from "../figures/refuse.ts";

/** Weather, gold, visas and the like: not ours, said in one line. */
export const declineOutOfScope: Intent = {
  id: "decline-out-of-scope",
  examples: {
    vi: ["Giá vàng hôm nay bao nhiêu?", "thoi tiet dong xanh ngay mai"],
    en: ["How do I apply for a US visa?"],
    lo: ["ອາກາດມື້ນີ້ເປັນແນວໃດ?"],
  },
  match: ({ frame, slots }) => {
    if (frame.foreign.length === 0) return 0;
    const ours =
      frame.products.length + frame.indicators.length > 0 ||
      slots.flow !== undefined ||
      (frame.words.has("rule-word") && frame.gates.length > 0);
    return ours ? 0.1 : 0.9;
  },
  answer: (turn) =>
    declined(turn, "out-of-scope", {
      intent: "decline-out-of-scope",
      headline: notCovered(turn.locale),
      suggestions: exampleQuestions(turn),
    }),
};

const notCovered = message({
  vi: "Câu này ngoài phạm vi của tôi. Tôi trả lời về cửa khẩu đường bộ, kim ngạch và quy định thương mại biên giới của Việt Nam.",
  en: "That is outside what I cover: Vietnam’s land-border gates, border-trade figures and rules.",
  lo: "ນອກຂອບເຂດຂອງຂ້ອຍ: ຂ້ອຍຕອບກ່ຽວກັບດ່ານທາງບົກ, ມູນຄ່າການຄ້າ ແລະ ລະບຽບການຄ້າຊາຍແດນຂອງຫວຽດນາມ.",
});
