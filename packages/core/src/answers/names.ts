import { formatMoney, formatNumber, formatPercent } from "../i18n/format.ts";
import { message } from "../i18n/message.ts";
import type { DatasetIndex } from "../query/dataset-index.ts";
import type { Dimensions, Fact } from "../query/fact.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Locale, Name } from "../schema/locale.ts";
import type { Basis, Flow } from "../schema/observation.ts";

/** A proper name in the reader's language; the Vietnamese name where no other is sourced. */
export function inLocale(name: Name, locale: Locale): string {
  if (locale === "vi") return name.vi;
  return (locale === "lo" ? (name.lo ?? name.en) : name.en) ?? name.vi;
}

type NameMaps = ReadonlyMap<string, Name>;
const cache = new WeakMap<Dataset, NameMaps>();

function namesOf(dataset: Dataset): NameMaps {
  const known = cache.get(dataset);
  if (known !== undefined) return known;
  const names = new Map<string, Name>();
  for (const list of [
    dataset.gates,
    dataset.provinces,
    dataset.neighbourProvinces,
    dataset.places,
    dataset.products,
    dataset.corridors,
    dataset.indicators,
  ]) {
    for (const one of list) if (!names.has(one.id)) names.set(one.id, one.name);
  }
  cache.set(dataset, names);
  return names;
}

/** The name of any place, gate, product, corridor or indicator; its id where the dataset does not name it. */
export function nameOf(dataset: Dataset, id: string, locale: Locale): string {
  const name = namesOf(dataset).get(id);
  return name === undefined ? id : inLocale(name, locale);
}

/** What a series measures, to stand at the head of a sentence: "Xuất khẩu gạo, Điện Biên – Bắc Lào". */
export function describeSeries(index: DatasetIndex, dims: Dimensions, locale: Locale): string {
  const { dataset } = index;
  const what = describeMeasure(index, dims, locale);
  const where = describePlace(dataset, dims, locale);
  return where === undefined ? what : whatWhere(locale, { what, where });
}

const TRADE: ReadonlySet<string> = new Set(["trade-value", "trade-growth", "trade-share"]);

/** The measure without its place: "Xuất khẩu gạo", "Kim ngạch xuất nhập khẩu". */
export function describeMeasure(index: DatasetIndex, dims: Dimensions, locale: Locale): string {
  if (!TRADE.has(dims.indicator)) {
    const name = capitalise(index.indicators.get(dims.indicator)?.name[locale] ?? dims.indicator);
    const product = dims.product === undefined ? undefined : nameOf(index.dataset, dims.product, locale);
    return product === undefined ? name : `${name}: ${product}`;
  }
  const flow = capitalise(flowNames[dims.flow ?? "total"](locale));
  if (dims.product === undefined) return flow;
  return flowOfProduct(locale, { flow, product: nameOf(index.dataset, dims.product, locale) });
}

/** Whose figure: "Điện Biên – Bắc Lào", "cửa khẩu Cha Lo". Undefined for figures without a place worth naming. */
export function describePlace(dataset: Dataset, dims: Dimensions, locale: Locale): string | undefined {
  if (dims.gate !== undefined) return gateNamed(locale, { gate: nameOf(dataset, dims.gate, locale) });
  if (dims.place === undefined) return undefined;
  const place = nameOf(dataset, dims.place, locale);
  if (dims.partner === undefined) return place;
  return `${place} – ${nameOf(dataset, dims.partner, locale)}`;
}

/** What is counted, in brackets after the figure, where it matters. */
export function describeBasis(basis: Basis | undefined, locale: Locale): string | undefined {
  return basis === undefined ? undefined : basisNames[basis]?.(locale);
}

/** A value with its unit in the reader's language; the source's "over", "nearly" kept. */
export function formatValue(
  fact: Pick<Fact, "value" | "unit"> & { readonly qualifier?: Fact["qualifier"] },
  locale: Locale,
): string {
  const text = formatPlain(fact.value, fact.unit, locale);
  switch (fact.qualifier) {
    case "about":
      return aboutText(locale, { text });
    case "over":
      return overText(locale, { text });
    case "nearly":
      return nearlyText(locale, { text });
    case "up-to":
      return upToText(locale, { text });
    case "range-low":
      return fromText(locale, { text });
    case "range-high":
      return upToText(locale, { text });
    case undefined:
      return text;
    default:
      return fact.qualifier satisfies never;
  }
}

function formatPlain(value: number, unit: string, locale: Locale): string {
  if (unit === "USD" || unit === "VND") return formatMoney(value, unit, locale);
  if (unit === "percent") return formatPercent(value, locale);
  const number = formatNumber(value, locale, { max: unit === "km" || unit === "score" ? 3 : 2 });
  const word = unitNames[unit]?.(locale);
  return word === undefined ? number : `${number} ${word}`;
}

export function capitalise(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("vi") + text.slice(first.length);
}

