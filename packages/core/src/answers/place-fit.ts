import { foldText } from "../i18n/fold-text.ts";
import type { Fact } from "../query/fact.ts";
import { isWithin, spanOf } from "../query/periods.ts";
import type { Turn } from "./context.ts";
import { countryIdOf } from "./gates/gate-words.ts";
import { corridorsByData, isBorderWith, isHome, isNamedBorder, isPartOf, placeOf } from "./geography.ts";
import type { Slots } from "./slots.ts";

/**
 * How far a series is from the places named: undefined where one of them has nothing to do with it. A gate's figure is never
 * given for its province, nor a province's for a country.
 */
export function placePenalty(turn: Turn, fact: Fact, named: readonly (readonly string[])[]): number | undefined {
  const own = [fact.place, fact.partner, fact.gate].filter((id) => id !== undefined);
  if (
    fact.gate !== undefined &&
    !named.some(
      (ids) =>
        ids.includes(fact.gate ?? "") ||
        (fact.place !== undefined && fact.place === fact.gate && ids.includes(fact.place)),
    ) &&
    !namesBothEnds(turn, fact, named)
  ) {
    return undefined;
  }
  if (asksWholeCountry(turn, named) && isLocal(turn, fact)) return undefined;
  let penalty = 0;
  const across = fact.gate === undefined ? [] : provincesAcross(turn, fact.gate);
  for (const ids of named) {
    if (ids.some((id) => own.includes(id) || (named.length > 1 && across.includes(id)))) continue;
    const wider = ids.some((id) => own.some((one) => isPartOf(turn, one, id)) || isBorderWith(turn, id, fact.partner));
    if (!wider) return undefined;
    penalty += 6;
  }
  const isNamed = (id: string | undefined): boolean =>
    id !== undefined && (named.some((ids) => ids.includes(id)) || isNamedBorder(turn, id, named));
  if (fact.gate === undefined && !isNamed(fact.place))
    penalty +=
      named.length === 0
        ? unnamedRank(turn, fact)
        : isHome(fact.place) && isNamed(fact.partner)
          ? 1
          : widePenalty(turn, fact);
  if (fact.partner !== undefined && !isNamed(fact.partner)) penalty += 2;
  if (fact.reportedBy !== undefined && fact.reportedBy !== "viet-nam")
    penalty += turn.frame.words.has("mirror") ? 0 : 60;
  return penalty;
}

/** "Thanh Hóa – Hủa Phăn": the one gate between the two provinces that has a figure stands for their border trade. */
function namesBothEnds(turn: Turn, fact: Fact, named: readonly (readonly string[])[]): boolean {
  const across = fact.gate === undefined ? [] : provincesAcross(turn, fact.gate);
  const names = (test: (id: string) => boolean): boolean => named.some((ids) => ids.some(test));
  return (
    named.length === 2 &&
    names((id) => id === fact.place) &&
    names((id) => across.includes(id) && placeOf(turn, id)?.kind !== "country")
  );
}

/** What lies behind a gate: the provinces on the other side and their country. */
function provincesAcross(turn: Turn, gate: string): readonly string[] {
  const record = turn.dataset.gates.find((one) => one.id === gate);
  return record === undefined ? [] : [...record.opposite.provinces, countryIdOf(record.neighbour)];
}

/** "cả nước", "Việt Nam – Lào": no province is named, so a province's figure must not stand for the country's. */
function asksWholeCountry(turn: Turn, named: readonly (readonly string[])[]): boolean {
  const namesHome = turn.frame.words.has("nationwide") || named.some((ids) => ids.some(isHome));
  return namesHome && !named.some((ids) => ids.some((id) => isLocalPlace(turn, id)));
}

function isLocal(turn: Turn, fact: Fact): boolean {
  return fact.gate !== undefined || (fact.place !== undefined && isLocalPlace(turn, fact.place));
}

