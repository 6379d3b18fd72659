import type { Dataset } from "../schema/dataset.ts";
import type { Flow } from "../schema/observation.ts";
import type { Operation, Topic } from "./dialogue-state.ts";
import type { Frame } from "./frame.ts";
import type { Keyword } from "./lexicon/keywords.ts";

/** What is asked about, after the conversation has filled what the question left out. */
export type Slots = {
  readonly gates: readonly (readonly string[])[];
  readonly regions: readonly (readonly string[])[];
  readonly products: readonly (readonly string[])[];
  readonly indicators: readonly (readonly string[])[];
  readonly flow: Flow | undefined;
  /** Both flows named side by side, to be compared. */
  readonly bothFlows: boolean;
  readonly periods: readonly string[];
  readonly isRange: boolean;
  readonly until: string | undefined;
  readonly operation: Operation | undefined;
  /** True where something was taken from the conversation. */
  readonly isFollowUp: boolean;
};

/** Slots of the question alone. */
export function slotsOf(frame: Frame, dataset: Dataset): Slots {
  const corridors = frame.corridors.flatMap((id) => {
    const corridor = dataset.corridors.find((one) => one.id === id);
    return corridor === undefined ? [] : [[corridor.place], [corridor.partner]];
  });
  const abroad =
    frame.countries.some((id) => id !== "viet-nam") ||
    frame.places.some((id) => id.endsWith("-border") && id !== "land-borders");
  const regions = [
    ...frame.provinces.map((ids) => sameName(ids, dataset, frame)),
    ...frame.neighbourProvinces.map((id) => [id]),
    ...frame.countries.map((id) => [id]),
    // "toàn tuyến biên giới Việt – Lào" is about that border, not about all of them.
    ...frame.places.filter((id) => !(abroad && id === "land-borders")).map((id) => [id]),
    ...corridors,
  ];
  const bothFlows = frame.words.has("flow-export") && frame.words.has("flow-import");
  // "C/O tăng bao nhiêu phần trăm 2022–2024": growth over years named is computed from the levels.
  const growing = frame.time.periods.length > 1 && frame.indicators.flat().some((id) => levelOf(id, dataset) !== id);
  return {
    gates: frame.gates,
    regions,
    products: frame.products,
    indicators:
      operationOf(frame) === "share"
        ? frame.indicators.map((ids) => ids.map((id) => shareIndicator(id, dataset)))
        : growing
          ? frame.indicators.map((ids) => ids.map((id) => levelOf(id, dataset)))
          : frame.indicators.length === 0 && asksGateTonnage(frame)
            ? [["gate-tonnage"]]
            : frame.indicators,
    flow: flowOf(frame, bothFlows),
    bothFlows,
    periods: frame.time.periods,
    isRange: frame.time.isRange,
    until: frame.time.until,
    operation: growing ? "growth" : ownMovement(frame, dataset) ? undefined : operationOf(frame),
    isFollowUp: false,
  };
}

/** "Than qua La Lay bao nhiêu tấn": weights are held by gate only. */
function asksGateTonnage(frame: Frame): boolean {
  return frame.words.has("weight") && frame.gates.length > 0 && !frame.words.has("money");
}

/** A province's old and new shape share a name; "cũ", "trước" mean the old one only. */
function sameName(ids: readonly string[], dataset: Dataset, frame: Frame): readonly string[] {
  if (/\b(?:cu|truoc sap nhap|before the merger|former)\b/.test(frame.text)) return ids;
  const names = dataset.provinces.filter((one) => ids.includes(one.id)).map((one) => one.name.vi);
  return [...new Set([...ids, ...dataset.provinces.filter((one) => names.includes(one.name.vi)).map((one) => one.id)])];
}

/** The indicator whose growth another one states: `x-growth` of `x`. */
function levelOf(id: string, dataset: Dataset): string {
  const level = id.replace(/-growth$/, "");
  return dataset.indicators.some((one) => one.id === level) ? level : id;
}

/** The indicator that prints the shares of another one: `x-share` of `x`. */
function shareIndicator(id: string, dataset: Dataset): string {
  return dataset.indicators.some((one) => one.id === `${id}-share`) ? `${id}-share` : id;
}

