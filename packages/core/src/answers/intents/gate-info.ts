import { message } from "../../i18n/message.ts";
import { conflictsOfGates } from "../../query/conflicts.ts";
import type { Fact } from "../../query/fact.ts";
import type { Gate } from "../../schema/gate.ts";
import type { Citation } from "../../schema/ids.ts";
import { answered, checkedOn, clarified } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { namedGates } from "../gates/find-gates.ts";
import { FACETS, type Facet, oppositeNames } from "../gates/gate-facets.ts";
import {
  classNames,
  countryIdOf,
  countryName,
  fullName,
  neighbourOf,
  neighbourProvincesOf,
  provincesOf,
} from "../gates/gate-words.ts";
import { capitalise, inLocale } from "../names.ts";
import { statedNumbers } from "../statements.ts";

/** One gate: what is opposite, its province before and now, class, road, zone, or the whole card. */
export const gateInfo: Intent = {
  id: "gate-info",
  examples: {
    vi: ["Cửa khẩu Suối Đá đối diện cửa khẩu nào?", "cua khau suoi da thuoc tinh nao", "cửa khẩu Suối Đá"],
    en: ["Which province is the Suoi Da gate in?"],
    lo: ["ດ່ານຫີນໃຫຍ່ ຢູ່ແຂວງໃດ?"],
  },
  match: (turn) => {
    const { slots, frame } = turn;
    if (slots.gates.length === 0) return 0;
    if (frame.gates.length === 0 && facetsAsked(turn).length === 0) return 0;
    const asksFigure =
      slots.flow !== undefined ||
      slots.products.length > 0 ||
      frame.words.has("money") ||
      (slots.indicators.length > 0 &&
        !slots.indicators.flat().every((id) => id.startsWith("gates-") || id.endsWith("zones")));
    return asksFigure ? 0.3 : 0.66;
  },
  answer: (turn) => {
    const named = namedGates(turn);
    const [first] = named;
    if (first === undefined || first.length === 0) return undefined;
    if (first.length > 1) return askWhich(turn, first);
    const gates = named.flatMap((group) => group.slice(0, 1)).slice(0, 3);
    return gateReply(turn, gates);
  },
};

/** Facets that the question's words ask for. */
function facetsAsked(turn: Turn): readonly Facet[] {
  const { words, text } = turn.frame;
  const asked = FACETS.filter((facet) => facet.words.some((word) => words.has(word)));
  // "tỉnh nào của Lào", "which Lao province": the province on the other side.
  const acrossProvince =
    words.has("province") &&
    (/\b(?:sang|giap|noi|lead|leads)\b/.test(text) ||
      words.has("opposite") ||
      turn.frame.countries.some((id) => id !== "viet-nam") ||
      /\blao province\b|ແຂວງໃດຂອງລາວ/.test(text));
  const across =
    acrossProvince || (words.has("leads") && !words.has("country") && !words.has("province") && !words.has("road"));
  const list = asked.filter((facet) => !(across && facet.id === "province"));
  const opposite = FACETS.find((facet) => facet.id === "opposite");
  return across && opposite !== undefined && !list.includes(opposite) ? [opposite, ...list] : list;
}

function gateReply(turn: Turn, gates: readonly Gate[]): Reply {
  const facets = facetsAsked(turn);
  const lines = gates.flatMap((gate) =>
    facets.length === 0
      ? cardLines(turn, gate)
      : facets.map((facet) => facetLine(turn, gate, facet)).filter((text) => text !== undefined),
  );
  const saysClass = facets.length === 0 || facets.some((facet) => facet.id === "class");
  const conflicts = saysClass
    ? conflictsOfGates(
        turn.index,
        gates.map((gate) => gate.id),
      )
    : [];
  const citations: Citation[] = gates.flatMap((gate) =>
    facets.length === 0 ? gate.citations : facets.flatMap((facet) => facet.cite(gate)),
  );
  const verdict = verdictOf(turn, gates);
  const numbers = gates.flatMap((gate) => zoneNumbers(turn, gate));
  const asksSize =
    facets.some((facet) => facet.id === "zone") &&
    /\b(?:rong|dien tich|ha|hecta|area|how big|how large|size)\b/.test(turn.frame.text);
  return answered(turn, {
    intent: "gate-info",
    headline: verdict === undefined ? (lines[0] ?? "") : `${verdict} ${lines[0] ?? ""}`,
    details: lines.slice(1),
    notes: saysClass ? gates.flatMap((gate) => classNotes(turn, gate)) : [],
    conflicts,
    ...(asksSize ? { answers: numbers } : { background: numbers }),
    citations: citations.length > 0 ? citations : gates.flatMap((gate) => gate.citations),
    entities: gates.flatMap((gate) => [
      { type: "gate" as const, id: gate.id },
      { type: "province" as const, id: gate.provinces.at(-1)?.province ?? "" },
      { type: "country" as const, id: countryIdOf(gate.neighbour) },
    ]),
  });
}

/** Yes or no to "Lao Bảo giáp Campuchia đúng không", "có phải cửa khẩu quốc tế không". */
function verdictOf(turn: Turn, gates: readonly Gate[]): string | undefined {
  const { words, text, countries } = turn.frame;
  const [gate] = gates;
  if (gate === undefined || gates.length > 1 || words.has("or")) return undefined;
  const asks =
    words.has("yes-no") ||
    words.has("is-it") ||
    /(?:^| )(?:co phai|dung khong|phai khong)(?: |$)|^(?:is|does) /.test(text);
  if (!asks) return undefined;
  const named = countries.map(neighbourOf).filter((one) => one !== undefined);
  if (named.length > 0) return (named.includes(gate.neighbour) ? yesText : noText)(turn.locale);
  const classes = (["international", "main", "auxiliary"] as const).filter((one) => words.has(`class-${one}`));
  return classes.length !== 1 ? undefined : (classes.some((one) => one === gate.class) ? yesText : noText)(turn.locale);
}

