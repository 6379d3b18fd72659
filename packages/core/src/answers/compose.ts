import { formatDate } from "../i18n/format.ts";
import { message } from "../i18n/message.ts";
import { conflictsOfFacts } from "../query/conflicts.ts";
import type { Fact } from "../query/fact.ts";
import { monthsPastGood } from "../query/freshness.ts";
import { formatPeriod } from "../query/periods.ts";
import type { Answer, AnswerBlock, AnswerValue } from "../schema/answer.ts";
import type { Chart } from "../schema/chart.ts";
import type { Conflict } from "../schema/conflict.ts";
import type { Citation } from "../schema/ids.ts";
import type { Reply, Turn } from "./context.ts";
import type { DialogueState } from "./dialogue-state.ts";

type Entity = Answer["entities"][number];

/** The parts of a reply; `compose` adds conflicts, freshness, sources and the short form. */
export type Draft = {
  readonly intent: string;
  readonly headline: string;
  readonly details?: readonly string[];
  readonly list?: readonly string[];
  readonly notes?: readonly string[];
  readonly suggestions?: readonly string[];
  /** What was asked for. */
  readonly answers?: readonly Fact[];
  /** Parts, comparisons, background. */
  readonly background?: readonly Fact[];
  /** Facts that are not shown as values but whose conflicts the reply touches. */
  readonly touches?: readonly Fact[];
  readonly conflicts?: readonly Conflict[];
  readonly citations?: readonly Citation[];
  readonly entities?: readonly Entity[];
  readonly choices?: readonly string[];
  readonly chart?: Chart;
  readonly links?: Answer["links"];
  readonly dialogue?: Partial<DialogueState>;
};

const MAX_SHORT = 160;
const MAX_SOURCES_SHOWN = 3;
const MAX_CONFLICTS_SHOWN = 2;

/** An answered reply. */
export function answered(turn: Turn, draft: Draft): Reply {
  return compose(turn, { outcome: "answered", reason: null }, draft);
}

/** "I do not know", of a stated kind, with the nearest question that can be answered. */
export function declined(turn: Turn, reason: Exclude<Answer["reason"], null | "ambiguous">, draft: Draft): Reply {
  return compose(turn, { outcome: "declined", reason }, draft);
}

/** A question back, with the readings to choose from. */
export function clarified(turn: Turn, draft: Draft & { readonly choices: readonly string[] }): Reply {
  return compose(turn, { outcome: "clarify", reason: "ambiguous" }, draft);
}

