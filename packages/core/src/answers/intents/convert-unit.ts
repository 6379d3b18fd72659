import { formatNumber } from "../../i18n/format.ts";
import { message } from "../../i18n/message.ts";
import type { Fact } from "../../query/fact.ts";
import { answered, declined } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { exampleQuestions } from "../figures/refuse.ts";
import type { Figure } from "../link/read-figures.ts";
import { formatValue } from "../names.ts";

/** Scales of money, and dollars to đồng at a rate the user gives; no rate of ours, because none is sourced and dated. */
export const convertUnit: Intent = {
  id: "convert-unit",
  examples: {
    vi: ["100.960 nghìn USD là bao nhiêu triệu USD?", "140 trieu USD doi ra tien Viet theo ty gia 25.000 dong/USD"],
    en: ["Convert 2.5 billion USD to million USD"],
    lo: ["140 ລ້ານ USD ແລກປ່ຽນ ເປັນ 25.000 ດົງ/USD"],
  },
  match: ({ frame, slots }) => {
    const [first] = frame.figures;
    if (
      first === undefined ||
      slots.products.length > 0 ||
      frame.gates.length > 0 ||
      frame.words.has("yes-no") ||
      frame.words.has("why")
    )
      return 0;
    if (frame.words.has("convert")) return 0.8;
    const asksScale =
      /(?:bao nhieu|how many|how much|may|ເທົ່າໃດ) (?:nghin|ngan|trieu|ty|thousand|million|billion|dong|usd|do|vnd|ລ້ານ)/.test(
        frame.text,
      );
    return asksScale &&
      (first.unit === "USD" || first.unit === "VND") &&
      slots.periods.length === 0 &&
      frame.provinces.length === 0
      ? 0.8
      : 0;
  },
  answer: (turn) => {
    const [amount, second] = turn.frame.figures;
    if (amount === undefined) return undefined;
    const rate = rateOf(turn, amount, second);
    const target = targetUnit(turn, amount);
    if (target !== amount.unit && rate === undefined) return noRate(turn);
    const value =
      target === amount.unit
        ? amount.value
        : target === "VND"
          ? amount.value * (rate?.value ?? 0)
          : amount.value / (rate?.value ?? 1);
    return converted(turn, { amount, rate: target === amount.unit ? undefined : rate, value, unit: target });
  },
};

/** "25.000 đồng/USD": đồng for one dollar, a number no amount of money would be asked about. */
function rateOf(turn: Turn, amount: Figure, second: Figure | undefined): Figure | undefined {
  if (second === undefined || amount.unit === undefined) return undefined;
  const isRate =
    /ty gia|rate|\/ usd|\/ do|mot do|ອັດຕາ/.test(turn.frame.text) && second.value >= 1000 && second.value < 1e6;
  return isRate ? second : undefined;
}

function targetUnit(turn: Turn, amount: Figure): string {
  const after = turn.frame.text.slice(turn.frame.text.indexOf(amount.printed) + amount.printed.length);
  const unit = amount.unit ?? "USD";
  if (
    /(?:sang|ra|to|into|bao nhieu|may|thanh)(?: [a-z]+){0,2} (?:dong|vnd|tien viet)(?![a-z])|tien viet|viet nam dong/.test(
      after,
    ) &&
    unit === "USD"
  )
    return "VND";
  if (
    /(?:sang|ra|to|into|bao nhieu|may|thanh)(?: [a-z]+){0,2} (?:usd|do|dollars?)(?![a-z])/.test(after) &&
    unit === "VND"
  )
    return "USD";
  return unit;
}

function converted(
  turn: Turn,
  result: { readonly amount: Figure; readonly rate: Figure | undefined; readonly value: number; readonly unit: string },
): Reply {
  const { locale } = turn;
  const { amount, rate, value, unit } = result;
  const answer = fromQuestion(value, unit);
  const full =
    unit === "USD" || unit === "VND"
      ? `${formatNumber(value, locale, { max: 2 })} ${unit === "VND" ? dong(locale) : "USD"}`
      : formatValue(answer, locale);
  return answered(turn, {
    intent: "convert-unit",
    headline: line(locale, {
      amount: formatValue({ value: amount.value, unit: amount.unit ?? unit }, locale),
      scaled: formatValue(answer, locale),
      full,
    }),
    notes: rate === undefined ? [] : [rateNote(locale, { rate: formatNumber(rate.value, locale) })],
    answers: [answer],
    background:
      rate === undefined
        ? []
        : [
            { ...fromQuestion(rate.value, "ratio"), indicator: "exchange-rate-given" },
            ...(amount.unit === unit ? [] : [fromQuestion(amount.value, amount.unit ?? "USD")]),
          ],
  });
}

/** The figure comes from the question itself; the reply says so instead of citing a document. */
function fromQuestion(value: number, unit: string): Fact {
  return {
    indicator: "conversion",
    period: "undated",
    value,
    unit,
    derivation: "computed",
    sources: [{ source: "question", locator: "the figure given in the question" }],
    observations: [],
  };
}

function noRate(turn: Turn): Reply {
  return declined(turn, "no-data", {
    intent: "convert-unit",
    headline: noRateText(turn.locale),
    suggestions: [...exampleQuestions(turn)],
  });
}

const dong = message({ vi: "đồng", en: "VND", lo: "ດົງ" });
const line = message({
  vi: "{amount} = {scaled} = {full}.",
  en: "{amount} = {scaled} = {full}.",
  lo: "{amount} = {scaled} = {full}.",
});
const rateNote = message({
  vi: "Theo tỷ giá bạn nêu: {rate} đồng/USD.",
  en: "At the rate you gave: {rate} VND per USD.",
  lo: "ຕາມອັດຕາທີ່ທ່ານໃຫ້: {rate} ດົງ/USD.",
});
const noRateText = message({
  vi: "Tôi không giữ tỷ giá có ngày và nguồn. Bạn cho tỷ giá, tôi quy đổi ngay.",
  en: "I hold no dated, sourced exchange rate. Give me a rate and I will convert.",
  lo: "ຂ້ອຍບໍ່ມີອັດຕາແລກປ່ຽນທີ່ມີວັນທີ ແລະ ແຫຼ່ງ. ບອກອັດຕາມາ ຂ້ອຍຈະຄິດໃຫ້.",
});
