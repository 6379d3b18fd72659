import { foldText } from "../../i18n/fold-text.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { cleanText, splitWords, type Token } from "../normalise/tokens.ts";

type Alias = { readonly id: string; readonly words: readonly string[] };
type LooseIndex = ReadonlyMap<string, readonly Alias[]>;

/** Words too common to tell one name from another. */
const STOP = new Set(
  "so bao nhieu cua va la co cac duoc da trong tai o may nao muc thuoc ve voi theo moi mot nay do the of and in for how many much number a an to is are was by at or on with per chiem phan tram ty trong le tang truong giam growth share percent percentage rate".split(
    " ",
  ),
);
/** The words of a stretch that tell names apart. */
export function contentWords(tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => token.text).filter((word) => !STOP.has(word));
}

const cache = new WeakMap<Dataset, { readonly indicators: LooseIndex; readonly surveyItems: LooseIndex }>();

/** An indicator with the number of question words that name it, and those words. */
export type LooseName = { readonly id: string; readonly words: number; readonly matched: ReadonlySet<string> };

/**
 * Names whose words all stand in the question, in any order: "lượt hàng hóa được thông quan" names "hàng hóa thông quan". The name
 * with most words first, then those that explain further words.
 */
export function looseIndicators(
  dataset: Dataset,
  tokens: readonly Token[],
  alreadyNamed: readonly string[] = [],
): readonly LooseName[] {
  const wordsOfIds = matchedWords(indexesOf(dataset).indicators, tokens, 1);
  const chosen: LooseName[] = [];
  const explained = new Set<string>(alreadyNamed);
  let rest = [...wordsOfIds]
    .filter(([, words]) => alreadyNamed.length === 0 || [...words].filter((word) => !explained.has(word)).length > 1)
    .sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  while (rest.length > 0 && chosen.length < 3) {
    const [best, ...others] = rest;
    if (best === undefined || best[1].size < (explained.size === 0 ? 3 : 2)) break;
    chosen.push({ id: best[0], words: best[1].size, matched: best[1] });
    for (const word of best[1]) explained.add(word);
    rest = others.filter(([, words]) => [...words].filter((word) => !explained.has(word)).length > 1);
  }
  return chosen;
}

/** Survey items by the share of a name's words that the question has. */
export function looseSurveyItem(dataset: Dataset, tokens: readonly Token[]): string | undefined {
  const scored = [...matchedWords(indexesOf(dataset).surveyItems, tokens, 0.6)].sort((a, b) => b[1].size - a[1].size);
  const [best, second] = scored;
  if (best === undefined || best[1].size < 2) return undefined;
  return second !== undefined && second[1].size === best[1].size ? undefined : best[0];
}

/** For every id, the words of its names that are in the question, over names of which at least `share` of the words are. */
function matchedWords(
  index: LooseIndex,
  tokens: readonly Token[],
  share: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const present = new Set(
    tokens.flatMap((token) => [token.text, ...token.readings.filter((reading) => reading.length > 3)]),
  );
  const hits = new Map<Alias, number>();
  for (const word of present) for (const alias of index.get(word) ?? []) hits.set(alias, (hits.get(alias) ?? 0) + 1);
  const byId = new Map<string, Set<string>>();
  for (const [alias, count] of hits) {
    if (count < alias.words.length * share) continue;
    const words = byId.get(alias.id) ?? new Set<string>();
    for (const word of alias.words) if (present.has(word)) words.add(word);
    byId.set(alias.id, words);
  }
  return byId;
}

function indexesOf(dataset: Dataset): { readonly indicators: LooseIndex; readonly surveyItems: LooseIndex } {
  const known = cache.get(dataset);
  if (known !== undefined) return known;
  const indicators = dataset.indicators
    .filter((one) => !one.id.startsWith("trade-") && !one.id.startsWith("survey-answers"))
    .flatMap((one) =>
      [...Object.values(one.name), ...one.aliases.vi, ...one.aliases.en, ...one.aliases.lo].map((name) => ({
        id: one.id,
        name,
      })),
    );
  const items = dataset.places
    .filter((one) => one.kind === "survey-item" && one.within.length > 0)
    .flatMap((one) => [...Object.values(one.name), ...one.aliases].map((name) => ({ id: one.id, name })));
  const built = { indicators: indexNames(indicators), surveyItems: indexNames(items) };
  cache.set(dataset, built);
  return built;
}

function indexNames(names: readonly { readonly id: string; readonly name: string }[]): LooseIndex {
  const index = new Map<string, Alias[]>();
  for (const { id, name } of names) {
    const words = [...new Set(splitWords(cleanText(name)).map(foldText))].filter(
      (word) => /\p{L}{2}/u.test(word) && !STOP.has(word),
    );
    if (words.length < 2) continue;
    const alias: Alias = { id, words };
    for (const word of words) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [alias]);
      else list.push(alias);
    }
  }
  return index;
}