function compose(turn: Turn, kind: Pick<Answer, "outcome" | "reason">, draft: Draft): Reply {
  const { index, locale } = turn;
  const answers = draft.answers ?? [];
  const background = draft.background ?? [];
  const touched = conflictsOfFacts(index, [...answers, ...(draft.touches ?? [])]);
  const conflicts = uniqueById([...(draft.conflicts ?? []), ...touched]);
  const values = [
    ...answers.map((fact) => toValue(fact, "answer", touchesAny(fact, conflicts))),
    ...background.map((fact) => toValue(fact, "context", touchesAny(fact, conflicts))),
  ];
  const citations = uniqueCitations([
    ...answers.flatMap((fact) => fact.sources),
    ...(draft.citations ?? []),
    ...background.flatMap((fact) => fact.sources),
    ...(values.length === 0 && conflicts.length > 0 ? conflicts.flatMap((conflict) => conflict.citations) : []),
  ]).filter((citation) => index.sources.has(citation.source));
  const sources = citations.map(({ source, locator }) => ({
    id: source,
    title: index.sources.get(source)?.title ?? source,
    locator,
  }));
  const warnings = kind.outcome === "answered" ? freshnessWarnings(turn, answers) : [];
  const choices = [...(draft.choices ?? draft.suggestions ?? [])].slice(0, 4);
  const blocks: AnswerBlock[] = [
    { kind: "headline" as const, lines: [draft.headline] },
    { kind: "detail" as const, lines: [...(draft.details ?? [])] },
    { kind: "list" as const, lines: [...(draft.list ?? [])] },
    { kind: "conflict" as const, lines: conflictLines(turn, conflicts) },
    { kind: "warning" as const, lines: warnings },
    { kind: "note" as const, lines: [...(draft.notes ?? [])] },
    { kind: "sources" as const, lines: kind.outcome === "answered" ? sourceLines(turn, sources) : [] },
    { kind: "suggestion" as const, lines: choiceLines(turn, kind.outcome, choices) },
  ].filter((block) => block.lines.length > 0);
  const short = shorten(draft.headline, conflicts.length > 0 ? disputedMark(locale) : "", sources[0]?.id);
  const full = blocks.map((block) => block.lines.join("\n")).join("\n");
  return {
    answer: {
      ...kind,
      intent: draft.intent,
      locale,
      text: turn.dialogue.short ? short : full,
      short,
      blocks,
      entities: uniqueEntities(draft.entities ?? []),
      values,
      conflicts: conflicts.map((conflict) => ({
        id: conflict.id,
        text: conflict.text[locale],
        ...(conflict.values.length === 0
          ? {}
          : { values: conflict.values.map(({ value, unit }) => ({ value, unit })) }),
      })),
      choices,
      sources,
      asOf: fullDate(turn.dataset.asOf),
      ...(draft.chart === undefined ? {} : { chart: draft.chart }),
      ...(draft.links === undefined ? {} : { links: draft.links }),
    },
    dialogue: {
      choices,
      ...(kind.outcome === "answered" && citations.length > 0
        ? { sources: citations.slice(0, 12).map(({ source, locator }) => ({ id: source, locator })) }
        : {}),
      ...draft.dialogue,
    },
  };
}

export function toValue(fact: Fact, role: AnswerValue["role"], disputed: boolean): AnswerValue {
  return {
    role,
    measure: fact.indicator,
    period: fact.period,
    value: tidy(fact.value),
    unit: fact.unit,
    ...(fact.place === undefined ? {} : { place: fact.place }),
    ...(fact.partner === undefined ? {} : { partner: fact.partner }),
    ...(fact.product === undefined ? {} : { product: fact.product }),
    ...(fact.gate === undefined ? {} : { gate: fact.gate }),
    ...(fact.flow === undefined ? {} : { flow: fact.flow }),
    ...(fact.basis === undefined || fact.basis === "not-applicable" ? {} : { basis: fact.basis }),
    derivation: fact.derivation,
    disputed,
    sources: fact.sources.map(({ source, locator }) => ({ id: source, locator })),
  };
}

/** Undoes binary noise of sums: 113240000.00000001. */
function tidy(value: number): number {
  return Number(value.toPrecision(13));
}

function touchesAny(fact: Fact, conflicts: readonly Conflict[]): boolean {
  return conflicts.some((conflict) => conflict.observations.some((id) => fact.observations.includes(id)));
}

function conflictLines(turn: Turn, conflicts: readonly Conflict[]): string[] {
  const shown = conflicts
    .slice(0, MAX_CONFLICTS_SHOWN)
    .map((conflict) => noteThat(turn.locale, { text: conflict.text[turn.locale] }));
  const more = conflicts.length - shown.length;
  return more > 0 ? [...shown, moreConflicts(turn.locale, { more: String(more) })] : shown;
}

/** Only a question that names no period asks for today's state; there an old fact is warned about. */
function freshnessWarnings(turn: Turn, answers: readonly Fact[]): string[] {
  if (turn.slots.periods.length > 0) return [];
  const stale = answers.find((fact) => monthsPastGood(turn.index, fact, turn.now) !== undefined);
  return stale === undefined ? [] : [staleText(turn.locale, { period: formatPeriod(stale.period, turn.locale) })];
}

function sourceLines(turn: Turn, sources: Answer["sources"]): string[] {
  if (sources.length === 0) return [];
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const shown = [...bySource.values()].slice(0, MAX_SOURCES_SHOWN);
  return shown.map((source) =>
    sourceText(turn.locale, { title: source.title, locator: source.locator, id: source.id }),
  );
}

