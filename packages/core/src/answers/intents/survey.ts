import { message } from "../../i18n/message.ts";
import { groupBy } from "../../query/dataset-index.ts";
import { sumOf } from "../../query/derive.ts";
import { type Fact, toFact } from "../../query/fact.ts";
import { rankFacts } from "../../query/rank.ts";
import { selectFacts, selectObservations } from "../../query/select.ts";
import type { Place } from "../../schema/place.ts";
import { answered, clarified } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { looseSurveyItem } from "../link/loose-names.ts";
import { capitalise, formatValue, nameOf } from "../names.ts";

/** A survey's items: mean score, answers at a level, the recomputed mean, and the meaning of the levels. */
export const survey: Intent = {
  id: "survey",
  examples: {
    vi: [
      "Tiêu chí đường sá thuận tiện được bao nhiêu điểm trung bình?",
      "bao nhieu nguoi cham muc 5 cho tieu chi duong sa thuan tien",
    ],
    en: ["What mean score did convenient roads get?"],
    lo: ["ເສັ້ນທາງສະດວກ ໄດ້ຈັກຄະແນນ?"],
  },
  match: (turn) => {
    const { words } = turn.frame;
    // "một cửa, một điểm dừng" is a way of inspecting goods, no score.
    if (/\bdiem dung\b|\b(?:single|one) stop\b/.test(turn.frame.text)) return 0;
    const about =
      words.has("score") ||
      words.has("respondents") ||
      words.has("likert") ||
      words.has("table") ||
      levelsOf(turn).length > 0 ||
      asksCriterion(turn);
    if (asksSample(turn) || asksLevels(turn)) return 0.74;
    if (!about && itemsNamed(turn).length === 0) return 0;
    return itemOf(turn) !== undefined || levelsOf(turn).length > 0 || tablesOf(turn).length > 0 ? 0.7 : 0;
  },
  answer: (turn) => {
    if (asksLevels(turn)) return levelsReply(turn);
    if (asksSample(turn)) return sampleReply(turn);
    const [ranked] = tablesOf(turn);
    if (ranked !== undefined && (turn.frame.words.has("top") || turn.frame.words.has("bottom")))
      return tableReply(turn, ranked);
    const item = itemOf(turn);
    if (item !== undefined) return itemReply(turn, item);
    const [level] = levelsOf(turn);
    if (level !== undefined) return levelReply(turn, level);
    const [table] = tablesOf(turn);
    return table === undefined ? undefined : tableReply(turn, table);
  },
};

/** "Khảo sát hỏi bao nhiêu doanh nghiệp, cán bộ hải quan": how many were asked, not what they said. */
function asksSample(turn: Turn): boolean {
  const { text, words } = turn.frame;
  return (
    /\b(?:khao sat|phieu hoi|survey|surveyed)\b|ສຳຫຼວດ/.test(text) &&
    words.has("how-much") &&
    /\b(?:doanh nghiep|hop tac xa|can bo|nguoi|phieu|firms|companies|cooperatives|officers|people|respondents|businesses)\b/.test(
      text,
    ) &&
    !/\b(?:tham gia (?:su kien|xuc tien|hoi cho)|tieu chi|criterion|muc [1-5]|level [1-5]|cham)\b/.test(text)
  );
}

function asksLevels(turn: Turn): boolean {
  return (
    /\b(?:likert|thang do|thang diem)\b/.test(turn.frame.text) &&
    /\b(?:may|bao nhieu) (?:muc|bac|cap)\b|\bhow many (?:levels|points)\b/.test(turn.frame.text)
  );
}

function sampleReply(turn: Turn): Reply | undefined {
  const { text } = turn.frame;
  const { index, dataset, locale } = turn;
  const all = selectFacts(index, { indicator: "survey-sample" });
  const named = dataset.places.filter((place) => place.kind === "respondent-group" && isRespondent(place.id, text));
  const asked = all.filter((fact) => named.some((place) => place.id === fact.place));
  const shown = asked.length > 0 ? asked : all;
  const whole = asked.length > 0 || shown.length < 2 ? undefined : sumOf(shown);
  if (shown.length === 0) return undefined;
  const lines = shown.map((fact) =>
    sampleLine(locale, { who: nameOf(dataset, fact.place ?? "", locale), value: formatValue(fact, locale) }),
  );
  return answered(turn, {
    intent: "survey",
    headline: capitalise(
      whole === undefined
        ? lines.join("; ")
        : sampleTotal(locale, { value: formatValue(whole, locale), list: lines.join("; ") }),
    ),
    answers: whole === undefined ? shown : [whole],
    background: whole === undefined ? [] : shown,
  });
}