/** Takes over from the topic what a follow-up leaves out: "còn năm 2023?", "thế nhập khẩu?". */
export function completeSlots(asked: Slots, topic: Topic | undefined, frame: Frame): Slots {
  const own = aboutTopicGate(asked, topic, frame) ? { ...asked, indicators: [] } : asked;
  if (topic === undefined || !isFollowUp(own, frame)) return own;
  const subjectIsNew = own.gates.length + own.regions.length + own.products.length + own.indicators.length > 0;
  const keepsProducts = own.products.length === 0 && own.indicators.length === 0;
  // "tăng bao nhiêu phần trăm so với 2022?": the year named is the base, the topic's year the end.
  const basesOn =
    own.periods.length === 1 &&
    topic.periods.length > 0 &&
    (frame.words.has("compare") || /\bso voi\b/.test(frame.text));
  const periods = basesOn
    ? [...new Set([...own.periods, ...topic.periods.slice(-1)])]
    : own.periods.length > 0
      ? own.periods
      : topic.periods;
  const flowOnly = own.flow !== undefined && own.periods.length === 0 && own.operation === undefined;
  const operation = own.operation ?? (flowOnly || frame.words.has("that-year") ? undefined : topic.operation);
  return {
    ...own,
    gates:
      own.gates.length > 0 || (own.regions.length > 0 && !frame.words.has("it") && !frame.words.has("is-it"))
        ? own.gates
        : topic.gates,
    regions: own.regions.length > 0 || own.gates.length > 0 ? own.regions : topic.regions,
    products: keepsProducts ? topic.products : own.products,
    indicators: keepsProducts && own.flow === undefined ? topic.indicators : own.indicators,
    flow: own.flow ?? (own.bothFlows ? undefined : topic.flow),
    periods: frame.words.has("that-year") && own.periods.length === 0 ? topic.periods.slice(-1) : periods,
    isRange: own.periods.length > 0 ? own.isRange : topic.isRange,
    operation,
    isFollowUp: !subjectIsNew || own.periods.length === 0,
  };
}

/** "có phải cửa khẩu quốc tế không": a class, asked of the gate that was talked about, and no count. */
function aboutTopicGate(own: Slots, topic: Topic | undefined, frame: Frame): boolean {
  const { words } = frame;
  const asksClass = words.has("class-international") || words.has("class-main") || words.has("class-auxiliary");
  const isOpen =
    own.gates.length + own.regions.length === 0 &&
    !words.has("how-much") &&
    !words.has("list") &&
    !words.has("which-gate");
  return asksClass && isOpen && (topic?.gates.length ?? 0) > 0;
}

/** A question that names no subject of its own, or that says it continues. */
function isFollowUp(own: Slots, frame: Frame): boolean {
  const has = (...words: readonly Keyword[]): boolean => words.some((word) => frame.words.has(word));
  const ownSubject = own.gates.length + own.regions.length + own.products.length + own.indicators.length;
  if (ownSubject === 0)
    return (
      frame.terms.length === 0 ||
      !has("define") ||
      has("correction", "what-about", "that-year", "year-before", "it", "is-it")
    );
  const short = frame.tokens.length <= 7;
  const incomplete = own.periods.length === 0 || own.flow === undefined;
  return (
    incomplete &&
    (has("what-about", "correction", "it") || short) &&
    (has("it", "is-it") || !has("define", "gate", "which-gate", "list"))
  );
}

/** Laos as the one who sells or buys: its exports to Vietnam are Vietnam's imports. */
/** "Lào xuất khẩu sang Điện Biên": the verb's direction, without which "Điện Biên – Lào, xuất khẩu" is Điện Biên's flow. */
const DIRECTION =
  /\b(?:lao|laos) (?:da )?(?:xuat khau|xuat|ban|exports?|exported) (?:\S+ ){0,3}(?:sang|vao|cho|to)\b|\b(?:lao|laos) (?:da )?(?:nhap khau|nhap|mua|imports?|imported) (?:\S+ ){0,3}(?:tu|cua|from)\b/;

function neighbourFlow({ text }: Frame): Flow | undefined {
  if (
    /(?<!(?:-|voi|va|viet|nam|tu|sang|with|and) )\b(?:lao|laos) (?:da )?(?:xuat khau|xuat|ban|exports?|exported)\b|(?:xuat khau|hang xuat|exports?) (?:cua|of|from) (?:lao|laos)\b(?! cai| bao)|\blao exports\b/.test(
      text,
    )
  )
    return "import";
  if (
    /(?<!(?:-|voi|va|viet|nam|tu|sang|with|and) )\b(?:lao|laos) (?:da )?(?:nhap khau|nhap|mua|imports?|imported|buys?)\b|nhap khau cua lao\b(?! cai| bao)|\blao imports\b/.test(
      text,
    )
  )
    return "export";
  return undefined;
}

