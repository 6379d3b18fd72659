import { message } from "../i18n/message.ts";
import { clarified, declined } from "./compose.ts";
import type { Reply, Turn } from "./context.ts";
import { exampleQuestions } from "./figures/refuse.ts";
import { nameOf } from "./names.ts";

/** Nothing applied: a question about something else, or one too short to read. */
export function answerUnknown(turn: Turn): Reply {
  const { frame, locale } = turn;
  const knownWords = frame.mentions.filter((mention) => mention.concepts[0]?.kind !== "foreign").length;
  const vague =
    frame.tokens.length <= 6 && frame.foreign.length === 0 && (knownWords > 0 || frame.time.periods.length > 0);
  if (vague) return clarified(turn, { intent: "clarify", headline: tooShort(locale), choices: exampleQuestions(turn) });
  const known = [
    ...frame.gates.flat(),
    ...frame.provinces.flat(),
    ...frame.places,
    ...frame.products.flat(),
    ...frame.indicators.flat(),
  ][0];
  if (known !== undefined && frame.foreign.length === 0) {
    return declined(turn, "no-data", {
      intent: "decline-no-data",
      headline: notHeld(locale, { what: nameOf(turn.dataset, known, locale) }),
      suggestions: exampleQuestions(turn),
    });
  }
  return declined(turn, "out-of-scope", {
    intent: "decline-out-of-scope",
    headline: notOurs(locale),
    suggestions: exampleQuestions(turn),
  });
}

const tooShort = message({
  vi: "Tôi chưa rõ bạn hỏi gì. Bạn muốn biết điều nào dưới đây?",
  en: "I am not sure what you are asking. Which of these do you want to know?",
  lo: "ຂ້ອຍຍັງບໍ່ເຂົ້າໃຈຄຳຖາມ. ທ່ານຢາກຮູ້ຂໍ້ໃດ?",
});
const notHeld = message({
  vi: "Tôi không có thông tin này về {what}.",
  en: "I do not hold that about {what}.",
  lo: "ຂ້ອຍບໍ່ມີຂໍ້ມູນນີ້ກ່ຽວກັບ {what}.",
});
const notOurs = message({
  vi: "Câu này nằm ngoài phạm vi của tôi: tôi chỉ trả lời về cửa khẩu, kim ngạch và quy định thương mại biên giới đất liền của Việt Nam.",
  en: "That is outside what I cover: I only answer about Vietnam’s land-border gates, trade figures and border-trade rules.",
  lo: "ຄຳຖາມນີ້ຢູ່ນອກຂອບເຂດ: ຂ້ອຍຕອບສະເພາະດ່ານ, ມູນຄ່າການຄ້າ ແລະ ລະບຽບການຄ້າຊາຍແດນທາງບົກຂອງຫວຽດນາມ.",
});
