import type { Dataset } from "../../schema/dataset.ts";
import type { NormalQuestion } from "../normalise/normalise-question.ts";
import type { Mention } from "./find-mentions.ts";
import { contentWords, looseIndicators } from "./loose-names.ts";

type Options = {
  readonly dataset: Dataset;
  readonly question: NormalQuestion;
  /** The question is about trade figures, which are read word by word. */
  readonly isTrade: boolean;
  /** More than one figure may be meant: a share, a comparison. */
  readonly several: boolean;
  /** A percentage is asked for: without it a share or a rate is not taken for a count. */
  readonly asksPercent: boolean;
};

/** Words of these names explain themselves: "Khu kinh tế cửa khẩu Cha Lo" does not ask for the number of zones. */
const NAMES: ReadonlySet<string> = new Set(["gate", "province", "place", "country", "neighbour-province"]);

/** "đường biên giới với Lào dài …": beside a border the length asked for is the border's, not a road's. */
export function chooseIndicators(
  named: readonly (readonly string[])[],
  mentions: readonly Mention[],
  options: Options,
): readonly (readonly string[])[] {
  const borders = new Set(options.dataset.places.filter((one) => one.kind === "border").map((one) => one.id));
  const namesBorder = mentions.some((one) => one.concepts.some(({ id }) => borders.has(id)));
  // "how big was the deficit" asks for no area.
  const chosen = chooseByName(named, mentions, options).filter(
    (ids) => !(options.isTrade && ids.every((id) => id === "site-area")),
  );
  return namesBorder && chosen.some((ids) => ids.includes("road-length")) ? [["border-length"]] : chosen;
}

/** Indicators by name; by their words in any order where that explains more of the question. One, unless several are asked for. */
function chooseByName(
  named: readonly (readonly string[])[],
  mentions: readonly Mention[],
  options: Options,
): readonly (readonly string[])[] {
  const { dataset, question } = options;
  const { tokens } = question;
  // "doanh nghiệp, hợp tác xã" names respondents, but is also part of what is counted.
  const counted = new Set(dataset.places.filter((one) => one.kind === "respondent-group").map((one) => one.id));
  const inNames = new Set(
    mentions
      .filter(
        (one) =>
          one.concepts.some(({ kind, id }) => NAMES.has(kind) && !counted.has(id)) &&
          !one.concepts.some(({ kind }) => kind === "indicator"),
      )
      .flatMap((one) => Array.from({ length: one.end - one.start }, (_, offset) => one.start + offset)),
  );
  const free = tokens.filter((_, at) => !inNames.has(at));
  const namings = mentions.filter((one) => one.concepts.some(({ kind }) => kind === "indicator"));
  const wordsOf = (one: Mention) => contentWords(tokens.slice(one.start, one.end));
  // "bao nhiêu cụm, tổng diện tích bao nhiêu ha": two questions in one.
  const several = options.several || (question.text.match(/bao nhieu|how many|how much|ເທົ່າໃດ/g) ?? []).length > 1;
  const isRate = new Set(
    options.asksPercent ? [] : dataset.indicators.filter((one) => one.unit === "percent").map((one) => one.id),
  );
  const loosely = (known: readonly string[]) =>
    looseIndicators(dataset, free, known).filter(({ id }) => !isRate.has(id));
  const [loose] = loosely([]);
  const best = longest(namings, wordsOf);
  const exact = best === undefined ? [] : wordsOf(best);
  // Words in any order outdo a name only where they explain its words too: "tham gia sự kiện" is not the number of events.
  const explains =
    loose !== undefined && (loose.words > exact.length + 2 || exact.every((word) => loose.matched.has(word)));
  const isLoose = explains && loose.words > exact.length && (!options.isTrade || loose.words >= 4);
  if (!several) {
    if (isLoose) return [[loose.id]];
    return named.filter((ids) => best?.concepts.some(({ id }) => ids.includes(id)) === true).slice(0, 1);
  }
  const first = isLoose ? [...named, [loose.id]] : named;
  if (first.length === 0) return first;
  const namedWords = namings.flatMap((one) => tokens.slice(one.start, one.end).map((token) => token.text));
  return unique([...first, ...loosely(namedWords).map(({ id }) => [id])]);
}

function longest(namings: readonly Mention[], wordsOf: (one: Mention) => readonly string[]): Mention | undefined {
  return namings.reduce<Mention | undefined>(
    (best, one) => (best === undefined || wordsOf(one).length > wordsOf(best).length ? one : best),
    undefined,
  );
}

function unique(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return groups.filter((ids, at) => groups.findIndex((other) => other.join() === ids.join()) === at);
}
