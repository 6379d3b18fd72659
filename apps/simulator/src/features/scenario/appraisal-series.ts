import { draft, formatNumber, formatPercent, type Message, message } from "@bienmau/core/i18n";
import type { Locale, Run } from "@bienmau/core/schema";
import type { LeverDescriptor } from "@bienmau/core/simulation";
import { formatRoundedUsd, formatUsdSpan } from "../../components/format-range.ts";

type Plain = Message<Record<never, never>>;
type Appraised = Exclude<Run["appraisal"], { readonly withheld: string }>[string];

const TEXTS = {
  noCosts: message({
    vi: "Chưa tính: mô hình không tự đặt ra chi phí. Hãy nhập chi phí ở phần chi tiết của từng đòn bẩy.",
    en: "Withheld: the model invents no costs. Enter them in the details of each lever.",
    lo: draft("ຍັງບໍ່ຄິດໄລ່: ແບບຈຳລອງບໍ່ສົມມຸດຕົ້ນທຶນ. ກະລຸນາປ້ອນໃນລາຍລະອຽດຂອງແຕ່ລະຄັນ."),
  }),
  costsMissing: message({
    vi: "Chưa tính: còn thiếu chi phí của {levers}. Nhập ở phần chi tiết của đòn bẩy (0 cũng là một câu trả lời).",
    en: "Withheld: the costs of {levers} are missing. Enter them in the details of the lever (0 counts).",
    lo: draft("ຍັງບໍ່ຄິດໄລ່: ຂາດຕົ້ນທຶນຂອງ {levers}. ປ້ອນໃນລາຍລະອຽດ (0 ກໍ່ໄດ້)."),
  }),
  noLever: message({
    vi: "Chưa có đòn bẩy nào được kéo nên không có gì để thẩm định.",
    en: "No lever is moved, so there is nothing to appraise.",
    lo: draft("ບໍ່ມີຄັນບັງຄັບທີ່ເລື່ອນ ຈຶ່ງບໍ່ມີຫຍັງປະເມີນ."),
  }),
  span: message({
    vi: "{middle} (80%: {low} đến {high})",
    en: "{middle} (80%: {low} to {high})",
    lo: draft("{middle} (80%: {low} ຫາ {high})"),
  }),
  moneySpan: message({ vi: "{middle} (80%: {span})", en: "{middle} (80%: {span})", lo: "{middle} (80%: {span})" }),
} as const;

const NAMES: Readonly<Record<string, Plain>> = {
  npvUsd: message({ vi: "Giá trị hiện tại ròng (NPV)", en: "Net present value (NPV)", lo: draft("ມູນຄ່າປັດຈຸບັນສຸດທິ") }),
  bcr: message({ vi: "Lợi ích trên chi phí (BCR)", en: "Benefit–cost ratio (BCR)", lo: draft("ອັດຕາຜົນປະໂຫຍດ/ຕົ້ນທຶນ") }),
  irr: message({
    vi: "Tỷ suất hoàn vốn nội bộ (IRR)",
    en: "Internal rate of return (IRR)",
    lo: draft("ອັດຕາຕອບແທນພາຍໃນ"),
  }),
  benefitsUsd: message({ vi: "Lợi ích (giá trị hiện tại)", en: "Benefits (present value)", lo: draft("ຜົນປະໂຫຍດ") }),
  costsUsd: message({ vi: "Chi phí (giá trị hiện tại)", en: "Costs (present value)", lo: draft("ຕົ້ນທຶນ") }),
  fiscalNpvUsd: message({ vi: "Thu chi ngân sách (NPV)", en: "Public budget (NPV)", lo: draft("ງົບປະມານ (NPV)") }),
  probabilityPositive: message({
    vi: "Khả năng NPV dương",
    en: "Chance of a positive NPV",
    lo: draft("ໂອກາດ NPV ບວກ"),
  }),
  irrShare: message({ vi: "Tỷ lệ lượt tính có IRR", en: "Share of draws with an IRR", lo: draft("ສ່ວນຮອບທີ່ມີ IRR") }),
  discountRate: message({ vi: "Tỷ lệ chiết khấu", en: "Discount rate", lo: draft("ອັດຕາສ່ວນຫຼຸດ") }),
};

const SHARES: ReadonlySet<string> = new Set(["irr", "probabilityPositive", "irrShare", "discountRate"]);

/** Why there is no appraisal, in words. */
export function explainWithheld(reason: string, levers: readonly LeverDescriptor[], locale: Locale): string {
  if (reason === "no-lever-moved") return TEXTS.noLever(locale);
  const [code, ids] = reason.split(": ");
  if (code !== "costs-not-entered" || ids === undefined) return TEXTS.noCosts(locale);
  const names = ids.split(", ").map((id) => levers.find((lever) => lever.id === id)?.name[locale] ?? id);
  return TEXTS.costsMissing(locale, { levers: names.join("; ") });
}

/** The figures of an appraisal with their names; words and ids that are no figures are left out. */
export function listAppraisal(
  appraisal: Readonly<Record<string, Appraised>>,
  locale: Locale,
): readonly { readonly id: string; readonly name: string; readonly value: string }[] {
  return Object.entries(appraisal).flatMap(([id, value]) => {
    const name = NAMES[id];
    if (name === undefined || typeof value === "string") return [];
    return [{ id, name: name(locale), value: describeAppraised(id, value, locale) }];
  });
}

function describeAppraised(id: string, value: Exclude<Appraised, string>, locale: Locale): string {
  const show = (number: number): string => {
    if (id.endsWith("Usd")) return formatRoundedUsd(number, locale);
    if (SHARES.has(id)) return formatPercent(number * 100, locale, { max: 1 });
    return formatNumber(number, locale, { max: 2 });
  };
  if (typeof value === "number") return show(value);
  const { p10, p50, p90 } = value;
  if (id.endsWith("Usd")) return TEXTS.moneySpan(locale, { middle: show(p50), span: formatUsdSpan(p10, p90, locale) });
  return TEXTS.span(locale, { middle: show(p50), low: show(p10), high: show(p90) });
}
