import { chooseAxis } from "../charts/axis.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import type { Citation } from "../schema/ids.ts";
import type { Locale } from "../schema/locale.ts";
import { invariant } from "../shared/invariant.ts";
import type { MemoLine, MemoNumber, MemoPart, Origin, Quantile } from "./memo.ts";
import { weave } from "./parts.ts";
import { readOrigin, type World } from "./read-origin.ts";
import { MEMO_TEXTS } from "./texts.ts";

type Side = "baseline" | "scenario" | "difference";

/** Cited sources in the order of first mention, each with the places cited in it. */
export type Citations = {
  readonly cite: (citation: Citation) => MemoPart;
  readonly all: () => readonly {
    readonly sourceId: string;
    readonly label: string;
    readonly locators: readonly string[];
  }[];
};

/** Makes parts whose value is read at the origin they name, so that a number without origin cannot be written. */
export type Writer = ReturnType<typeof createWriter>;

export function createWriter(world: World, locale: Locale) {
  const axis = chooseAxis("USD", world.run.series["total"]?.scenario.p50 ?? [], locale);
  const number = (origin: Origin, unit: string, shown: Shown = {}): MemoNumber => {
    const value = readOrigin(origin, world);
    invariant(typeof value === "number", `a number stands at ${JSON.stringify(origin)}`);
    const { divisor = 1, digits = 2, minDigits = 0, after = "" } = shown;
    const text = formatNumber(value / divisor, locale, { min: minDigits, max: digits }) + after;
    return { kind: "number", value, unit, text, divisor, origin };
  };
  const quote = (origin: Origin): MemoPart => {
    const text = readOrigin(origin, world);
    invariant(typeof text === "string", `a text stands at ${JSON.stringify(origin)}`);
    return { kind: "quote", text, origin };
  };
  const run = (path: string): Origin => ({ kind: "run", path });
  const model = (path: string): Origin => ({ kind: "model", path });
  /** Money in the unit of the whole memo; with the unit in sentences, without it in tables. */
  const money = (origin: Origin, where: "sentence" | "table"): MemoNumber =>
    number(origin, "USD", {
      divisor: axis.divisor,
      digits: axis.divisor === 1 ? 0 : 1,
      minDigits: axis.divisor === 1 ? 0 : 1,
      after: where === "sentence" ? ` ${axis.label}` : "",
    });
  const figure = (origin: Origin, unit: string): MemoNumber => {
    if (unit === "ratio") return number(origin, unit, { divisor: 0.01, digits: 0, after: "%" });
    return number(origin, unit, { digits: 1, minDigits: 1 });
  };
  /** "từ 154,0 đến 283,1"; one number where both ends print the same. */
  const span = (
    path: (quantile: Quantile) => string,
    [low, high]: Band,
    show: (origin: Origin, end: "low" | "high") => MemoNumber,
  ): MemoLine => {
    const [from, to] = [show(run(path(low)), "low"), show(run(path(high)), "high")];
    if (
      Number.parseFloat(from.text) === Number.parseFloat(to.text) &&
      from.value / from.divisor === to.value / to.divisor
    )
      return [to];
    return weave({ low: from, high: to }, (marks) => MEMO_TEXTS.span(locale, marks));
  };
  return {
    world,
    locale,
    /** "Đơn vị: triệu USD", for tables of money. */
    moneyUnit: MEMO_TEXTS.unit(locale, { unit: axis.label }),
    number,
    quote,
    run,
    model,
    money,
    figure,
    year: (year: number): MemoNumber => plainYear(number(run(`years[${year}]`), "year", { digits: 0 })),
    yearAt: (origin: Origin): MemoNumber => plainYear(number(origin, "year", { digits: 0 })),
    percent: (origin: Origin, digits = 0): MemoNumber => number(origin, "share", { divisor: 0.01, digits, after: "%" }),
    modelText: (path: string): MemoPart => quote(model(`${path}.${locale}`)),
    datasetText: (path: string): MemoPart => quote({ kind: "dataset", path: `${path}.${locale}` }),
    count: (inputs: readonly Origin[]): MemoNumber => number({ kind: "computed", operation: "count", inputs }, "count"),
    createdOn: (): MemoPart => {
      const origin: Origin = { kind: "request", field: "createdOn" };
      return { kind: "quote", text: formatDate(world.createdOn, locale), origin };
    },
    span,
    /** "từ 154,0 đến 283,1 triệu USD": the unit once. */
    moneySpan: (path: (quantile: Quantile) => string, band: Band): MemoLine =>
      span(path, band, (origin, end) => money(origin, end === "high" ? "sentence" : "table")),
    /** Money that a person typed: every digit of it. */
    typedMoney: (origin: Origin): MemoNumber =>
      number(origin, "USD", { divisor: axis.divisor, digits: 6, after: ` ${axis.label}` }),
    bandName: ([low, high]: Band): MemoNumber => number({ kind: "band", low, high }, "percent", { after: "%" }),
  };
}

export type Band = readonly [low: Quantile, high: Quantile];
export const MIDDLE_HALF: Band = ["p25", "p75"];
export const MOST: Band = ["p10", "p90"];

/** Path of a yearly result. */
export function at(series: string, side: Side, year: number): (quantile: Quantile) => string {
  return (quantile) => `${series}.${side}.${quantile}[${year}]`;
}

export function createCitations(): Citations {
  const cited = new Map<string, Set<string>>();
  return {
    cite({ source, locator }) {
      const locators = cited.get(source) ?? new Set();
      if (locator !== "") locators.add(locator);
      cited.set(source, locators);
      return { kind: "reference", sourceId: source, label: labelOf([...cited.keys()].indexOf(source)) };
    },
    all: () =>
      [...cited].map(([sourceId, locators], position) => ({
        sourceId,
        label: labelOf(position),
        locators: [...locators],
      })),
  };
}

type Shown = {
  readonly divisor?: number;
  readonly digits?: number;
  readonly minDigits?: number;
  readonly after?: string;
};

/** Years carry no thousands separator. */
function plainYear(year: MemoNumber): MemoNumber {
  return { ...year, text: String(year.value) };
}

function labelOf(position: number): string {
  return `[${position + 1}]`;
}
