import { message } from "../../i18n/message.ts";
import type { Locale } from "../../schema/locale.ts";
import { answered } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { exampleQuestions } from "../figures/refuse.ts";

/** "Trả lời ngắn thôi", "trả lời tiếng Anh", "bắt đầu lại": how the conversation goes on. */
export const talkSettings: Intent = {
  id: "talk-settings",
  examples: {
    vi: ["trả lời ngắn thôi, mạng yếu", "trả lời bằng tiếng Anh nhé"],
    en: ["Keep it short please", "Please answer in Vietnamese"],
    lo: ["ຕອບສັ້ນໆ"],
  },
  match: ({ frame }) => {
    const { words } = frame;
    const subject = frame.gates.length + frame.products.length + frame.provinces.length + frame.time.periods.length;
    const asks =
      words.has("short") ||
      words.has("long") ||
      words.has("to-vietnamese") ||
      words.has("to-english") ||
      words.has("to-lao") ||
      words.has("reset");
    return asks && subject === 0 ? 0.88 : 0;
  },
  answer: (turn) => {
    const { words } = turn.frame;
    if (words.has("reset")) return settingReply(turn, turn.locale, { topic: undefined, short: false });
    const locale: Locale | undefined = words.has("to-english")
      ? "en"
      : words.has("to-lao")
        ? "lo"
        : words.has("to-vietnamese")
          ? "vi"
          : undefined;
    if (locale !== undefined) return settingReply(turn, locale, { locale });
    return settingReply(turn, turn.locale, { short: words.has("short") });
  },
};

function settingReply(turn: Turn, locale: Locale, change: NonNullable<Reply["dialogue"]>): Reply {
  const there: Turn = { ...turn, locale, dialogue: { ...turn.dialogue, short: false } };
  const headline =
    change.locale !== undefined
      ? languageSet(locale)
      : change.short === true
        ? shortSet(locale)
        : change.short === false && "topic" in change
          ? startOver(locale)
          : longSet(locale);
  return answered(there, {
    intent: "talk-settings",
    headline,
    suggestions: change.short === true ? [] : exampleQuestions(there),
    dialogue: { ...change, lastLocale: locale },
  });
}

const languageSet = message({
  vi: "Từ giờ tôi trả lời bằng tiếng Việt.",
  en: "I will answer in English from now on.",
  lo: "ຈາກນີ້ໄປຂ້ອຍຈະຕອບເປັນພາສາລາວ.",
});
const shortSet = message({
  vi: "Vâng, từ giờ tôi trả lời ngắn, không hình.",
  en: "Short replies from now on, no pictures.",
  lo: "ໄດ້, ຈາກນີ້ຈະຕອບສັ້ນ.",
});
const longSet = message({ vi: "Vâng, tôi trả lời đầy đủ trở lại.", en: "Full replies again.", lo: "ໄດ້, ຈະຕອບເຕັມຄືນ." });
const startOver = message({
  vi: "Đã bắt đầu lại. Bạn hỏi gì?",
  en: "Starting over. What would you like to know?",
  lo: "ເລີ່ມໃໝ່ແລ້ວ. ທ່ານຢາກຮູ້ຫຍັງ?",
});
