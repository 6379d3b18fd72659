import { formatNumber } from "../../i18n/format.ts";
import { message } from "../../i18n/message.ts";
import { coveringPeriod } from "../../query/derive.ts";
import type { Fact } from "../../query/fact.ts";
import { formatPeriod } from "../../query/periods.ts";
import type { Gate } from "../../schema/gate.ts";
import { answered, checkedOn } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { findGates, type GateFilter, gateFilterOf } from "../gates/find-gates.ts";
import { classNames, countryIdOf, countryName, fullName } from "../gates/gate-words.ts";
import { nearestGates, readPoint } from "../gates/nearest-gates.ts";
import { capitalise, nameOf } from "../names.ts";
import { factAt, findSeries } from "../series.ts";
import { zoneNumbers } from "./gate-info.ts";

/** Lists and counts of gates by country, province (old or new name), province across, class and zone. */
export const gateList: Intent = {
  id: "gate-list",
  examples: {
    vi: ["Đồng Xanh có những cửa khẩu nào với Lào?", "liet ke cac cua khau quoc te voi lao"],
    en: ["List the international border gates with Laos."],
    lo: ["ມີດ່ານສາກົນໃດແດ່ກັບລາວ?"],
  },
  match: (turn) => {
    const { frame, slots } = turn;
    if (readPoint(turn.question) !== undefined && (frame.words.has("gate") || frame.words.has("nearest"))) return 0.7;
    if (slots.gates.length > 0 && frame.gates.length > 0) return 0;
    if (continuesList(turn)) return 0.63;
    const { words } = frame;
    const filter = gateFilterOf(turn);
    const aboutGates =
      words.has("gate") ||
      words.has("which-gate") ||
      words.has("zone") ||
      filter.classes.some((one) => one !== "opening");
    const filtered =
      filter.neighbours.length + filter.provinces.length + filter.neighbourProvinces.length + filter.classes.length > 0;
    if (
      !aboutGates ||
      !filtered ||
      slots.flow !== undefined ||
      words.has("money") ||
      slots.indicators.flat().some((id) => !COUNTS_OF_GATES.test(id)) ||
      words.has("plan") ||
      words.has("define")
    )
      return 0;
    const lists = words.has("list") || words.has("which-gate");
    const counts =
      words.has("how-much") &&
      (words.has("gate") || filter.classes.length > 0) &&
      !words.has("zone") &&
      slots.periods.length === 0;
    const statesClass =
      filter.classes.length > 0 &&
      filter.neighbours.length > 0 &&
      !words.has("how-much") &&
      slots.periods.length === 0 &&
      !words.has("rule-word");
    const statesGates =
      words.has("gate") &&
      frame.indicators.length === 0 &&
      (filter.provinces.length > 0 || filter.neighbourProvinces.length > 0);
    return lists ? 0.63 : counts && !filter.classes.includes("opening") ? 0.61 : statesGates || statesClass ? 0.51 : 0;
  },
  answer: (turn) => {
    const near = nearestReply(turn);
    if (near !== undefined) return near;
    const filter = gateFilterOf(turn);
    const notBorder = provinceNotBordering(turn, filter);
    if (notBorder !== undefined) return notBorder;
    const gates = findGates(turn, filter);
    if (gates.length === 0) return noneReply(turn, filter);
    return filter.zonesOnly ? zonesReply(turn, gates, filter) : listReply(turn, gates, filter);
  },
};

/** "còn Hà Tĩnh?" after a list of gates. */
function continuesList(turn: Turn): boolean {
  const { frame, slots, dialogue } = turn;
  const asksMore = frame.words.has("what-about") || frame.tokens.length <= 4;
  return (
    dialogue.topic?.intent === "gate-list" &&
    frame.provinces.length + frame.neighbourProvinces.length > 0 &&
    asksMore &&
    frame.gates.length === 0 &&
    slots.flow === undefined &&
    slots.periods.length === 0
  );
}

/** Indicators that count what this list lists; any other indicator is a question of its own. */
const COUNTS_OF_GATES = /^gates-|openings|zones|gate/;
const MAX_NEAREST = 3;

/** Gates around a point given by its coordinates, in a straight line. */
function nearestReply(turn: Turn): Reply | undefined {
  const point = readPoint(turn.question);
  if (point === undefined) return undefined;
  const { locale } = turn;
  const near = nearestGates(turn.dataset.gates, point).slice(0, MAX_NEAREST);
  const [first] = near;
  if (first === undefined) return undefined;
  const facts = near.map(
    ({ gate, distanceKm }): Fact => ({
      indicator: "straight-line-distance",
      gate: gate.id,
      period: "undated",
      value: Math.round(distanceKm * 10) / 10,
      unit: "km",
      derivation: "computed",
      sources: gate.position === undefined ? [] : [gate.position.citation],
      observations: [],
    }),
  );
  return answered(turn, {
    intent: "gate-list",
    headline: nearestHead(locale, { gate: fullName(turn, first.gate) }),
    list: near.map(({ gate, distanceKm }) =>
      nearLine(locale, { gate: gateWithPair(turn, gate), distance: formatNumber(distanceKm, locale, { max: 1 }) }),
    ),
    notes: [straightLine(locale)],
    answers: facts.slice(0, 1),
    background: facts.slice(1),
    entities: [{ type: "gate", id: first.gate.id }],
  });
}

