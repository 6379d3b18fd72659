import type { Chart } from "../schema/chart.ts";
import type { Locale } from "../schema/locale.ts";

/** Where a number or a quoted text of a memo comes from, so that it can be looked up again. */
export type Origin =
  /** `series.total.scenario.p50[2030]`, `scenario.levers.lanes.intensity`, `draws`, `warnings.0.text.vi` … */
  | { readonly kind: "run"; readonly path: string }
  /** A field of an observation of the dataset. */
  | { readonly kind: "observation"; readonly id: string; readonly field: "value" | "period" | "locator" }
  /** Any other record of the dataset: `conflicts.000-6.text.vi`, `sources.dien-bien-2025.title`. */
  | { readonly kind: "dataset"; readonly path: string }
  /** A descriptor of the model: `levers.lanes.name.vi`, `parameters.thetaLR.distribution.median`. */
  | { readonly kind: "model"; readonly path: string }
  /** What the caller handed in: the link, the day. */
  | { readonly kind: "request"; readonly field: "link" | "createdOn" }
  /** Computed from the run as a whole. */
  | { readonly kind: "fingerprint" }
  /** Computed here from other origins. */
  | { readonly kind: "computed"; readonly operation: "subtract" | "count"; readonly inputs: readonly Origin[] }
  /** How much of the draws lies between two quantiles, in percent. */
  | { readonly kind: "band"; readonly low: Quantile; readonly high: Quantile };

export type Quantile = "p5" | "p10" | "p25" | "p50" | "p75" | "p90" | "p95";

/** A number as printed (`text`), exact (`value`), and what one printed unit stands for (`divisor`: 1e6 for millions). */
export type MemoNumber = {
  readonly kind: "number";
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  readonly divisor: number;
  readonly origin: Origin;
};

/** A piece of a line. Texts of ours hold no digit at all; a text that may hold some is a quote and names its origin. */
export type MemoPart =
  | { readonly kind: "text"; readonly text: string }
  | MemoNumber
  | { readonly kind: "quote"; readonly text: string; readonly origin: Origin }
  /** Points at an entry of the list of sources: `[2]`. */
  | { readonly kind: "reference"; readonly sourceId: string; readonly label: string };

export type MemoLine = readonly MemoPart[];

export type MemoCell = { readonly line: MemoLine; readonly align: "start" | "end"; readonly isStrong?: true };

export type MemoTable = {
  readonly kind: "table";
  readonly caption: MemoLine;
  /** "Đơn vị: triệu USD", for all figures of the table; absent where each row has its own. */
  readonly unit?: string;
  readonly head: readonly MemoCell[];
  readonly rows: readonly (readonly MemoCell[])[];
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
};

export type MemoBlock =
  | { readonly kind: "paragraph"; readonly line: MemoLine; readonly tone?: "key" | "note" }
  | { readonly kind: "list"; readonly items: readonly MemoLine[] }
  | MemoTable
  /** Plain data of the chart: the face draws it. */
  | { readonly kind: "chart"; readonly id: string; readonly chart: Chart };

export type MemoSection = { readonly id: string; readonly heading: string; readonly blocks: readonly MemoBlock[] };

/** Places that the issuing body fills in. Square brackets mark them; nothing in them is invented. */
export type MemoFrame = {
  readonly issuer: readonly [above: string, name: string, number: string];
  readonly nation: readonly [name: string, motto: string, placeAndDate: string];
  readonly recipient: string;
  readonly copies: readonly string[];
  readonly signature: readonly string[];
};

/** Which run a memo was made from. */
export type MemoIdentity = {
  readonly profile: string;
  readonly modelVersion: string;
  readonly datasetVersion: string;
  readonly seed: number;
  readonly draws: number;
  /** SHA-256 of the run's results. */
  readonly fingerprint: string;
  readonly link: string;
  readonly createdOn: string;
};

/** A report on one run as a plain document: no file format, no drawing. */
export type Memo = {
  readonly locale: Locale;
  readonly frame: MemoFrame;
  /** "BÁO CÁO" and what it is about. */
  readonly title: string;
  readonly subject: MemoLine;
  readonly sections: readonly MemoSection[];
  readonly identity: MemoIdentity;
};
