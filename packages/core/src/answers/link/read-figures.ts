/** A number of the question with its unit, in base units. */
export type Figure = {
  readonly value: number;
  readonly unit: string | undefined;
  readonly printed: string;
  readonly at: number;
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^ (?:nghin|ngan|thousand|ພັນ)(?: |$)/, 1e3],
  [/^ (?:trieu|million|mn|m|ລ້ານ)(?: |$)/, 1e6],
  [/^ (?:ty|billion|bn|ຕື້)(?: |$)/, 1e9],
];
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^ (?:%|phan tram|percent|per cent|ເປີເຊັນ)/, "percent"],
  [/^ (?:diem phan tram|percentage points?)/, "percentage-points"],
  [/^ (?:usd|us \$|\$|do la|do|dollars?|us dollars?|ໂດລາ)(?: |$)/, "USD"],
  [/^ (?:dong|vnd|viet nam dong|ດົງ)(?: |$)/, "VND"],
  [/^ (?:km)(?: |$)/, "km"],
  [/^ (?:ha|hecta)(?: |$)/, "ha"],
  [/^ (?:diem|score|points?)(?: |$)/, "score"],
];

/** Numbers that carry a unit or a scale; years, ordinals and bare counts are left out. */
export function readFigures(text: string, locale: "vi" | "en" | "lo"): readonly Figure[] {
  const padded = ` ${text} `;
  const figures: Figure[] = [];
  for (const match of padded.matchAll(/ (\$ )?(\d+(?:[.,]\d+)*)(?= )/g)) {
    let rest = padded.slice(match.index + match[0].length);
    let scale = 1;
    let scaled = false;
    for (let round = 0; round < 2; round += 1) {
      const hit = SCALES.find(([pattern]) => pattern.test(rest));
      if (hit === undefined) break;
      scale *= hit[1];
      scaled = true;
      rest = rest.replace(hit[0], " ");
    }
    const unit = UNITS.find(([pattern]) => pattern.test(rest))?.[1] ?? (match[1] === undefined ? undefined : "USD");
    const printed = match[2] ?? "";
    if (unit === undefined && !scaled && !/[.,]/.test(printed)) continue;
    figures.push({
      value: readNumber(printed, locale) * scale,
      unit: unit ?? (scaled ? "USD" : undefined),
      printed,
      at: match.index,
    });
  }
  return figures;
}

/** 1.234,5 or 1,234.5; a lone separator before three digits groups in Vietnamese if it is a dot, in English if a comma. */
export function readNumber(printed: string, locale: "vi" | "en" | "lo"): number {
  const dots = printed.split(".").length - 1;
  const commas = printed.split(",").length - 1;
  const withDecimal = (point: "." | ","): number =>
    Number(printed.replace(point === "," ? /\./g : /,/g, "").replace(",", "."));
  if (dots > 0 && commas > 0) return withDecimal(printed.lastIndexOf(",") > printed.lastIndexOf(".") ? "," : ".");
  if (dots + commas === 0) return Number(printed);
  const separator = dots > 0 ? "." : ",";
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(printed);
  if (!grouped) return withDecimal(separator);
  if (dots + commas > 1) return withDecimal(separator === "." ? "," : ".");
  const groups = locale === "en" ? separator === "," : separator === ".";
  return groups ? withDecimal(separator === "." ? "," : ".") : withDecimal(separator);
}
