import { message } from "../../i18n/message.ts";
import type { Fact } from "../../query/fact.ts";
import { formatPeriod } from "../../query/periods.ts";
import type { Chart } from "../../schema/chart.ts";
import type { Locale } from "../../schema/locale.ts";
import type { Turn } from "../context.ts";
import { formatValue } from "../names.ts";

/** A bar chart of one series, with its source line and the same content as text. */
export function trendChart(turn: Turn, series: { readonly title: string; readonly facts: readonly Fact[] }): Chart {
  const { locale, index } = turn;
  const { title, facts } = series;
  const unit = facts[0]?.unit ?? "";
  const axis = axisOf(unit, facts, locale);
  const sources = [...new Set(facts.flatMap((fact) => fact.sources.map((one) => one.source)))];
  return {
    kind: facts.length > 4 ? "line" : "bar",
    title,
    unit,
    axis,
    locale,
    series: [
      { id: "history", name: title, role: "history", points: facts.map((fact) => ({ x: fact.period, y: fact.value })) },
    ],
    sourceLine: sourceLine(locale, { list: sources.map((id) => index.sources.get(id)?.title ?? id).join("; ") }),
    textTwin: `${title}: ${facts.map((fact) => `${formatPeriod(fact.period, locale)} ${formatValue(fact, locale)}`).join("; ")}.`,
    notes: [],
  };
}

function axisOf(unit: string, facts: readonly Fact[], locale: Locale): Chart["axis"] {
  const largest = Math.max(...facts.map((fact) => Math.abs(fact.value)));
  if (unit === "USD" && largest >= 1e9) return { label: billionUsd(locale), divisor: 1e9 };
  if (unit === "USD") return { label: millionUsd(locale), divisor: 1e6 };
  if (unit === "VND") return { label: billionVnd(locale), divisor: 1e9 };
  return { label: unit === "percent" ? "%" : unit === "count" ? countLabel(locale) : unit, divisor: 1 };
}

const sourceLine = message({ vi: "Nguồn: {list}", en: "Source: {list}", lo: "ແຫຼ່ງ: {list}" });
const millionUsd = message({ vi: "triệu USD", en: "million USD", lo: "ລ້ານ USD" });
const billionUsd = message({ vi: "tỷ USD", en: "billion USD", lo: "ຕື້ USD" });
const billionVnd = message({ vi: "tỷ đồng", en: "billion VND", lo: "ຕື້ດົງ" });
const countLabel = message({ vi: "số lượng", en: "number", lo: "ຈຳນວນ" });