function isRespondent(id: string, text: string): boolean {
  if (/\b(?:hai quan|customs)\b/.test(text)) return id.startsWith("customs");
  if (/\b(?:cong thuong|industry)\b/.test(text)) return id.startsWith("industry");
  return /\b(?:doanh nghiep|hop tac xa|firms|companies|cooperatives|businesses)\b/.test(text) && id === "trading-firms";
}

function levelsReply(turn: Turn): Reply | undefined {
  const levels = turn.dataset.places.filter((place) => place.kind === "likert-level");
  const bands = levels.flatMap((place) => selectFacts(turn.index, { place: place.id }).slice(0, 1));
  if (levels.length === 0 || bands.length === 0) return undefined;
  const count: Fact = {
    indicator: "likert-levels",
    period: bands[0]?.period ?? "undated",
    value: levels.length,
    unit: "count",
    derivation: "computed",
    sources: bands.flatMap((fact) => fact.sources),
    observations: bands.flatMap((fact) => fact.observations),
  };
  return answered(turn, {
    intent: "survey",
    headline: levelCount(turn.locale, {
      count: String(levels.length),
      list: levels.map((place) => nameOf(turn.dataset, place.id, turn.locale)).join("; "),
    }),
    answers: [count],
  });
}

function asksCriterion(turn: Turn): boolean {
  return /\b(?:tieu chi|criterion|criteria|khao sat|survey|danh gia|rated|cham)\b|ເກນ|ສຳຫຼວດ/.test(turn.frame.text);
}

function placesOfKind(turn: Turn, test: (place: Place) => boolean): readonly string[] {
  const ids = turn.slots.regions.flat();
  return turn.dataset.places.filter((place) => ids.includes(place.id) && test(place)).map((place) => place.id);
}

function itemsNamed(turn: Turn): readonly string[] {
  return placesOfKind(
    turn,
    (place) => place.kind === "survey-item" && hasScores(turn, place.id) && !tablesOf(turn).includes(place.id),
  );
}

function tablesOf(turn: Turn): readonly string[] {
  return placesOfKind(
    turn,
    (place) => place.kind === "survey-item" && turn.dataset.places.some((one) => one.within.includes(place.id)),
  );
}

function levelsOf(turn: Turn): readonly string[] {
  return placesOfKind(turn, (place) => place.kind === "likert-level");
}

function hasScores(turn: Turn, id: string): boolean {
  return (turn.index.byPlace.get(id) ?? []).length > 0;
}

function itemOf(turn: Turn): string | undefined {
  const [named] = itemsNamed(turn);
  return named ?? looseSurveyItem(turn.dataset, turn.frame.tokens);
}

/** The level asked for, read from the indicator named or from "mức 5". */
function levelAsked(turn: Turn): number | undefined {
  const match =
    /(?:muc|level|ລະດັບ) (\d)(?! \.)/.exec(turn.frame.text) ??
    /(?<!\bbang )\b(\d) diem\b(?! trung binh)/.exec(turn.frame.text);
  return match === null ? undefined : Number(match[1]);
}