function choiceLines(turn: Turn, outcome: Answer["outcome"], choices: readonly string[]): string[] {
  if (choices.length === 0 || outcome === "answered")
    return choices.length === 0 ? [] : [youCanAsk(turn.locale, { list: choices.join(" · ") })];
  const numbered = choices.map((choice, position) => `${position + 1}. ${choice}`);
  return outcome === "declined" ? [nearestQuestions(turn.locale), ...numbered] : numbered;
}

/** The headline alone, cut at a word where it must be, with a mark for disputed figures and the source's code. */
function shorten(headline: string, mark: string, source: string | undefined): string {
  const tail = `${mark === "" ? "" : ` ${mark}`}${source === undefined ? "" : ` [${source}]`}`;
  const line = headline.replace(/\s+/g, " ").trim();
  const room = MAX_SHORT - tail.length;
  if (line.length <= room) return line + tail;
  if (room < 60) return cutAtWord(line, MAX_SHORT);
  return cutAtWord(line, room) + tail;
}

/** Cuts between words; a number or a Lao word is never cut in the middle. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const at = cut.lastIndexOf(" ");
  return `${(at > 20 ? cut.slice(0, at) : cut).replace(/[\s,;:(–-]+$/u, "")}…`;
}

function fullDate(date: string): string {
  return date.length === 10 ? date : `${date}-01`.slice(0, 10).padEnd(10, "-01");
}

function uniqueById(conflicts: readonly Conflict[]): readonly Conflict[] {
  return [...new Map(conflicts.map((conflict) => [conflict.id, conflict])).values()];
}

function uniqueCitations(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [`${citation.source} ${citation.locator}`, citation])).values()];
}

function uniqueEntities(entities: readonly Entity[]): Entity[] {
  return [...new Map(entities.map((entity) => [`${entity.type} ${entity.id}`, entity])).values()];
}

/** The day the contents were checked, in words. */
export function checkedOn(turn: Turn): string {
  return formatDate(turn.dataset.asOf, turn.locale);
}

const noteThat = message({ vi: "Nguồn mâu thuẫn: {text}", en: "Sources disagree: {text}", lo: "ແຫຼ່ງຂໍ້ມູນຂັດກັນ: {text}" });
const moreConflicts = message({
  vi: "Còn {more} điểm mâu thuẫn khác của nguồn liên quan tới câu này.",
  en: "The sources have {more} more contradictions that touch this answer.",
  lo: "ຍັງມີອີກ {more} ຈຸດຂັດກັນຂອງແຫຼ່ງກ່ຽວກັບຄຳຕອບນີ້.",
});
const disputedMark = message({ vi: "(nguồn mâu thuẫn)", en: "(sources disagree)", lo: "(ແຫຼ່ງຂັດກັນ)" });
const staleText = message({
  vi: "Số liệu này là của {period}; có thể đã có số mới hơn mà tôi chưa có.",
  en: "This figure is for {period}; there may be a newer one that I do not hold.",
  lo: "ຕົວເລກນີ້ແມ່ນຂອງ {period}; ອາດມີຕົວເລກໃໝ່ກວ່າທີ່ຂ້ອຍຍັງບໍ່ມີ.",
});
const sourceText = message({
  vi: "Nguồn: {title} ({locator}) [{id}]",
  en: "Source: {title} ({locator}) [{id}]",
  lo: "ແຫຼ່ງ: {title} ({locator}) [{id}]",
});
const youCanAsk = message({ vi: "Hỏi tiếp: {list}", en: "Ask next: {list}", lo: "ຖາມຕໍ່: {list}" });
const nearestQuestions = message({
  vi: "Câu gần nhất mà tôi trả lời được:",
  en: "The nearest questions I can answer:",
  lo: "ຄຳຖາມໃກ້ຄຽງທີ່ຂ້ອຍຕອບໄດ້:",
});
