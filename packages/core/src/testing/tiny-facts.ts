import type { Observation } from "../schema/observation.ts";

type Row = Pick<Observation, "id" | "value"> & Partial<Observation>;

const COMMON = {
  indicator: "trade-value",
  place: "dong-xanh",
  partner: "northern-laos",
  unit: "USD",
  printedUnit: "million USD",
  basis: "corridor",
  status: "reported",
  source: "tiny-paper",
} as const;

function row({ id, value, period = "2024", ...rest }: Row): Observation {
  return { ...COMMON, id, value, period, printed: String(value), locator: `table 1, ${id}`, ...rest };
}

const TOTALS = [
  ["2022", 90_000_000, 40_000_000],
  ["2023", 110_000_000, 30_000_000],
  ["2024", 100_000_000, 50_000_000],
] as const;
const GOODS = [
  ["export", "rice", 11_000_000, 13_000_000, 16_000_000],
  ["export", "tea", 2_000_000, 2_500_000, 3_000_000],
  ["export", "fruit-veg", 5_000_000, 6_000_000, 7_000_000],
  ["import", "wood", 15_000_000, 12_000_000, 18_000_000],
  ["import", "maize", 7_000_000, 8_000_000, 9_000_000],
  ["import", "fruit-veg", 4_000_000, 4_500_000, 6_500_000],
] as const;
const ELECTRONIC = {
  indicator: "declarations-electronic",
  partner: undefined,
  unit: "count",
  printedUnit: "declarations",
  basis: "not-applicable",
} as const;
const SURVEY = {
  indicator: "survey-mean-score",
  place: "tiny-item-roads",
  partner: undefined,
  unit: "score",
  printedUnit: "score",
  basis: "not-applicable",
  period: "2022..2024",
} as const;

/** Made-up observations: a corridor with six goods, counts, a survey item, a bilateral series and a gate. */
export const TINY_OBSERVATIONS: readonly Observation[] = [
  ...TOTALS.flatMap(([period, exports, imports]) => [
    row({ id: `t-export-${period}`, value: exports, period, flow: "export" }),
    row({ id: `t-import-${period}`, value: imports, period, flow: "import" }),
    row({ id: `t-total-${period}`, value: exports + imports, period, flow: "total" }),
  ]),
  ...GOODS.flatMap(([flow, product, ...values]) =>
    values.map((value, at) =>
      row({ id: `t-${flow}-${product}-${2022 + at}`, value, period: String(2022 + at), flow, product }),
    ),
  ),
  row({ id: "t-import-2024-text", value: 51_000_000, flow: "import", status: "disputed" }),
  row({
    id: "t-share-tea-2024",
    value: 88.8,
    indicator: "trade-share",
    unit: "percent",
    printedUnit: "percent",
    flow: "export",
    product: "tea",
    status: "misprint",
  }),
  row({
    id: "t-lao-2021",
    value: 1_300_000_000,
    period: "2021",
    place: "viet-nam",
    partner: "laos",
    flow: "total",
    basis: "bilateral",
  }),
  row({
    id: "t-lao-growth-2021",
    value: 33.3,
    period: "2021",
    place: "viet-nam",
    partner: "laos",
    flow: "total",
    basis: "bilateral",
    indicator: "trade-growth",
    unit: "percent",
    printedUnit: "percent",
  }),
  row({
    id: "t-gate-2024",
    value: 70_000_000,
    gate: "suoi-da",
    partner: "laos",
    flow: "total",
    basis: "declared-at-gate",
  }),
  ...[10_000, 11_000, 12_000].map((value, at) =>
    row({ ...ELECTRONIC, id: `t-electronic-${2022 + at}`, value, period: String(2022 + at) }),
  ),
  row({ ...ELECTRONIC, id: "t-direct-2024", value: 80, indicator: "declarations-direct" }),
  row({ ...ELECTRONIC, id: "t-events-2024", value: 3, indicator: "promotion-events" }),
  row({
    ...ELECTRONIC,
    id: "t-border",
    value: 2000,
    indicator: "border-length",
    place: "laos-border",
    unit: "km",
    printedUnit: "km",
    period: "2022",
  }),
  row({ ...SURVEY, id: "t-score", value: 4 }),
  ...[1, 3, 20, 28, 28].map((value, at) =>
    row({
      ...SURVEY,
      id: `t-level-${at + 1}`,
      value,
      indicator: `survey-answers-level-${at + 1}`,
      unit: "count",
      printedUnit: "answers",
    }),
  ),
];
