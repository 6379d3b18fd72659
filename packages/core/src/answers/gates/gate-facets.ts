import { formatDate } from "../../i18n/format.ts";
import { message } from "../../i18n/message.ts";
import type { Gate } from "../../schema/gate.ts";
import type { Citation } from "../../schema/ids.ts";
import type { Turn } from "../context.ts";
import type { Keyword } from "../lexicon/keywords.ts";
import { inLocale } from "../names.ts";
import { classNames, countryName, neighbourProvincesOf, provincesOf } from "./gate-words.ts";

/** One side of a gate's card: when it is asked for, what it says, and where that was read. */
export type Facet = {
  readonly id: "opposite" | "province" | "country" | "class" | "road" | "zone" | "position" | "history";
  readonly words: readonly Keyword[];
  readonly say: (turn: Turn, gate: Gate) => string | undefined;
  readonly cite: (gate: Gate) => readonly Citation[];
};

export const FACETS: readonly Facet[] = [
  {
    id: "opposite",
    words: ["opposite"],
    say: (turn, gate) => {
      const provinces = neighbourProvincesOf(turn, gate);
      const words = {
        gate: inLocale(gate.name, turn.locale),
        opposite: oppositeNames(gate),
        provinces,
        country: countryName(gate.neighbour, turn.locale),
      };
      if (gate.opposite.name === undefined)
        return provinces === "" ? oppositeUnknown(turn.locale, words) : leadsTo(turn.locale, words);
      return provinces === "" ? oppositeOnly(turn.locale, words) : oppositeLine(turn.locale, words);
    },
    cite: (gate) => gate.citations,
  },
  {
    id: "province",
    words: ["province", "where", "merger", "before"],
    say: (turn, gate) => {
      const { now, before, changedOn } = provincesOf(turn, gate);
      const words = {
        gate: inLocale(gate.name, turn.locale),
        now,
        before: before ?? "",
        on: changedOn === undefined ? "" : formatDate(changedOn, turn.locale),
      };
      return before === undefined || before === now
        ? provinceLine(turn.locale, words)
        : provinceChanged(turn.locale, words);
    },
    cite: (gate) => gate.citations,
  },
  {
    id: "country",
    words: ["country"],
    say: (turn, gate) =>
      countryLine(turn.locale, {
        gate: inLocale(gate.name, turn.locale),
        country: countryName(gate.neighbour, turn.locale),
      }),
    cite: (gate) => gate.citations,
  },
  {
    id: "class",
    words: ["class", "class-international", "class-main", "class-auxiliary", "class-opening", "is-it", "upgrade"],
    say: (turn, gate) => classNames[gate.class](turn.locale),
    cite: (gate) => [...gate.classHistory.map((span) => span.citation), ...gate.citations],
  },
  {
    id: "history",
    words: ["when"],
    say: (turn, gate) => {
      const spans = gate.classHistory
        .filter((span) => span.from !== undefined)
        .map((span) =>
          sinceLine(turn.locale, {
            class: classNames[span.class](turn.locale),
            from: formatDate(span.from ?? "", turn.locale),
          }),
        );
      const events = gate.history.map((one) =>
        one.on === undefined
          ? one.text[turn.locale]
          : datedLine(turn.locale, { text: one.text[turn.locale], on: formatDate(one.on, turn.locale) }),
      );
      const lines = [...new Set([...events, ...spans])];
      return lines.length === 0
        ? historyUnknown(turn.locale, { gate: inLocale(gate.name, turn.locale) })
        : `${inLocale(gate.name, turn.locale)}: ${lines.join("; ")}.`;
    },
    cite: (gate) => [...gate.history, ...gate.classHistory].map((one) => one.citation),
  },
  {
    id: "road",
    words: ["road"],
    say: (turn, gate) => {
      const name = inLocale(gate.name, turn.locale);
      if (gate.roads.length === 0) return roadUnknown(turn.locale, { gate: name });
      return roadLine(turn.locale, { gate: name, roads: gate.roads.map((road) => road.name).join("; ") });
    },
    cite: (gate) => gate.roads.map((road) => road.citation),
  },
  {
    id: "zone",
    words: ["zone"],
    say: (turn, gate) => {
      const name = inLocale(gate.name, turn.locale);
      return gate.economicZone === undefined
        ? zoneUnknown(turn.locale, { gate: name })
        : zoneLine(turn.locale, { zone: gate.economicZone.text[turn.locale] });
    },
    cite: (gate) => (gate.economicZone === undefined ? [] : [gate.economicZone.citation]),
  },
];

