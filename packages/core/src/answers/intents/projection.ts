import { message } from "../../i18n/message.ts";
import type { Fact } from "../../query/fact.ts";
import { isYear } from "../../query/periods.ts";
import { selectFacts } from "../../query/select.ts";
import type { Corridor } from "../../schema/corridor.ts";
import type { Flow } from "../../schema/observation.ts";
import type { Run } from "../../schema/run.ts";
import type { Scenario } from "../../schema/scenario.ts";
import { answered, declined } from "../compose.ts";
import type { Intent, ProjectionPort, Reply, Turn } from "../context.ts";
import { exampleQuestions } from "../figures/refuse.ts";
import { asksForFigure } from "../figures/subject.ts";
import { corridorsByData } from "../geography.ts";
import { capitalise, flowNames, formatValue } from "../names.ts";
import { leversIn } from "../projection/lever-words.ts";
import { findSeries } from "../series.ts";

const SERIES_OF: Partial<Record<Flow, string>> = {
  total: "total",
  export: "exports",
  import: "imports",
  balance: "balance",
};

/** The coming years: a scenario of the model, with its band and its assumptions, never a bare forecast. */
export const projection: Intent = {
  id: "projection",
  examples: {
    vi: [
      "Dự báo kim ngạch Đồng Xanh – Bắc Lào năm 2030 là bao nhiêu?",
      "neu nang cap quoc lo 279 thi xuat khau dong xanh 2030 the nao",
    ],
    en: ["What will exports of Dong Xanh be in 2030?"],
    lo: ["ຄາດຄະເນ ສົ່ງອອກ ປີ 2030"],
  },
  match: (turn) => {
    const { words } = turn.frame;
    const future = isFuture(turn);
    const heldTarget =
      turn.slots.indicators.length > 0 &&
      turn.slots.indicators.every((ids) => ids.some((indicator) => findSeries(turn, { indicator }).length > 0));
    if (heldTarget || words.has("plan") || words.has("rule-word")) return 0;
    if (
      words.has("if-word") &&
      (turn.project === undefined ? future || words.has("upgrade") : leversIn(turn.frame.text, turn.project).length > 0)
    )
      return 0.81;
    if (words.has("forecast") && (asksForFigure(turn) || future)) return 0.8;
    return future && asksForFigure(turn) ? 0.75 : 0;
  },
  answer: (turn) => {
    const corridor = corridorOf(turn);
    if (corridor === undefined || turn.project === undefined) return cannotRun(turn);
    return project(turn, turn.project, corridor);
  },
};

function isFuture(turn: Turn): boolean {
  const last = turn.slots.periods.at(-1);
  return last !== undefined && last.slice(0, 4) > turn.now.slice(0, 4);
}

