import { createTurnoverChart } from "@bienmau/core/charts";
import { draft, message } from "@bienmau/core/i18n";
import type { Chart } from "@bienmau/core/schema";
import type { Feature, Turn, Visit } from "../conversation/feature.ts";
import { type Reply, sayText } from "../conversation/reply.ts";
import { answerOwn } from "./questions.ts";

/** Figures as a picture, with the same figures in words below it. */
export const charts: Feature = {
  id: "charts",
  commands: [
    {
      names: { vi: "bieudo", en: "chart", lo: "phenphum" },
      describe: message({ vi: "Biểu đồ kim ngạch", en: "Turnover as a chart", lo: draft("ແຜນພູມມູນຄ່າການຄ້າ") }),
      run: (visit, words) => (words.trim() === "" ? drawTurnover(visit) : drawAnswer(visit, words.trim())),
    },
  ],
  actions: {},
  phrases: [],
};

/** What fits on a phone beside the figures; the picture carries all of them. */
const MOST_NOTES = 3;

/** A chart with its text twin, so that it can be read without the picture. */
export function sayChart(chart: Chart): Reply {
  const shown = chart.notes.slice(0, MOST_NOTES);
  const notes = shown.length === 0 ? [] : [{ tone: "note" as const, lines: shown }];
  return {
    blocks: [
      { tone: "headline", lines: [chart.title] },
      { tone: "text", lines: [chart.textTwin] },
      ...notes,
      { tone: "source", lines: [chart.sourceLine] },
    ],
    buttons: [],
    chart,
  };
}

function drawTurnover({ deps, locale }: Visit): Turn {
  const chart = createTurnoverChart(deps.dataset, {
    place: "dien-bien",
    partner: "northern-laos",
    basis: "corridor",
    locale,
  });
  return { replies: [chart === undefined ? sayText(noChart(locale)) : sayChart(chart)] };
}

/** The answer's own chart where it has one; otherwise the answer itself says what is held. */
async function drawAnswer(visit: Visit, words: string): Promise<Turn> {
  const turn = await answerOwn(visit, `biểu đồ ${words}`);
  const chart = turn.state?.answers.at(-1)?.chart;
  return chart === undefined ? turn : { ...turn, replies: [sayChart(chart)] };
}

const noChart = message({
  vi: "Chưa có số liệu để vẽ biểu đồ này.",
  en: "There are no figures for this chart.",
  lo: draft("ຍັງບໍ່ມີຕົວເລກສຳລັບແຜນພູມນີ້."),
});