/** The other side's name with its best-known other spelling: Pang Hốc (Pang Hok). */
export function oppositeNames(gate: Gate): string {
  const { name, localName, aliases } = gate.opposite;
  if (name === undefined) return "";
  const other = localName ?? aliases[0];
  return other === undefined || other === name ? name : `${name} (${other})`;
}

const sinceLine = message({ vi: "{class} từ {from}", en: "{class} since {from}", lo: "{class} ແຕ່ {from}" });
const datedLine = message({ vi: "{text} ({on})", en: "{text} ({on})", lo: "{text} ({on})" });
const historyUnknown = message({
  vi: "Tôi không có nguồn về ngày mở hay nâng cấp cửa khẩu {gate}.",
  en: "I hold no source for when {gate} was opened or upgraded.",
  lo: "ບໍ່ມີແຫຼ່ງກ່ຽວກັບວັນເປີດດ່ານ {gate}.",
});
const oppositeLine = message({
  vi: "Đối diện cửa khẩu {gate} là cửa khẩu {opposite}, tỉnh {provinces} ({country}).",
  en: "Across from {gate} is {opposite}, in {provinces} province ({country}).",
  lo: "ກົງຂ້າມດ່ານ {gate} ແມ່ນດ່ານ {opposite}, ແຂວງ {provinces} ({country}).",
});
const oppositeOnly = message({
  vi: "Đối diện cửa khẩu {gate} là {opposite} ({country}).",
  en: "Across from {gate} is {opposite} ({country}).",
  lo: "ກົງຂ້າມດ່ານ {gate} ແມ່ນ {opposite} ({country}).",
});
const leadsTo = message({
  vi: "Cửa khẩu {gate} thông sang tỉnh {provinces} ({country}); tôi chưa có tên cửa khẩu đối diện.",
  en: "{gate} leads to {provinces} province ({country}); I hold no name for the gate across.",
  lo: "ດ່ານ {gate} ໄປແຂວງ {provinces} ({country}); ຍັງບໍ່ມີຊື່ດ່ານກົງຂ້າມ.",
});
const oppositeUnknown = message({
  vi: "Tôi chưa có tên cửa khẩu đối diện {gate} phía {country}.",
  en: "I hold no name for the gate across from {gate} in {country}.",
  lo: "ຍັງບໍ່ມີຊື່ດ່ານກົງຂ້າມ {gate} ຝັ່ງ{country}.",
});
const provinceLine = message({
  vi: "Cửa khẩu {gate} thuộc tỉnh {now}.",
  en: "{gate} is in {now} province.",
  lo: "ດ່ານ {gate} ຢູ່ແຂວງ {now}.",
});
const provinceChanged = message({
  vi: "Cửa khẩu {gate} nay thuộc {now} (từ {on}); trước đó thuộc tỉnh {before}.",
  en: "{gate} is now in {now} (since {on}); before that it was in {before} province.",
  lo: "ດ່ານ {gate} ປັດຈຸບັນຢູ່ {now} (ແຕ່ {on}); ກ່ອນນັ້ນຢູ່ແຂວງ {before}.",
});
const countryLine = message({
  vi: "Cửa khẩu {gate} thông sang {country}.",
  en: "{gate} leads to {country}.",
  lo: "ດ່ານ {gate} ໄປ{country}.",
});
const roadLine = message({
  vi: "Đường tới cửa khẩu {gate}: {roads}.",
  en: "Road to {gate}: {roads}.",
  lo: "ທາງໄປດ່ານ {gate}: {roads}.",
});
const roadUnknown = message({
  vi: "Tôi chưa có nguồn về đường tới cửa khẩu {gate}.",
  en: "I hold no sourced road for {gate}.",
  lo: "ຍັງບໍ່ມີຂໍ້ມູນທາງໄປດ່ານ {gate}.",
});
const zoneLine = message({ vi: "Khu kinh tế: {zone}.", en: "Economic zone: {zone}.", lo: "ເຂດເສດຖະກິດ: {zone}." });
const zoneUnknown = message({
  vi: "Tôi không có nguồn nào ghi khu kinh tế cửa khẩu ở {gate}.",
  en: "I hold no source that gives {gate} an economic zone.",
  lo: "ບໍ່ມີແຫຼ່ງທີ່ລະບຸເຂດເສດຖະກິດຢູ່ {gate}.",
});