function flowOf(frame: Frame, bothFlows: boolean): Flow | undefined {
  const turned = neighbourFlow(frame);
  const toHome = frame.countries.includes("viet-nam") || (frame.provinces.length > 0 && DIRECTION.test(frame.text));
  if (turned !== undefined && toHome) return turned;
  const { words } = frame;
  if (words.has("flow-balance")) return "balance";
  // "kn xnk qua ck Lao Bảo": the imports inside "xuất nhập khẩu" are no imports asked for.
  const onlyInside = !bothFlows && !/(?<!xuat )nhap khau/.test(frame.text) && frame.text.includes("xuat nhap khau");
  if (words.has("flow-total") && onlyInside && !words.has("flow-export")) return "total";
  if (words.has("flow-total"))
    return bothFlows ? "total" : words.has("flow-export") ? "export" : words.has("flow-import") ? "import" : "total";
  if (words.has("flow-transit") && !words.has("flow-export") && !words.has("flow-import")) return "transit";
  if (bothFlows) return undefined;
  if (words.has("flow-export")) return "export";
  if (words.has("flow-import")) return "import";
  return undefined;
}

/** "tăng trưởng GDP năm 2020": a rate, or a count of those that grew, is asked for as it stands. */
function ownMovement(frame: Frame, dataset: Dataset): boolean {
  if (frame.time.periods.length > 1 || frame.words.has("compare") || frame.words.has("year-before")) return false;
  const named = dataset.indicators.filter((one) => frame.indicators.flat().includes(one.id));
  return (
    named.length > 0 &&
    named.every((one) => one.unit === "percent" || /tăng|giảm/.test(one.name.vi)) &&
    ["growth", "difference", "share", "annual-growth"].includes(operationOf(frame) ?? "")
  );
}

function operationOf(frame: Frame): Operation | undefined {
  const { words, time } = frame;
  const has = (...list: readonly Keyword[]): boolean => list.some((word) => words.has(word));
  const moves = has("growth", "rise", "fall", "change");
  const severalYears = time.periods.length >= 2 || /\b(?:3|ba) nam (?:qua|gan day)\b/.test(frame.text);
  if (has("cagr")) return "annual-growth";
  if (has("top", "bottom", "rank-word") && has("which-goods", "rank-word")) return "rank";
  if (has("top", "bottom") && (!has("define") || frame.products.length > 0)) return "rank";
  if (has("share") && (!moves || has("points"))) return "share";
  if (moves && has("percent", "growth")) return "growth";
  // "… bao nhiêu phần trăm so với …": a change in percent even where the verb is unreadable.
  if (has("percent") && has("year-before", "compare") && !has("share")) return "growth";
  if (has("points")) return "difference";
  if (moves && has("how-is", "trend") && severalYears) return "trend";
  if (has("mean", "each-year") && (has("mean") || severalYears)) return "mean";
  if (moves && has("how-much", "money")) return "difference";
  if (has("sum") || (has("which-goods") && has("yes-no") && (frame.howMany ?? 0) > 4)) return "sum";
  if (has("all-goods", "which-goods") && has("yes-no") && /\b(?:tong|total|sum)\b/.test(frame.text)) return "sum";
  if (
    severalYears &&
    /\b(?:tong|total)\b/.test(frame.text) &&
    !moves &&
    !has("trend", "how-is") &&
    (has("how-much") || /\b(?:ba|3|hai|2) nam\b/.test(frame.text))
  )
    return "sum";
  if (moves && (has("year-before", "compare") || severalYears)) return "growth";
  if (has("more", "compare")) return "compare";
  if (has("trend") || (has("how-is") && severalYears)) return "trend";
  if (has("chart") && severalYears) return "trend";
  if (severalYears && time.isRange) return "trend";
  if (has("percent") && has("flow-export", "flow-import", "flow-total") && frame.products.length > 0) return "share";
  if (has("how-much", "money")) return "value";
  return undefined;
}