function listReply(turn: Turn, gates: readonly Gate[], filter: GateFilter): Reply {
  const { locale } = turn;
  const sorted = [...gates].sort((a, b) => CLASS_ORDER.indexOf(a.class) - CLASS_ORDER.indexOf(b.class));
  const groups = CLASS_ORDER.map((one) => sorted.filter((gate) => gate.class === one)).filter(
    (group) => group.length > 0,
  );
  const lines = groups.map(
    (group) =>
      `${capitalise(classNames[group[0]?.class ?? "main"](locale))}: ${group.map((gate) => gateWithPair(turn, gate)).join("; ")}.`,
  );
  const printed = printedCounts(turn, filter);
  // A printed count above ours means that the list is not complete: the printed one answers.
  const newest = printed.at(-1);
  const isPartial = newest !== undefined && newest.value > gates.length;
  const asksCount = turn.frame.words.has("how-much") || turn.frame.words.has("or") || turn.frame.words.has("yes-no");
  const count = isPartial ? newest : countFact(turn, gates);
  return answered(turn, {
    intent: "gate-list",
    headline: listHead(locale, {
      count: formatNumber(gates.length, locale),
      filter: filterText(turn, filter),
      date: checkedOn(turn),
    }),
    list: lines,
    answers: asksCount ? [count] : [],
    background: asksCount
      ? [...printed.filter((fact) => fact !== count), ...(isPartial ? [countFact(turn, gates)] : [])]
      : [],
    touches: asksCount ? printed : [],
    notes:
      isPartial && newest !== undefined
        ? [
            partialList(locale, {
              count: formatNumber(newest.value, locale),
              period: formatPeriod(newest.period, locale),
            }),
          ]
        : [],
    citations: gates.flatMap((gate) => gate.citations.slice(0, 1)),
    ...(turn.frame.words.has("nearest") ? { details: [noDistance(locale)] } : {}),
    entities: [
      ...sorted.map((gate) => ({ type: "gate" as const, id: gate.id })),
      ...filter.neighbours.map((one) => ({ type: "country" as const, id: countryIdOf(one) })),
    ],
  });
}

function gateWithPair(turn: Turn, gate: Gate): string {
  const name = fullName(turn, gate);
  return gate.opposite.name === undefined ? name : `${name} – ${gate.opposite.name}`;
}

const CLASS_ORDER: readonly Gate["class"][] = ["international", "main", "auxiliary", "opening"];

/** A count of the project's own list: computed, with the sources of every gate counted. */
function countFact(turn: Turn, gates: readonly Gate[]): Fact {
  return {
    indicator: "gates-counted",
    period: turn.dataset.asOf,
    value: gates.length,
    unit: "count",
    derivation: "computed",
    sources: gates.flatMap((gate) => gate.citations.slice(0, 1)),
    observations: [],
  };
}

/** What sources print for the same class and border, each with its date. */
function printedCounts(turn: Turn, filter: GateFilter): readonly Fact[] {
  const [only] = filter.classes;
  if (only === undefined || filter.classes.length > 1 || filter.provinces.length > 0) return [];
  const indicator = {
    international: "gates-international",
    main: "gates-main",
    auxiliary: "gates-auxiliary",
    opening: "border-openings",
  }[only];
  const series = findSeries(turn, { indicator })[0];
  const facts = series?.facts.filter((fact) => /^\d{4}/.test(fact.period)).slice(-2) ?? [];
  const [first, second] = facts;
  // The same count printed in two years is one count.
  if (first !== undefined && second !== undefined && first.value === second.value) {
    return [
      {
        ...second,
        period: coveringPeriod([first.period, second.period]),
        sources: [...first.sources, ...second.sources],
        observations: [...first.observations, ...second.observations],
      },
    ];
  }
  return series === undefined ? [] : series.facts.filter((fact) => factAt(series, fact.period) !== undefined).slice(-2);
}

function zonesReply(turn: Turn, gates: readonly Gate[], filter: GateFilter): Reply {
  const { locale } = turn;
  return answered(turn, {
    intent: "gate-list",
    headline: zonesHead(locale, { filter: filterText(turn, filter) }),
    list: gates.map((gate) => `${fullName(turn, gate)}: ${gate.economicZone?.text[locale] ?? ""}`),
    background: gates.flatMap((gate) => zoneNumbers(turn, gate)),
    citations: gates.map((gate) => gate.economicZone?.citation).filter((one) => one !== undefined),
    entities: gates.map((gate) => ({ type: "gate", id: gate.id })),
  });
}