const whatWhere = message({ vi: "{what}, {where}", en: "{what}, {where}", lo: "{what}, {where}" });
const flowOfProduct = message({ vi: "{flow} {product}", en: "{flow} of {product}", lo: "{flow}{product}" });
const gateNamed = message({ vi: "cửa khẩu {gate}", en: "{gate} border gate", lo: "ດ່ານ {gate}" });
const aboutText = message({ vi: "khoảng {text}", en: "about {text}", lo: "ປະມານ {text}" });
const overText = message({ vi: "hơn {text}", en: "over {text}", lo: "ຫຼາຍກວ່າ {text}" });
const nearlyText = message({ vi: "gần {text}", en: "nearly {text}", lo: "ເກືອບ {text}" });
const upToText = message({ vi: "tới {text}", en: "up to {text}", lo: "ເຖິງ {text}" });
const fromText = message({ vi: "từ {text}", en: "from {text}", lo: "ແຕ່ {text}" });

export const flowNames = {
  export: message({ vi: "xuất khẩu", en: "exports", lo: "ການສົ່ງອອກ" }),
  import: message({ vi: "nhập khẩu", en: "imports", lo: "ການນຳເຂົ້າ" }),
  total: message({
    vi: "kim ngạch xuất nhập khẩu",
    en: "total trade (exports plus imports)",
    lo: "ມູນຄ່ານຳເຂົ້າ-ສົ່ງອອກລວມ",
  }),
  balance: message({
    vi: "cán cân (xuất khẩu trừ nhập khẩu)",
    en: "trade balance (exports minus imports)",
    lo: "ດຸນການຄ້າ (ສົ່ງອອກລົບນຳເຂົ້າ)",
  }),
  transit: message({ vi: "hàng quá cảnh", en: "transit goods", lo: "ສິນຄ້າຜ່ານແດນ" }),
} as const satisfies Record<Flow, unknown>;

const basisNames: Partial<Record<Basis, (locale: Locale) => string>> = {
  "declared-at-gate": message({
    vi: "hàng mở tờ khai tại đơn vị đó",
    en: "goods declared there",
    lo: "ສິນຄ້າທີ່ແຈ້ງພາສີຢູ່ບ່ອນນັ້ນ",
  }),
  "passing-through": message({
    vi: "toàn bộ hàng đi qua địa bàn, dù mở tờ khai ở đâu",
    en: "all goods passing through, wherever declared",
    lo: "ສິນຄ້າທັງໝົດທີ່ຜ່ານພື້ນທີ່",
  }),
  transit: message({ vi: "hàng quá cảnh", en: "transit goods", lo: "ສິນຄ້າຜ່ານແດນ" }),
  "whole-province": message({ vi: "toàn tỉnh", en: "the whole province's trade", lo: "ທັງແຂວງ" }),
  bilateral: message({
    vi: "toàn bộ thương mại hai nước",
    en: "all trade between the two countries",
    lo: "ການຄ້າທັງໝົດລະຫວ່າງສອງປະເທດ",
  }),
  corridor: message({
    vi: "trao đổi giữa tỉnh và vùng giáp biên, theo hải quan tỉnh",
    en: "the province's trade with the bordering region, as its customs reports it",
    lo: "ການຄ້າຂອງແຂວງກັບເຂດຊາຍແດນ ຕາມພາສີແຂວງ",
  }),
  "land-borders": message({ vi: "qua biên giới đất liền", en: "across the land borders", lo: "ຜ່ານຊາຍແດນທາງບົກ" }),
  "not-stated": message({
    vi: "nguồn không nói tính theo cách nào",
    en: "the source does not say what is counted",
    lo: "ແຫຼ່ງບໍ່ບອກວິທີນັບ",
  }),
};

const unitNames: Readonly<Record<string, (locale: Locale) => string>> = {
  "percentage-points": message({ vi: "điểm phần trăm", en: "percentage points", lo: "ຈຸດສ່ວນຮ້ອຍ" }),
  km: message({ vi: "km", en: "km", lo: "ກມ" }),
  km2: message({ vi: "km²", en: "km²", lo: "ກມ²" }),
  ha: message({ vi: "ha", en: "ha", lo: "ເຮັກຕາ" }),
  score: message({ vi: "điểm", en: "points", lo: "ຄະແນນ" }),
  "trucks-per-day": message({ vi: "xe/ngày", en: "trucks a day", lo: "ຄັນ/ມື້" }),
  days: message({ vi: "ngày", en: "days", lo: "ມື້" }),
  hours: message({ vi: "giờ", en: "hours", lo: "ຊົ່ວໂມງ" }),
  minutes: message({ vi: "phút", en: "minutes", lo: "ນາທີ" }),
  tonnes: message({ vi: "tấn", en: "tonnes", lo: "ໂຕນ" }),
  kWh: message({ vi: "kWh", en: "kWh", lo: "kWh" }),
  m2: message({ vi: "m²", en: "m²", lo: "ຕມ²" }),
  m: message({ vi: "m", en: "m", lo: "ມ" }),
};
