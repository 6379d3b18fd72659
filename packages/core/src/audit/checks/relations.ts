import type { Selector } from "../fact-book.ts";
import { sum } from "../recompute.ts";

/** How one printed figure follows from others. Relations only: no figure of any source stands here. */
export type Relation = {
  readonly id: string;
  readonly stated: Selector;
  readonly parts: readonly Selector[];
  readonly formula: (values: readonly number[]) => number;
  /** By default the parts are of the same period and source as the stated figure; a part may name its own period. */
  readonly samePeriod?: false;
  readonly sameSource?: false;
  /** The source presents unlike things as one: reported however near the figures come. */
  readonly unlike?: true;
};

const BORDERS = ["china-border", "laos-border", "cambodia-border"] as const;

const onEachBorder = (indicator: string): readonly Selector[] => BORDERS.map((place) => ({ indicator, place }));

const difference = ([whole = 0, ...parts]: readonly number[]): number => whole - sum(parts);

/** Stated once for the whole line and once for each class of gate. */
const plannedGates = (classes: readonly string[]): Pick<Relation, "parts" | "formula"> => ({
  parts: classes.map((kind) => ({ indicator: `gates-planned-${kind}` })),
  formula: sum,
});

const ALL_PROVINCES: Selector = {
  indicator: "border-provinces",
  place: "viet-nam",
  partner: "land-neighbours",
  period: "2021",
};

const YEAR_2020 = {
  indicator: "trade-value",
  place: "viet-nam",
  flow: "total",
  period: "2020",
  product: undefined,
  gate: undefined,
} as const;

export const RELATIONS: readonly Relation[] = [
  {
    id: "zones-of-three-borders",
    stated: { indicator: "border-gate-economic-zones", place: "viet-nam" },
    parts: onEachBorder("border-gate-economic-zones"),
    // The source itself says that the zone of Bờ Y is counted for Laos and for Cambodia.
    formula: (values) => sum(values) - 1,
  },
  {
    id: "above-average-by-border",
    stated: { indicator: "grdp-above-average-provinces", place: "border-provinces" },
    parts: onEachBorder("grdp-above-average-provinces"),
    formula: sum,
  },
  {
    id: "not-above-average",
    stated: { indicator: "grdp-below-average-provinces", place: "border-provinces" },
    parts: [ALL_PROVINCES, { indicator: "grdp-above-average-provinces", place: "border-provinces" }],
    formula: difference,
  },
  {
    id: "not-self-sufficient",
    stated: { indicator: "provinces-dependent-on-central-budget" },
    parts: [ALL_PROVINCES, { indicator: "provinces-budget-self-sufficient" }],
    formula: difference,
  },
  {
    id: "projects-done-and-not",
    stated: { indicator: "trade-promotion-projects" },
    parts: [
      { indicator: "trade-promotion-projects-done", period: "2018..2019" },
      { indicator: "trade-promotion-projects-not-done", period: "2020..2021" },
    ],
    formula: sum,
  },
  {
    id: "projects-by-country",
    stated: { indicator: "trade-promotion-projects-done" },
    parts: [
      { indicator: "trade-promotion-projects-done-in-laos" },
      { indicator: "trade-promotion-projects-done-in-vietnam" },
    ],
    formula: sum,
  },
  {
    id: "declarations-and-clearances",
    stated: { indicator: "goods-clearances" },
    parts: [{ indicator: "customs-declarations-electronic" }, { indicator: "customs-declarations-direct" }],
    formula: sum,
  },
  {
    id: "length-of-three-borders",
    stated: { indicator: "border-length", place: "land-borders" },
    parts: onEachBorder("border-length"),
    formula: sum,
    samePeriod: false,
    sameSource: false,
  },
  {
    id: "power-of-three-areas",
    stated: { indicator: "power-output-share", place: "land-borders" },
    parts: ["northern-border-area", "central-border-area", "southern-border-area"].map((place) => ({
      indicator: "power-output-share",
      place,
    })),
    formula: sum,
  },
  {
    id: "share-of-trade",
    stated: { indicator: "trade-share-of-neighbour-trade" },
    parts: [
      { ...YEAR_2020, partner: "land-neighbours", basis: "land-borders" },
      ...["china", "laos", "cambodia"].map((partner) => ({ ...YEAR_2020, partner, basis: "bilateral" }) as const),
    ],
    formula: ([border = 0, ...partners]) => (border / sum(partners)) * 100,
    sameSource: false,
  },
  {
    // The sentence says "exports". They are not printed for all three, but cannot exceed trade less the imports from China.
    id: "share-of-exports-at-least",
    stated: { indicator: "trade-share-of-neighbour-trade" },
    parts: [
      { ...YEAR_2020, partner: "land-neighbours", basis: "land-borders" },
      { ...YEAR_2020, partner: "china", basis: "bilateral", flow: "import" },
      ...["china", "laos", "cambodia"].map((partner) => ({ ...YEAR_2020, partner, basis: "bilateral" }) as const),
    ],
    formula: ([border = 0, chineseImports = 0, ...partners]) => (border / (sum(partners) - chineseImports)) * 100,
    sameSource: false,
    unlike: true,
  },
  {
    // "Of which": goods declared at the customs office are printed as parts of everything passing through the two provinces.
    id: "declared-as-part-of-passing-through",
    stated: { indicator: "trade-value", place: "lang-son-cao-bang", flow: "total", basis: "passing-through" },
    parts: (["export", "import"] as const).map(
      (flow) => ({ indicator: "trade-value", place: "customs-region-vi", flow, basis: "declared-at-gate" }) as const,
    ),
    formula: sum,
    unlike: true,
  },
  ...(["laos-border", "cambodia-border"] as const).map((place) => ({
    id: "planned-gates",
    stated: { indicator: "gates-planned-total", place },
    ...plannedGates(["international", "main", "auxiliary"]),
  })),
  {
    id: "planned-gates",
    stated: { indicator: "gates-planned-total", place: "china-border" },
    ...plannedGates(["international", "main"]),
  },
];