/** "Lai Châu có cửa khẩu nào sang Lào": the province does not touch that country. */
function provinceNotBordering(turn: Turn, filter: GateFilter): Reply | undefined {
  const { locale, dataset } = turn;
  const [group] = filter.provinces;
  const [wanted] = filter.neighbours;
  const province = dataset.provinces.find((one) => group?.includes(one.id) === true);
  if (province === undefined || wanted === undefined || province.borders.includes(wanted)) return undefined;
  if (group?.some((id) => dataset.provinces.find((one) => one.id === id)?.borders.includes(wanted)) === true)
    return undefined;
  const others = province.borders.map((one) => countryName(one, locale)).join(", ");
  return answered(turn, {
    intent: "gate-list",
    headline: (others === "" ? noBorderAtAll : noBorder)(locale, {
      province: nameOf(dataset, province.id, locale),
      country: countryName(wanted, locale),
      others,
    }),
    citations: province.citations,
    entities: [{ type: "province", id: province.id }],
  });
}

function noneReply(turn: Turn, filter: GateFilter): Reply {
  return answered(turn, {
    intent: "gate-list",
    headline: noneText(turn.locale, { filter: filterText(turn, filter) }),
    citations: turn.dataset.provinces
      .filter((one) => filter.provinces.flat().includes(one.id))
      .flatMap((one) => one.citations.slice(0, 1)),
    entities: [],
  });
}

function filterText(turn: Turn, filter: GateFilter): string {
  const { locale, dataset } = turn;
  return [
    ...filter.classes.map((one) => classNames[one](locale)),
    ...filter.provinces.map((group) => nameOf(dataset, group[0] ?? "", locale)),
    ...filter.neighbourProvinces.map((id) => nameOf(dataset, id, locale)),
    ...filter.neighbours.map((one) => countryName(one, locale)),
  ].join(", ");
}

const nearestHead = message({
  vi: "Gần nhất theo đường chim bay: cửa khẩu {gate}.",
  en: "Nearest in a straight line: {gate}.",
  lo: "ໃກ້ທີ່ສຸດເປັນເສັ້ນຊື່: ດ່ານ {gate}.",
});
const nearLine = message({ vi: "{gate}: {distance} km", en: "{gate}: {distance} km", lo: "{gate}: {distance} ກມ" });
const straightLine = message({
  vi: "Đường đi thực tế dài hơn; tôi không có khoảng cách đường bộ.",
  en: "The road is longer; I hold no road distances.",
  lo: "ທາງຈິງຍາວກວ່າ; ຂ້ອຍບໍ່ມີໄລຍະທາງຖະໜົນ.",
});
const noDistance = message({
  vi: "Tôi không có khoảng cách (km) từ nơi bạn hỏi; gửi tọa độ (ví dụ 21,39; 103,02 viết là 21.39, 103.02) để tôi tính đường chim bay.",
  en: "I hold no distance (km) from there; send coordinates (such as 21.39, 103.02) and I compute the straight line.",
  lo: "ຂ້ອຍບໍ່ມີໄລຍະທາງ (ກມ) ຈາກບ່ອນນັ້ນ; ສົ່ງພິກັດ (ເຊັ່ນ 21.39, 103.02) ເພື່ອຄິດໄລ່ເສັ້ນຊື່.",
});
const listHead = message({
  vi: "Có {count} trong danh sách của tôi ({filter}; tính đến {date}):",
  en: "{count} on my list ({filter}; as of {date}):",
  lo: "ມີ {count} ໃນລາຍການ ({filter}; ຮອດ {date}):",
});
const partialList = message({
  vi: "Danh sách này chưa đủ: nguồn {period} ghi {count}.",
  en: "This list is not complete: the source for {period} counts {count}.",
  lo: "ລາຍການນີ້ຍັງບໍ່ຄົບ: ແຫຼ່ງ {period} ນັບໄດ້ {count}.",
});
const zonesHead = message({
  vi: "Khu kinh tế cửa khẩu ({filter}):",
  en: "Border-gate economic zones ({filter}):",
  lo: "ເຂດເສດຖະກິດດ່ານ ({filter}):",
});
const noBorder = message({
  vi: "{province} không giáp {country}; tỉnh này chỉ giáp {others}.",
  en: "{province} has no border with {country}; it only borders {others}.",
  lo: "{province} ບໍ່ຕິດກັບ{country}; ຕິດກັບ{others}ເທົ່ານັ້ນ.",
});
const noBorderAtAll = message({
  vi: "{province} không giáp {country}{others}.",
  en: "{province} has no border with {country}{others}.",
  lo: "{province} ບໍ່ຕິດກັບ{country}{others}.",
});
const noneText = message({
  vi: "Danh sách của tôi không có cửa khẩu nào như vậy ({filter}).",
  en: "There is no such gate on my list ({filter}).",
  lo: "ບໍ່ມີດ່ານແບບນັ້ນໃນລາຍການ ({filter}).",
});
