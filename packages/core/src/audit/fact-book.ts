import { groupBy } from "../query/dataset-index.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Observation } from "../schema/observation.ts";
import { printedStep } from "./printed-step.ts";

export type Dimension =
  | "indicator"
  | "place"
  | "partner"
  | "gate"
  | "product"
  | "flow"
  | "period"
  | "source"
  | "reportedBy"
  | "basis";

/** Dimensions to match; `undefined` means that the observation must not have it. */
export type Selector = { readonly [Key in Dimension]?: Observation[Key] | undefined };

/** The dataset as the audit looks things up in it. */
export type FactBook = {
  readonly dataset: Dataset;
  readonly rows: readonly Observation[];
  /** Figures that may not be cited: never used to check others, but checked themselves. */
  readonly leads: readonly Observation[];
  readonly find: (selector: Selector) => readonly Observation[];
  /** The row the project goes by where several say the same thing. */
  readonly pick: (rows: readonly Observation[]) => Observation | undefined;
  /** Rows of one table or text that share the given dimensions. */
  readonly groupBy: (
    rows: readonly Observation[],
    dimensions: readonly Dimension[],
  ) => readonly (readonly Observation[])[];
  readonly stepOf: (row: Observation) => number;
  /** Half of the last printed digit, or the looseness of a word such as "about". */
  readonly slackOf: (row: Observation) => number;
};

const STATUS_ORDER: readonly Observation["status"][] = [
  "reported",
  "repeated",
  "disputed",
  "estimate",
  "expected",
  "planned",
  "target",
  "proposed",
  "superseded",
  "misprint",
];

export function createFactBook(dataset: Dataset): FactBook {
  const rows = dataset.observations.filter((row) => row.status !== "lead");
  const byIndicator = groupBy(rows, (row) => [row.indicator]);
  const byPlace = groupBy(rows, (row) => [`${row.indicator} ${row.place} ${row.period}`]);
  const preferred = new Set(dataset.conflicts.flatMap((conflict) => conflict.preferred));
  const seeds = new Set(dataset.sources.filter((source) => source.seed).map((source) => source.id));
  const rank = (row: Observation): number =>
    (preferred.has(row.id) ? 0 : 100) + STATUS_ORDER.indexOf(row.status) * 2 + (row.qualifier === undefined ? 0 : 1);
  const steps = new Map<Observation, number>();
  const stepOf = (row: Observation): number => {
    const known = steps.get(row) ?? printedStep(row, { roundZeros: !seeds.has(row.source) });
    steps.set(row, known);
    return known;
  };
  return {
    dataset,
    rows,
    leads: dataset.observations.filter((row) => row.status === "lead"),
    find: (selector) => {
      const { indicator, place, period } = selector;
      const candidates =
        indicator === undefined
          ? rows
          : place === undefined || period === undefined
            ? (byIndicator.get(indicator) ?? [])
            : (byPlace.get(`${indicator} ${place} ${period}`) ?? []);
      const keys = dimensionsOf(selector);
      return candidates.filter((row) => keys.every((key) => row[key] === selector[key]));
    },
    pick: (candidates) =>
      candidates.reduce<Observation | undefined>(
        (best, row) => (best === undefined || rank(row) < rank(best) ? row : best),
        undefined,
      ),
    groupBy: (candidates, dimensions) => [
      ...groupBy(candidates, (row) => [dimensions.map((key) => row[key] ?? "").join("|")]).values(),
    ],
    stepOf,
    slackOf: (row) => Math.max(stepOf(row) / 2, row.qualifier === undefined ? 0 : Math.abs(row.value) * 0.02),
  };
}

function dimensionsOf(selector: Selector): readonly Dimension[] {
  const known: readonly Dimension[] = [
    "indicator",
    "place",
    "partner",
    "gate",
    "product",
    "flow",
    "period",
    "source",
    "reportedBy",
    "basis",
  ];
  return known.filter((key) => key in selector);
}
