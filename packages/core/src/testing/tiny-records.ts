import type { Dataset } from "../schema/dataset.ts";
import type { Indicator } from "../schema/indicator.ts";
import type { LocalizedText } from "../schema/locale.ts";
import type { Product } from "../schema/product.ts";

/** The same text in three languages where the words do not matter. */
export function text(vi: string, en: string = vi, lo: string = en): LocalizedText {
  return { vi, en, lo };
}

export const CITATION = { source: "tiny-paper", locator: "page 1" } as const;

function indicator(
  id: string,
  unit: string,
  name: LocalizedText,
  aliases: Partial<Indicator["aliases"]> = {},
): Indicator {
  return {
    id,
    group: "trade",
    name,
    definition: name,
    unit,
    aliases: { vi: [], en: [], lo: [], ...aliases },
    goodForMonths: 24,
    additive: true,
  };
}

function product(id: string, name: LocalizedText, aliases: readonly string[] = []): Product {
  return { id, name, aliases: { vi: [...aliases], en: [], lo: [] }, hsHeadings: [], processing: "raw", members: [] };
}

const level = (at: number): Indicator =>
  indicator(`survey-answers-level-${at}`, "count", text(`số phiếu mức ${at}`, `answers at level ${at}`));

export const TINY_INDICATORS: Dataset["indicators"] = [
  indicator("trade-value", "USD", text("kim ngạch", "trade value", "ມູນຄ່າການຄ້າ")),
  indicator("trade-growth", "percent", text("tăng trưởng kim ngạch", "trade growth", "ການເພີ່ມ")),
  indicator("trade-share", "percent", text("tỷ trọng kim ngạch", "trade share", "ສັດສ່ວນ")),
  indicator("declarations-electronic", "count", text("tờ khai điện tử", "electronic declarations")),
  indicator("declarations-direct", "count", text("tờ khai trực tiếp", "direct declarations")),
  indicator("promotion-events", "count", text("sự kiện xúc tiến thương mại", "promotion events")),
  indicator("border-length", "km", text("chiều dài biên giới", "border length"), { en: ["how long is the border"] }),
  indicator("survey-mean-score", "score", text("điểm trung bình", "mean score", "ຄະແນນ")),
  ...[1, 2, 3, 4, 5].map(level),
];

export const TINY_PRODUCTS: Dataset["products"] = [
  product("rice", text("gạo", "rice", "ເຂົ້າ")),
  product("tea", text("chè", "tea", "ຊາ"), ["trà"]),
  product("fruit-veg", text("rau quả", "fruit and vegetables", "ຜັກ")),
  product("wood", text("gỗ", "wood", "ໄມ້")),
  product("maize", text("ngô", "maize", "ສາລີ")),
];

export const TINY_PLACES: Dataset["places"] = [
  { id: "viet-nam", kind: "country", name: text("Việt Nam", "Vietnam", "ຫວຽດນາມ"), aliases: [], within: [] },
  { id: "laos", kind: "country", name: text("Lào", "Laos", "ລາວ"), aliases: [], within: [] },
  { id: "china", kind: "country", name: text("Trung Quốc", "China", "ຈີນ"), aliases: [], within: [] },
  {
    id: "northern-laos",
    kind: "region",
    name: text("Bắc Lào", "northern Laos", "ພາກເໜືອລາວ"),
    aliases: [],
    within: ["laos"],
  },
  {
    id: "laos-border",
    kind: "border",
    name: text("biên giới Việt Nam – Lào", "Vietnam–Laos border", "ຊາຍແດນລາວ"),
    aliases: [],
    within: ["viet-nam", "laos"],
  },
  {
    id: "tiny-table",
    kind: "survey-item",
    name: text("Bảng 5", "Table 5", "ຕາຕະລາງ 5"),
    aliases: [],
    within: ["dong-xanh"],
  },
  {
    id: "tiny-item-roads",
    kind: "survey-item",
    name: text("Đường sá thuận tiện", "Convenient roads", "ເສັ້ນທາງສະດວກ"),
    aliases: [],
    within: ["tiny-table"],
  },
];

export const TINY_SOURCES: Dataset["sources"] = [
  {
    id: "tiny-paper",
    title: "A made-up paper",
    titleIs: "described",
    authors: [],
    publisher: "Nobody",
    publishedOn: "2025",
    type: "paper",
    language: "vi",
    trust: "primary",
    covers: text("Số liệu bịa để kiểm thử", "Made-up figures for tests"),
    weaknesses: [],
    seed: true,
  },
];
