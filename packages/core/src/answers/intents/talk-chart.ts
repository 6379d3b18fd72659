import { message } from "../../i18n/message.ts";
import { clarified } from "../compose.ts";
import type { Intent } from "../context.ts";
import { exampleQuestions } from "../figures/refuse.ts";
import { subjectOf } from "../figures/subject.ts";
import { trendReply } from "./figure-trend.ts";

/** "Vẽ biểu đồ": the series in question, or that of the last reply, as a chart. */
export const talkChart: Intent = {
  id: "talk-chart",
  examples: {
    vi: ["vẽ biểu đồ xuất khẩu gạo", "ve bieu do kim ngach dong xanh"],
    en: ["Draw a chart of exports of rice"],
    lo: ["ແຕ້ມ ແຜນພູມ ສົ່ງອອກເຂົ້າ"],
  },
  match: ({ frame }) => (frame.words.has("chart") ? 0.83 : 0),
  answer: (turn) => {
    const whole = {
      ...turn,
      slots: { ...turn.slots, periods: turn.slots.periods.length > 1 ? turn.slots.periods : [] },
    };
    const subject = subjectOf(whole);
    const first = subject.kind === "series" ? subject.series[0] : undefined;
    if (first === undefined)
      return clarified(turn, {
        intent: "talk-chart",
        headline: chartOfWhat(turn.locale),
        choices: exampleQuestions(turn),
      });
    return trendReply(whole, first);
  },
};

const chartOfWhat = message({
  vi: "Bạn muốn vẽ biểu đồ số liệu nào?",
  en: "A chart of which figures?",
  lo: "ທ່ານຕ້ອງການແຜນພູມຂອງຕົວເລກໃດ?",
});