function itemReply(turn: Turn, item: string): Reply | undefined {
  const { locale, index, dataset } = turn;
  const name = capitalise(nameOf(dataset, item, locale));
  const counts = selectFacts(index, { place: item }).filter((fact) => fact.indicator.startsWith("survey-answers"));
  const means = selectObservations(index, { place: item, indicator: "survey-mean-score" })
    .filter((row) => row.status !== "misprint")
    .map(toFact);
  const [mean] = means;
  const level = levelAsked(turn);
  const atLevel = level === undefined ? undefined : counts.find((fact) => fact.indicator.endsWith(`-${level}`));
  if (atLevel !== undefined) {
    const total = sumOf(counts);
    return answered(turn, {
      intent: "survey",
      headline: levelLine(locale, {
        name,
        level: String(level),
        value: formatValue(atLevel, locale),
        total: total === undefined ? "" : formatValue(total, locale),
      }),
      answers: [atLevel],
      background: total === undefined ? [] : [total],
    });
  }
  if (mean === undefined) return undefined;
  const recomputed = recomputeMean(counts, mean);
  const disagrees = recomputed !== undefined && Math.abs(recomputed.value - mean.value) > 0.05;
  const unfit = conflictAgainst(turn, mean);
  if (recomputed !== undefined && disagrees && unfit)
    return answered(turn, {
      intent: "survey",
      headline: recomputedLine(locale, { name, value: formatValue(recomputed, locale) }),
      details: [printedMean(locale, { value: formatValue(mean, locale) })],
      answers: [recomputed],
      background: [mean, ...counts],
      touches: [mean],
    });
  const asksCheck = disagrees && /tinh lai|khop|recompute|correct|dung khong/.test(turn.frame.text);
  // "… là 3,6 có đúng không?": what the counts give answers, the printed mean is what is doubted.
  const quotesMean = asksCheck && turn.frame.figures.some((figure) => Math.abs(figure.value - mean.value) < 0.001);
  return answered(turn, {
    intent: "survey",
    headline:
      quotesMean && recomputed !== undefined
        ? meanWrong(locale, { name, printed: formatValue(mean, locale), value: formatValue(recomputed, locale) })
        : meanLine(locale, { name, value: formatValue(mean, locale) }),
    details: [
      ...(recomputed === undefined
        ? []
        : [(disagrees ? recomputedDiffers : recomputedAgrees)(locale, { value: formatValue(recomputed, locale) })]),
      ...(counts.length === 0
        ? []
        : [
            countsLine(locale, {
              list: counts.map((fact) => `${fact.indicator.at(-1) ?? ""}: ${formatValue(fact, locale)}`).join("; "),
            }),
          ]),
    ],
    answers: !asksCheck || recomputed === undefined ? [mean] : quotesMean ? [recomputed] : [mean, recomputed],
    background: [
      ...(quotesMean ? [mean] : []),
      ...(recomputed === undefined || asksCheck ? [] : [recomputed]),
      ...counts,
    ],
    touches: recomputed === undefined ? [] : [recomputed, mean],
  });
}

/** A recorded conflict prefers other figures than this one. */
function conflictAgainst({ dataset }: Turn, fact: Fact): boolean {
  return dataset.conflicts.some(
    ({ observations, preferred }) =>
      preferred.length > 0 &&
      fact.observations.some((id) => observations.includes(id)) &&
      !fact.observations.some((id) => preferred.includes(id)),
  );
}

/** The mean of the printed counts, level by level. */
function recomputeMean(counts: readonly Fact[], mean: Fact): Fact | undefined {
  const total = counts.reduce((sum, fact) => sum + fact.value, 0);
  if (total === 0) return undefined;
  const points = counts.reduce((sum, fact) => sum + fact.value * Number(fact.indicator.at(-1) ?? 0), 0);
  return {
    ...mean,
    value: points / total,
    derivation: "computed",
    sources: counts.flatMap((fact) => fact.sources),
    observations: counts.flatMap((fact) => fact.observations),
  };
}

/** What a level of the scale means: every figure held for it. */
function levelReply(turn: Turn, level: string): Reply {
  const { locale, index, dataset } = turn;
  const facts = selectFacts(index, { place: level });
  const low = facts[0];
  const high = facts[1];
  return answered(turn, {
    intent: "survey",
    headline: bandLine(locale, {
      name: capitalise(nameOf(dataset, level, locale)),
      low: low === undefined ? "" : formatValue(low, locale),
      high: high === undefined ? "" : formatValue(high, locale),
    }),
    answers: facts,
  });
}