/** The corridor whose places the question names; the best documented one where it names none. */
function corridorOf(turn: Turn): Corridor | undefined {
  const named = turn.slots.regions.flat();
  const all = corridorsByData(turn.index);
  if (named.length === 0) return all[0];
  const scored = all
    .map((one) => ({ one, hits: [one.place, one.partner].filter((id) => named.includes(id)).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  return scored[0]?.one;
}

function cannotRun(turn: Turn): Reply {
  const { locale } = turn;
  return declined(turn, "no-data", {
    intent: "projection",
    headline: noForecast(locale),
    suggestions: exampleQuestions(turn),
  });
}

function project(turn: Turn, port: ProjectionPort, corridor: Corridor): Reply {
  const { locale } = turn;
  const levers = leversIn(turn.frame.text, port);
  const scenario: Scenario = {
    version: 1,
    profile: corridor.id,
    levers: Object.fromEntries(levers.map((id) => [id, { intensity: 1, ...extraFields(turn, id, corridor) }])),
    shocks: {},
  };
  const run = port.run(scenario);
  const flow = turn.slots.flow ?? "total";
  const series = run?.series[SERIES_OF[flow] ?? "total"];
  const asked = Number((turn.slots.periods.at(-1) ?? "2030").slice(0, 4));
  const at = run?.years.indexOf(asked) ?? -1;
  if (run === undefined || series === undefined || at < 0) return cannotRun(turn);
  const base = selectFacts(turn.index, { indicator: "trade-value", place: corridor.place }).filter(
    (fact) =>
      fact.partner === corridor.partner && fact.flow === flow && fact.product === undefined && isYear(fact.period),
  );
  const factOf = (value: number, role: string): Fact => ({
    indicator: `trade-value-${role}`,
    place: corridor.place,
    partner: corridor.partner,
    flow,
    period: String(asked),
    value,
    unit: series.unit,
    derivation: "projected",
    sources: base.at(-1)?.sources ?? [],
    observations: [],
  });
  const median = factOf(series.scenario.p50[at] ?? 0, "median");
  const low = factOf(series.scenario.p10[at] ?? 0, "p10");
  const high = factOf(series.scenario.p90[at] ?? 0, "p90");
  const change = factOf(series.difference.p50[at] ?? 0, "change");
  const words = {
    what: capitalise(flowNames[flow](locale)),
    corridor: corridor.name[locale],
    year: String(asked),
    median: formatValue(rounded(median), locale),
    low: formatValue(rounded(low), locale),
    high: formatValue(rounded(high), locale),
  };
  const names = levers.map((id) => port.levers.find((lever) => lever.id === id)?.name[locale] ?? id);
  return answered(turn, {
    intent: "projection",
    headline: medianLine(locale, words),
    details:
      names.length === 0
        ? [baselineLine(locale)]
        : [
            leversLine(locale, { list: names.join("; ") }),
            changeLine(locale, { value: `${change.value >= 0 ? "+" : ""}${formatValue(rounded(change), locale)}` }),
          ],
    notes: [notForecast(locale), ...warningsOf(run, turn)],
    answers: [rounded(median)],
    background: [rounded(low), rounded(high), ...(names.length === 0 ? [] : [rounded(change)])],
    entities: levers.map((id) => ({ type: "lever", id })),
    links: [{ rel: "simulator", href: port.linkTo(scenario) }],
  });
}

/** Three significant digits: more would promise what the model cannot. */
function rounded(fact: Fact): Fact {
  return { ...fact, value: Number(fact.value.toPrecision(3)) };
}

function warningsOf(run: Run, turn: Turn): readonly string[] {
  return run.warnings.slice(0, 1).map((warning) => warning.text[turn.locale]);
}

/** "mở thêm 3 hội chợ": three on top of the newest number of events held. */
function extraFields(turn: Turn, lever: string, corridor: Corridor): Readonly<Record<string, number>> {
  if (lever !== "events-participants") return {};
  const more = /(?:them|more|extra) (\d{1,3})|(\d{1,3}) (?:hoi cho|fairs?|events?|su kien)/.exec(turn.frame.text);
  const count = Number(more?.[1] ?? more?.[2] ?? Number.NaN);
  const held = selectFacts(turn.index, { indicator: "promotion-events", place: corridor.place }).at(-1);
  return Number.isFinite(count) && held !== undefined ? { eventsFull: held.value + count } : {};
}

const noForecast = message({
  vi: "Tôi không có số liệu cho tương lai và không đoán. Có thể mở bộ mô phỏng để chạy kịch bản.",
  en: "I hold no figures for the future and do not guess. The simulator can run a scenario.",
  lo: "ຂ້ອຍບໍ່ມີຕົວເລກອະນາຄົດ ແລະ ບໍ່ເດົາ. ສາມາດເປີດຕົວຈຳລອງເພື່ອແລ່ນສະຖານະການ.",
});
const medianLine = message({
  vi: "{what} {corridor} năm {year} theo mô hình: khoảng {median} (80% khả năng từ {low} đến {high}).",
  en: "{what}, {corridor}, {year}, by the model: about {median} (80% band {low} to {high}).",
  lo: "{what} {corridor} ປີ {year} ຕາມແບບຈຳລອງ: ປະມານ {median} (80% ແຕ່ {low} ຫາ {high}).",
});
const baselineLine = message({
  vi: "Kịch bản nền: không có chính sách mới.",
  en: "Baseline: no new policy.",
  lo: "ສະຖານະການພື້ນຖານ: ບໍ່ມີນະໂຍບາຍໃໝ່.",
});
const leversLine = message({
  vi: "Giả định thực hiện đầy đủ: {list}.",
  en: "Assuming in full: {list}.",
  lo: "ສົມມຸດວ່າປະຕິບັດເຕັມ: {list}.",
});
const changeLine = message({
  vi: "Chênh so với kịch bản nền (trung vị): {value}.",
  en: "Median difference from the baseline: {value}.",
  lo: "ຕ່າງຈາກພື້ນຖານ (ຄ່າກາງ): {value}.",
});
const notForecast = message({
  vi: "Chỉ có vài năm số liệu, nên đây là kịch bản để so sánh, không phải dự báo.",
  en: "With only a few years of data this is a scenario for comparison, not a forecast.",
  lo: "ມີຂໍ້ມູນພຽງບໍ່ເທົ່າໃດປີ, ນີ້ແມ່ນສະຖານະການ ບໍ່ແມ່ນການພະຍາກອນ.",
});
