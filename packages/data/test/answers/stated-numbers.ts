import type { Answer } from "@bienmau/core/schema";
import { parseNumbers } from "../../eval/score.mjs";

/** What is no figure: years, dates, times, tables, roads, levels, document numbers, ordinals, list numbers. */
const NOT_FIGURES = [
  /\b\d{1,2}\/\d{1,2}\/\d{4}\b/g,
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December|[\u0e80-\u0eff]+) \d{4}\b/g,
  /\b\d{1,2}\/\d{4}\b/g,
  /\b\d{1,4}\/\d{4}(?:\/[A-ZĐ-]+[A-Z0-9-]*)?/g,
  /\b\d{1,4}\/[A-ZĐ]{2,}[A-ZĐ-]*/g,
  /\b\d{1,2}:\d{2}/g,
  /(?:Bảng|bảng|Table|ຕາຕະລາງ|mức|level|ລະດັບ|chú thích|footnote|quý|ໄຕມາດ|mục|Phụ lục|Điều|Q)\s?\(?\d+[a-z]?/gi,
  /(?:QL|AH|TL|ĐT|[Qq]uốc lộ|Road|[Rr]oad)\s?\d+[A-Z]?/g,
  /\b(?:19|20)\d{2}\b/g,
  /(?:thang|thang điểm|scale|ຂັ້ນ) \d[–-]\d/g,
  /^\d+\. /gm,
  /\b\d{1,2} (?:tháng đầu|tháng|months|ເດືອນ)/g,
  /\bfirst \d+ months/g,
] as const;

/** Numbers of a reply that stand neither in its values nor among the rival figures of its conflicts. */
export function unbackedNumbers(answer: Answer): readonly string[] {
  const lines = answer.blocks
    .filter((block) => block.kind !== "sources" && block.kind !== "suggestion")
    .flatMap((block) => block.lines);
  const text = NOT_FIGURES.reduce<string>((rest, pattern) => rest.replace(pattern, " "), lines.join("\n"));
  const held = [
    ...answer.values.map((value) => value.value),
    ...answer.conflicts.flatMap((conflict) => conflict.values?.map((value) => value.value) ?? []),
  ];
  const counted = new Set([
    answer.entities.length,
    answer.conflicts.length,
    ...answer.blocks.map((block) => block.lines.length),
  ]);
  const readings = Map.groupBy(parseNumbers(text, answer.locale), (one) => one.at);
  return [...readings.values()]
    .filter((all) => !all.some((one) => isBacked(one)))
    .flatMap((all) => all.slice(0, 1))
    .map(({ value, unit }) => `${value} ${unit ?? ""}`.trim());

  function isBacked({ value, unit, scaled }: { value: number; unit: string | null; scaled: boolean }): boolean {
    if (held.some((one) => isNear(one, value))) return true;
    if (unit !== null || scaled) return false;
    // "354,45 và 1.100,4 triệu USD": the scale stands behind the last number only.
    return (
      counted.has(value) ||
      isCount(value) ||
      [1e3, 1e6, 1e9].some((scale) => held.some((one) => isNear(one, value * scale)))
    );
  }
}

/** Rounded to the digits printed: within half a percent, of either sign (a fall is worded, not signed). */
function isNear(held: number, printed: number): boolean {
  return Math.abs(Math.abs(held) - Math.abs(printed)) <= 0.005 * Math.abs(held) + 1e-9;
}

/** Small whole numbers without a unit count listed things ("có 10 cửa khẩu", "4 lượt"). */
function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 99;
}