function tableReply(turn: Turn, table: string): Reply {
  const { locale, index, dataset } = turn;
  const items = dataset.places.filter((place) => place.within.includes(table));
  const means = items.flatMap((place) => selectFacts(index, { place: place.id, indicator: "survey-mean-score" }));
  const { words } = turn.frame;
  if ((words.has("top") || words.has("bottom")) && means.length > 0) {
    const [best] = rankFacts(means, words.has("bottom") && !words.has("top") ? "bottom" : "top");
    const name = nameOf(dataset, best?.place ?? "", locale);
    if (best !== undefined)
      return answered(turn, {
        intent: "survey",
        headline: meanLine(locale, { name, value: formatValue(best, locale) }),
        answers: [best],
        background: means.filter((fact) => fact !== best),
      });
  }
  const byPlace = groupBy(means, (fact) => (fact.place === undefined ? [] : [fact.place]));
  const lines = items.map(
    (place) =>
      `${place.name[locale]}: ${(byPlace.get(place.id) ?? []).map((fact) => formatValue(fact, locale)).join(", ")}`,
  );
  if (means.length === 0)
    return clarified(turn, {
      intent: "survey",
      headline: whichItem(locale),
      choices: items.map((place) => place.name[locale]).slice(0, 3),
    });
  return answered(turn, {
    intent: "survey",
    headline: `${capitalise(nameOf(dataset, table, locale))}:`,
    list: lines,
    answers: means,
  });
}

const meanWrong = message({
  vi: "Không khớp: “{name}” in {printed}, tính lại từ số phiếu được {value}.",
  en: "It does not agree: “{name}” is printed as {printed}, the counts give {value}.",
  lo: "ບໍ່ກົງກັນ: “{name}” ພິມ {printed}, ຄິດໄລ່ຄືນໄດ້ {value}.",
});
const sampleLine = message({ vi: "{who}: {value} phiếu", en: "{who}: {value} respondents", lo: "{who}: {value} ຄົນ" });
const sampleTotal = message({
  vi: "khảo sát {value} phiếu ({list}).",
  en: "the survey has {value} respondents ({list}).",
  lo: "ສຳຫຼວດ {value} ຄົນ ({list}).",
});
const levelCount = message({
  vi: "Thang đo có {count} mức: {list}.",
  en: "The scale has {count} levels: {list}.",
  lo: "ມີ {count} ລະດັບ: {list}.",
});
const levelLine = message({
  vi: "“{name}”: {value} người chọn mức {level} (trong {total} phiếu).",
  en: "“{name}”: {value} respondents chose level {level} (of {total} answers).",
  lo: "“{name}”: {value} ຄົນເລືອກລະດັບ {level} (ຈາກ {total} ຄຳຕອບ).",
});
const meanLine = message({
  vi: "“{name}”: điểm trung bình {value} (thang 1–5).",
  en: "“{name}”: mean score {value} (scale 1–5).",
  lo: "“{name}”: ຄະແນນສະເລ່ຍ {value} (ຂັ້ນ 1–5).",
});
const recomputedLine = message({
  vi: "“{name}”: điểm trung bình tính từ số phiếu là {value} (thang 1–5).",
  en: "“{name}”: the mean computed from the answers is {value} (scale 1–5).",
  lo: "“{name}”: ຄະແນນສະເລ່ຍຄິດຈາກຄຳຕອບ {value} (ຂັ້ນ 1–5).",
});
const printedMean = message({
  vi: "Báo cáo in {value}, không khớp với số phiếu.",
  en: "The report prints {value}, which does not fit the answers.",
  lo: "ບົດລາຍງານພິມ {value}, ບໍ່ກົງກັບຄຳຕອບ.",
});
const recomputedAgrees = message({
  vi: "Tính lại từ số phiếu: {value}, khớp.",
  en: "Recomputed from the answers: {value}, which agrees.",
  lo: "ຄິດໄລ່ຄືນຈາກຄຳຕອບ: {value}, ກົງກັນ.",
});
const recomputedDiffers = message({
  vi: "Tính lại từ số phiếu: {value}, không khớp với số in.",
  en: "Recomputed from the answers: {value}, which does not agree with the printed mean.",
  lo: "ຄິດໄລ່ຄືນຈາກຄຳຕອບ: {value}, ບໍ່ກົງກັບຕົວເລກທີ່ພິມ.",
});
const countsLine = message({
  vi: "Số phiếu theo mức: {list}.",
  en: "Answers by level: {list}.",
  lo: "ຄຳຕອບຕາມລະດັບ: {list}.",
});
const bandLine = message({
  vi: "{name}: từ {low} đến {high}.",
  en: "{name}: from {low} to {high}.",
  lo: "{name}: ແຕ່ {low} ຫາ {high}.",
});
const whichItem = message({ vi: "Bạn hỏi tiêu chí nào?", en: "Which item do you mean?", lo: "ທ່ານຖາມຂໍ້ໃດ?" });
