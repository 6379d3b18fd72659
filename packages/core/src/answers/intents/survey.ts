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
    const about =
      words.has("score") ||
      words.has("respondents") ||
      words.has("likert") ||
      words.has("table") ||
      levelsOf(turn).length > 0 ||
      asksCriterion(turn);
    if (!about && itemsNamed(turn).length === 0) return 0;
    return itemOf(turn) !== undefined || levelsOf(turn).length > 0 || tablesOf(turn).length > 0 ? 0.7 : 0;
  },
  answer: (turn) => {
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
  const match = /(?:muc|level|ລະດັບ) (\d)(?! \.)/.exec(turn.frame.text) ?? /(\d) diem\b/.exec(turn.frame.text);
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
  const asksCheck = disagrees && /tinh lai|khop|recompute|correct|dung khong/.test(turn.frame.text);
  return answered(turn, {
    intent: "survey",
    headline: meanLine(locale, { name, value: formatValue(mean, locale) }),
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
    answers: asksCheck && recomputed !== undefined ? [mean, recomputed] : [mean],
    background: [...(recomputed === undefined || asksCheck ? [] : [recomputed]), ...counts],
    touches: recomputed === undefined ? [] : [recomputed],
  });
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
