/** Names that a source lists beside a count, as ids of the dataset. What is counted is worked out from them. */
export type NamedList = {
  readonly source: string;
  readonly period: string;
  /** Province ids that the source names as growing more slowly than the country. */
  readonly belowAverage: readonly string[];
};

export const GROWTH_LISTS: readonly NamedList[] = [
  {
    source: "border-report-2021",
    period: "2020",
    belowAverage: [
      "dien-bien",
      "ha-giang",
      "lang-son",
      "ha-tinh",
      "quang-binh",
      "thua-thien-hue",
      "gia-lai",
      "kien-giang",
      "an-giang",
    ],
  },
  {
    source: "border-report-2021",
    period: "2021-H1",
    belowAverage: ["cao-bang", "ha-giang", "dien-bien", "dong-thap", "kien-giang"],
  },
];

/** Gates that a source names beside its counts, by the class it gives them. */
export type GateList = {
  readonly source: string;
  readonly place: string;
  readonly international: readonly string[];
  readonly main: readonly string[];
};

export const GATE_LISTS: readonly GateList[] = [
  {
    source: "viet-lao-2022",
    place: "laos-border",
    international: ["tay-trang", "na-meo", "nam-can", "cau-treo", "cha-lo", "lao-bao", "la-lay", "bo-y"],
    main: ["huoi-puoc", "chieng-khuong", "long-sap", "ten-tan", "hong-van", "a-dot", "nam-giang"],
  },
];