function facetLine(turn: Turn, gate: Gate, facet: Facet): string | undefined {
  const text = facet.say(turn, gate);
  if (facet.id !== "class" || text === undefined) return text;
  const words = { gate: inLocale(gate.name, turn.locale), class: text, date: checkedOn(turn) };
  if (gate.routeOf !== undefined) {
    const holder = turn.dataset.gates.find((one) => one.id === gate.routeOf);
    return routeLine(turn.locale, {
      ...words,
      holder: holder === undefined ? gate.routeOf : inLocale(holder.name, turn.locale),
    });
  }
  return classLine(turn.locale, words);
}

/** The whole card on one phone screen. */
function cardLines(turn: Turn, gate: Gate): readonly string[] {
  const { locale } = turn;
  const { now, before } = provincesOf(turn, gate);
  const opposite = oppositeNames(gate);
  const provinces = neighbourProvincesOf(turn, gate);
  return [
    cardHead(locale, {
      gate: capitalise(inLocale(gate.name, locale)),
      class: classNames[gate.class](locale),
      province: before === undefined || before === now ? now : formerly(locale, { now, before }),
    }),
    acrossLine(locale, {
      opposite: opposite === "" ? unknownName(locale) : opposite,
      provinces: provinces === "" ? unknownName(locale) : provinces,
      country: countryName(gate.neighbour, locale),
    }),
    ...(gate.roads.length === 0 ? [] : [FACETS.find((facet) => facet.id === "road")?.say(turn, gate) ?? ""]),
    ...(gate.economicZone === undefined ? [] : [FACETS.find((facet) => facet.id === "zone")?.say(turn, gate) ?? ""]),
  ].filter((text) => text !== "");
}

/** Areas and the like that the text on a gate's zone states. */
export function zoneNumbers(turn: Turn, gate: Gate): readonly Fact[] {
  const zone = gate.economicZone;
  if (zone === undefined) return [];
  return statedNumbers(turn, { id: "zone-area", text: zone.text[turn.locale], citations: [zone.citation] }).map(
    (fact) => ({ ...fact, gate: gate.id }),
  );
}

function classNotes(turn: Turn, gate: Gate): readonly string[] {
  return gate.classConflicts.map((one) => one.text[turn.locale]).slice(0, 1);
}

function askWhich(turn: Turn, gates: readonly Gate[]): Reply {
  const { locale } = turn;
  const name = inLocale(gates[0]?.name ?? { vi: "" }, locale).replace(/ \(.*\)$/, "");
  return clarified(turn, {
    intent: "gate-info",
    headline: whichGate(locale, { name, count: String(gates.length) }),
    choices: gates.map((gate) =>
      choiceLine(locale, {
        name: fullName(turn, gate),
        province: provinceThroughTime(turn, gate),
        country: countryName(gate.neighbour, locale),
      }),
    ),
    entities: gates.map((gate) => ({ type: "gate", id: gate.id })),
    citations: gates.flatMap((gate) => gate.citations.slice(0, 1)),
  });
}

function provinceThroughTime(turn: Turn, gate: Gate): string {
  const { now, before } = provincesOf(turn, gate);
  return before === undefined || before === now ? now : formerly(turn.locale, { now, before });
}

const yesText = message({ vi: "Đúng.", en: "Yes.", lo: "ແມ່ນ." });
const noText = message({ vi: "Không.", en: "No.", lo: "ບໍ່ແມ່ນ." });
const classLine = message({
  vi: "{gate}: {class} (tính đến {date}).",
  en: "{gate}: {class} (as of {date}).",
  lo: "{gate}: {class} (ຮອດ {date}).",
});
const routeLine = message({
  vi: "{gate}: nay là lối thông quan thuộc cặp cửa khẩu {holder}, không còn là cửa khẩu riêng (tính đến {date}).",
  en: "{gate}: now a clearance route of the {holder} gate pair, no longer a gate of its own (as of {date}).",
  lo: "{gate}: ປັດຈຸບັນແມ່ນເສັ້ນທາງແຈ້ງພາສີຂອງຄູ່ດ່ານ {holder} (ຮອດ {date}).",
});
const cardHead = message({
  vi: "{gate}: {class}, {province}.",
  en: "{gate}: {class}, {province}.",
  lo: "{gate}: {class}, {province}.",
});
const formerly = message({
  vi: "{now} (trước 1/7/2025: {before})",
  en: "{now} (before 1 July 2025: {before})",
  lo: "{now} (ກ່ອນ 1/7/2025: {before})",
});
const acrossLine = message({
  vi: "Phía {country}: {opposite}, tỉnh {provinces}.",
  en: "On the {country} side: {opposite}, {provinces} province.",
  lo: "ຝັ່ງ{country}: {opposite}, ແຂວງ {provinces}.",
});
const unknownName = message({ vi: "chưa có nguồn", en: "not sourced", lo: "ຍັງບໍ່ມີແຫຼ່ງ" });
const whichGate = message({
  vi: "Có {count} cửa khẩu tên {name}. Bạn hỏi cửa khẩu nào?",
  en: "There are {count} gates called {name}. Which one do you mean?",
  lo: "ມີ {count} ດ່ານຊື່ {name}. ທ່ານໝາຍເຖິງດ່ານໃດ?",
});
const choiceLine = message({
  vi: "Cửa khẩu {name}, {province}, giáp {country}",
  en: "{name} gate, {province}, bordering {country}",
  lo: "ດ່ານ {name}, {province}, ຕິດ{country}",
});
