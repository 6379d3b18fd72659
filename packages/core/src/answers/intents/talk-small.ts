import { message } from "../../i18n/message.ts";
import { answered } from "../compose.ts";
import type { Intent, Turn } from "../context.ts";
import { exampleQuestions } from "../figures/refuse.ts";

/** Greetings, thanks, and "what can you do". */
export const talkSmall: Intent = {
  id: "talk-small",
  examples: { vi: ["Chào bạn", "Bạn làm được gì?", "cam on nhe"], en: ["Hello", "What can you do?"], lo: ["ສະບາຍດີ"] },
  match: (turn) => {
    const { words } = turn.frame;
    const only = !hasSubject(turn);
    if (words.has("help") && only) return 0.82;
    if ((words.has("greet") || words.has("thanks") || words.has("bye")) && only && turn.frame.tokens.length <= 8)
      return 0.5;
    return 0;
  },
  answer: (turn) => {
    const { words } = turn.frame;
    const { locale } = turn;
    const headline =
      words.has("thanks") || words.has("bye") ? welcome(locale) : words.has("help") ? abilities(locale) : hello(locale);
    return answered(turn, { intent: "talk-small", headline, suggestions: exampleQuestions(turn) });
  },
};

function hasSubject(turn: Turn): boolean {
  const { frame } = turn;
  return (
    frame.gates.length +
      frame.provinces.length +
      frame.products.length +
      frame.indicators.length +
      frame.time.periods.length >
    0
  );
}

const hello = message({
  vi: "Chào bạn! Tôi trả lời về cửa khẩu, kim ngạch và quy định thương mại biên giới, số nào cũng kèm nguồn.",
  en: "Hello! I answer about border gates, trade figures and border-trade rules, every number with its source.",
  lo: "ສະບາຍດີ! ຂ້ອຍຕອບກ່ຽວກັບດ່ານ, ມູນຄ່າການຄ້າ ແລະ ລະບຽບການຄ້າຊາຍແດນ, ທຸກຕົວເລກມີແຫຼ່ງ.",
});
const abilities = message({
  vi: "Bạn có thể hỏi: kim ngạch theo năm, mặt hàng, cửa khẩu; so sánh, tỷ trọng, tăng trưởng; cửa khẩu nào ở tỉnh nào, đối diện đâu; quy định và C/O; hoặc kịch bản cho những năm tới.",
  en: "Ask about trade by year, product or gate; comparisons, shares and growth; which gates a province has and what is opposite; rules and certificates of origin; or scenarios for the coming years.",
  lo: "ຖາມໄດ້: ມູນຄ່າການຄ້າຕາມປີ, ສິນຄ້າ, ດ່ານ; ປຽບທຽບ, ສັດສ່ວນ, ການເພີ່ມ; ດ່ານຢູ່ແຂວງໃດ ກົງຂ້າມບ່ອນໃດ; ລະບຽບ ແລະ C/O.",
});
const welcome = message({ vi: "Rất vui được giúp bạn.", en: "Glad to help.", lo: "ຍິນດີຊ່ວຍ." });
