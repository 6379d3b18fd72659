import { message } from "../../i18n/message.ts";
import { answered, clarified } from "../compose.ts";
import type { Intent } from "../context.ts";
import { exampleQuestions } from "../figures/refuse.ts";

/** "Nguồn ở đâu?": where the last reply's figures stand. */
export const talkSource: Intent = {
  id: "talk-source",
  examples: {
    vi: ["nguồn ở đâu?", "so lieu nay lay o dau"],
    en: ["Where does this come from?"],
    lo: ["ແຫຼ່ງຂໍ້ມູນມາຈາກໃສ?"],
  },
  match: ({ frame }) => {
    const subject =
      frame.gates.length +
      frame.products.length +
      frame.provinces.length +
      frame.time.periods.length +
      frame.indicators.length;
    return frame.words.has("source") && subject === 0 && frame.tokens.length <= 12 ? 0.84 : 0;
  },
  answer: (turn) => {
    const { index, locale, dialogue } = turn;
    const held = dialogue.sources.filter((one) => index.sources.has(one.id));
    if (held.length === 0)
      return clarified(turn, {
        intent: "talk-source",
        headline: sourceOfWhat(locale),
        choices: exampleQuestions(turn),
      });
    return answered(turn, {
      intent: "talk-source",
      headline: lastFrom(locale),
      list: held.map(({ id, locator }) => {
        const source = index.sources.get(id);
        return sourceLine(locale, {
          title: source?.title ?? id,
          publisher: source?.publisher ?? "",
          date: source?.publishedOn ?? "",
          locator,
          url: source?.url ?? "",
        })
          .replace(/ {2,}/g, " ")
          .trim();
      }),
      citations: held.map(({ id, locator }) => ({ source: id, locator })),
    });
  },
};

const sourceOfWhat = message({
  vi: "Bạn hỏi nguồn của số liệu nào?",
  en: "The source of which figure?",
  lo: "ທ່ານຖາມແຫຼ່ງຂອງຕົວເລກໃດ?",
});
const lastFrom = message({
  vi: "Câu trả lời vừa rồi dựa trên:",
  en: "The last answer rests on:",
  lo: "ຄຳຕອບກ່ອນໜ້ານີ້ອີງຕາມ:",
});
const sourceLine = message({
  vi: "{title}. {publisher} {date}; vị trí: {locator}. {url}",
  en: "{title}. {publisher} {date}; at: {locator}. {url}",
  lo: "{title}. {publisher} {date}; ຢູ່: {locator}. {url}",
});