function isLocalPlace(turn: Turn, id: string): boolean {
  const kind = placeOf(turn, id)?.kind;
  return kind === undefined
    ? isPartOf(turn, id, "viet-nam") && !isHome(id)
    : !["country", "border", "region"].includes(kind);
}

/** A place that is not named itself, only something wider: the widest one for counts. */
function widePenalty(turn: Turn, fact: Fact): number {
  return fact.indicator.startsWith("trade-")
    ? 20
    : Math.max(0, 8 + widthRank(turn, fact) - 8 * wordsShared(turn, fact.place));
}

/** Without a place, a count is read as the widest one held: the country, all borders, the project's corridor. */
function unnamedRank(turn: Turn, fact: Fact): number {
  if (fact.indicator.startsWith("trade-")) return corridorRank(turn, fact);
  return Math.max(0, widthRank(turn, fact) - 8 * wordsShared(turn, fact.place));
}

/** Words that stand in the names of most places. */
const EVERY_PLACE = new Set(["bien", "gioi", "viet", "khau", "tinh", "border", "borders", "thuong"]);

/** Words of a place's names that the question has, in any order: "khảo sát bao nhiêu doanh nghiệp". */
function wordsShared(turn: Turn, id: string | undefined): number {
  const place = id === undefined ? undefined : placeOf(turn, id);
  if (place === undefined) return 0;
  const asked = new Set(turn.frame.tokens.map((token) => token.text));
  const shared = [place.name.vi, place.name.en, ...place.aliases].map((name) => {
    const words = foldText(name)
      .split(/[^a-z]+/)
      .filter((word) => word !== "");
    // Short words tell only in pairs: "nậm pồ".
    const pairs = words.filter(
      (word, at) =>
        at > 0 &&
        word.length + (words[at - 1]?.length ?? 0) < 8 &&
        turn.frame.text.includes(`${words[at - 1] ?? ""} ${word}`),
    ).length;
    return words.filter((word) => word.length > 3 && !EVERY_PLACE.has(word) && asked.has(word)).length + pairs;
  });
  return Math.max(0, ...shared);
}

function widthRank(turn: Turn, fact: Fact): number {
  if (isHome(fact.place)) return 0;
  const place = fact.place === undefined ? undefined : placeOf(turn, fact.place);
  if (place !== undefined && (place.kind === "border" || place.kind === "province-group"))
    return place.within.length > 2 || place.within.includes("viet-nam") === false
      ? 1
      : place.id === "border-provinces"
        ? 1
        : 12;
  return corridorsByData(turn.index)[0]?.place === fact.place ? 2 : 20;
}

/** With no place named, the project's own corridors come first, the one with most figures before the others. */
function corridorRank(turn: Turn, fact: Fact): number {
  const at = corridorsByData(turn.index).findIndex((one) => one.place === fact.place && one.partner === fact.partner);
  if (at >= 0) return at * 8;
  if (turn.frame.words.has("nationwide") && isHome(fact.place)) return 0;
  return turn.frame.words.has("land-border") && fact.partner === "land-neighbours" ? 0 : 60;
}

export function periodPenalty(facts: readonly Fact[], slots: Slots): number {
  if (slots.periods.length === 0) return 0;
  const missing = slots.periods.filter(
    (period) =>
      !facts.some(
        (fact) =>
          fact.period === period ||
          (slots.until !== undefined && spanOf(fact.period)?.to.startsWith(slots.until) === true),
      ),
  );
  const touched = missing.filter((period) => facts.some((fact) => isWithin(fact.period, period)));
  return (missing.length - touched.length) * 8 + touched.length * 5;
}

export function basisPenalty(turn: Turn, fact: Fact): number {
  const { words } = turn.frame;
  if (words.has("declared") && fact.basis !== "declared-at-gate") return 10;
  if (words.has("flow-transit") && fact.flow !== "transit" && fact.basis !== "transit") return 5;
  if (!words.has("declared") && fact.basis === "declared-at-gate" && fact.gate === undefined) return 3;
  return fact.basis === "not-stated" ? 1 : 0;
}
