import type { DatasetIndex } from "../query/dataset-index.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Locale } from "../schema/locale.ts";
import { detectLocale } from "./detect-locale.ts";
import { lexiconOf } from "./lexicon/build-lexicon.ts";
import type { Concept, ConceptKind } from "./lexicon/concept.ts";
import type { Keyword } from "./lexicon/keywords.ts";
import { chooseIndicators } from "./link/choose-indicators.ts";
import { findMentions, type Mention, nestedWords } from "./link/find-mentions.ts";
import { type Figure, readFigures } from "./link/read-figures.ts";
import { type PeriodReading, readPeriods } from "./link/read-periods.ts";
import { strangeWords, unreadWords } from "./link/strange-words.ts";
import { normaliseQuestion } from "./normalise/normalise-question.ts";
import type { Token } from "./normalise/tokens.ts";

/** What a question says, before anything is looked up. Ids in one group share a name: a true collision. */
export type Frame = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly words: ReadonlySet<Keyword>;
  readonly gates: readonly (readonly string[])[];
  readonly provinces: readonly (readonly string[])[];
  readonly neighbourProvinces: readonly string[];
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly corridors: readonly string[];
  readonly products: readonly (readonly string[])[];
  readonly indicators: readonly (readonly string[])[];
  readonly terms: readonly string[];
  readonly foreign: readonly string[];
  /** Goods and places named for which nothing is held, as typed. */
  readonly missing: { readonly goods: readonly string[]; readonly places: readonly string[] };
  /** Words that stand for nothing known, as typed. */
  readonly strange: readonly string[];
  /** Every word that nothing reads, small talk aside, as typed. */
  readonly unread: readonly string[];
  readonly time: PeriodReading;
  readonly figures: readonly Figure[];
  /** "ba mặt hàng", "top 5": how many are asked for. */
  readonly howMany: number | undefined;
  readonly language: Locale | undefined;
  readonly script: { readonly lao: boolean; readonly marks: boolean; readonly english: boolean };
};

const TRADE_WORDS: readonly Keyword[] = [
  "flow-export",
  "flow-import",
  "flow-total",
  "flow-balance",
  "money",
  "which-goods",
];
const GATE_WORDS = new Set(["khau", "gate", "gates", "crossing", "checkpoint", "ດ່ານ", "dan"]);

/** Reads a question against the words of a dataset. */
export function readFrame(question: string, options: { dataset: Dataset; index: DatasetIndex; now: string }): Frame {
  const lexicon = lexiconOf(options.dataset);
  const normal = normaliseQuestion(question, lexicon);
  const mentions = findMentions(normal, lexicon).map((mention) => narrow(mention, normal.tokens));
  const language = detectLocale(question, normal.text);
  const words = new Set<Keyword>();
  for (const concept of [...mentions, ...nestedWords(normal, mentions, lexicon)].flatMap(
    (mention) => mention.concepts,
  )) {
    if (concept.kind === "word") words.add(concept.id as Keyword);
  }
  const groups = (kind: ConceptKind): readonly (readonly string[])[] =>
    uniqueGroups(mentions.map((mention) => idsOf(mention.concepts, kind)).filter((ids) => ids.length > 0));
  const flat = (kind: ConceptKind): readonly string[] => [...new Set(groups(kind).flat())];
  const typedAs = (kind: ConceptKind): readonly string[] =>
    mentions
      .filter((mention) => mention.concepts[0]?.kind === kind)
      .map((mention) =>
        normal.tokens
          .slice(mention.start, mention.end)
          .map((token) => token.raw)
          .join(" "),
      );
  return {
    text: normal.text,
    tokens: normal.tokens,
    mentions,
    words,
    gates: groups("gate"),
    provinces: groups("province"),
    neighbourProvinces: flat("neighbour-province"),
    countries: flat("country"),
    places: flat("place"),
    corridors: flat("corridor"),
    products: groups("product"),
    indicators: chooseIndicators(groups("indicator"), mentions, {
      dataset: options.dataset,
      question: normal,
      isTrade: TRADE_WORDS.some((word) => words.has(word)),
      asksPercent: ["percent", "share", "growth", "rise", "fall", "change"].some((word) => words.has(word as Keyword)),
      several: ["share", "compare", "more"].some((word) => words.has(word as Keyword)),
    }),
    terms: flat("term"),
    foreign: flat("foreign"),
    missing: { goods: typedAs("missing-goods"), places: typedAs("missing-place") },
    strange: strangeWords(normal, mentions),
    unread: unreadWords(normal, mentions),
    time: readPeriods(normal.text, options.now),
    figures: readFigures(normal.text, language === "en" ? "en" : "vi"),
    howMany: readHowMany(normal.text),
    language,
    script: normal.script,
  };
}

function idsOf(concepts: readonly Concept[], kind: ConceptKind): readonly string[] {
  return concepts.filter((concept) => concept.kind === kind).map((concept) => concept.id);
}

function uniqueGroups(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return groups.filter((ids) => {
    const key = [...ids].sort().join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A name of both a gate and a province is the gate right after "cửa khẩu", the province elsewhere. */
function narrow(mention: Mention, tokens: readonly Token[]): Mention {
  const kinds = new Set(mention.concepts.map((concept) => concept.kind));
  if (!kinds.has("gate") || kinds.size === 1) return mention;
  const before = tokens[mention.start - 1]?.text ?? "";
  const after = tokens[mention.end]?.text ?? "";
  const beforeThat = tokens[mention.start - 2]?.text ?? "";
  const next = tokens[mention.end + 1]?.text ?? "";
  const isGate =
    GATE_WORDS.has(before) ||
    GATE_WORDS.has(after) ||
    (GATE_WORDS.has(beforeThat) && before === "te") ||
    (after === "border" && GATE_WORDS.has(next));
  const isRegion = kinds.has("province") || kinds.has("neighbour-province") || kinds.has("country");
  const keep = mention.concepts.filter((concept) =>
    isGate || !isRegion ? concept.kind === "gate" || concept.kind === "word" : concept.kind !== "gate",
  );
  return { ...mention, concepts: keep };
}

const COUNT_WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
};

/** The n of "ba mặt hàng lớn nhất", "top 5", "the three largest". */
function readHowMany(text: string): number | undefined {
  const match =
    /(?:top|hang dau) (\d{1,2}|[a-z]+)\b/.exec(text) ??
    /(?:^| )(\d{1,2}|hai|ba|bon|nam|sau|bay|tam|chin|muoi|two|three|four|five|six|ten) (?:mat hang|nhom hang|hang|san pham|loai|products?|goods|groups?|largest|biggest|smallest|highest|export|import|items|commodities|top|ສິນຄ້າ)/.exec(
      text,
    );
  const word = match?.[1];
  if (word === undefined) return undefined;
  const count = COUNT_WORDS[word] ?? Number(word);
  return Number.isInteger(count) && count > 0 ? count : undefined;
}
